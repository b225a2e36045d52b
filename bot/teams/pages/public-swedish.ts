import type { PublicWords } from './public-words.ts';

export const publicSwedish: PublicWords = {
  languageName: 'På svenska',
  navigation: 'Sidor',
  called: { about: 'Om appen', privacy: 'Personuppgifter', terms: 'Användningsvillkor' },
  pages: (retentionDays) => ({
    about: {
      title: 'License Swap',
      sections: [
        {
          paragraphs: [
            'En bot i Microsoft Teams som flyttar användare från en Microsoft 365-produkt till en annan och ser till att ingenting går förlorat på vägen.',
          ],
          points: [
            'Innan något händer visar den vad varje användare skulle förlora.',
            'Den leder administratörer och användare genom säkerhetskopieringen först och påminner användarna i deras egen chatt.',
            'Den byter varje licens i ett enda steg, läser av varje användare igen och berättar vad som gjordes, vad som inte gjordes och varför.',
          ],
        },
        {
          heading: 'Vem den är till för',
          paragraphs: [
            'Globala administratörer, licensadministratörer och användaradministratörer i den organisation som driver den kan flytta användare. Alla andra ser sina egna uppgifter inför bytet, eller vem som kan hjälpa till.',
          ],
        },
        {
          heading: 'Så kommer du igång',
          paragraphs: [
            'Öppna License Swap i Teams och skriv ”hjälp”. Fråga it-avdelningen om du inte hittar appen där.',
          ],
        },
      ],
    },
    privacy: {
      title: 'Personuppgifter',
      sections: [
        {
          paragraphs: [
            'License Swap drivs av din organisation, som ansvarar för personuppgifterna i den. Vänd dig med frågor till it-avdelningen eller till den som arbetar med dataskydd i organisationen.',
            'Boten talar med Microsoft Teams och Microsoft 365, som organisationen redan använder. Ingenting skickas till dem som har gjort boten. Den här sidan sätter inga kakor och hämtar ingenting från andra ställen.',
          ],
        },
        {
          heading: 'Vad som sparas om dig',
          paragraphs: [
            'Allt finns i en databas som tillhör din organisation. Där anges du med ditt objekt-ID i Microsoft Entra. Ditt namn, din e-postadress och din avdelning läses från Microsoft 365 när de behövs och sparas inte.',
          ],
          points: [
            'Om boten har en chatt med dig: var chatten finns, ditt språk och din tidszon, och när du senast syntes där.',
            'Om din licens ska ändras: dina licenser och avstängda tjänster före bytet, vad som ändrades och hur det gick.',
            'Om du får påminnelser: vad du riskerar att förlora, vad du har kryssat i och bekräftat, vad du skrev när du bad om hjälp, och när.',
            'Om du är administratör: de byten du har gjort och vad du gjorde med dem, din egen mening i påminnelserna, och att du har loggat in, men inget lösenord och ingen token. Det du har angett som inte gick att använda, till exempel en felskriven adress, sparas med bytet.',
          ],
        },
        {
          heading: 'Hur länge',
          points: [
            `Det som är personligt i ett byte tas bort ${retentionDays} dagar efter att bytet har avslutats.`,
            `Det som är känt om din chatt tas bort ${retentionDays} dagar efter att du senast syntes där, om inte ett byte som rör dig pågår.`,
            'Att en administratör har loggat in sparas tills hen loggar ut eller glöms.',
            'Vem som gjorde vad med vilket byte sparas för gott, som id:n och tider.',
            'Säkerhetskopior och loggar sparas så länge organisationen har bestämt. I loggarna finns id:n och antal, inga namn och ingenting som någon har skrivit.',
            'Meddelanden och kort i chatten finns kvar där, så som organisationen har bestämt för Teams.',
          ],
        },
        {
          heading: 'Vem som kan se det',
          paragraphs: [
            'Globala administratörer, licensadministratörer och användaradministratörer i organisationen ser i boten vilka som ingår i ett byte, vad de skulle förlora och om de har bekräftat. De som driver boten åt organisationen kan läsa dess databas.',
          ],
        },
        {
          heading: 'Så får du uppgifterna borttagna',
          paragraphs: [
            'Be en av dessa administratörer att skriva ”glöm” och din e-postadress till boten. Då tas allt om dig bort utom uppgiften om vem som gjorde vad. Det går inte så länge du ingår i ett byte som inte är avslutat.',
          ],
        },
      ],
    },
    terms: {
      title: 'Användningsvillkor',
      sections: [
        {
          paragraphs: [
            'License Swap är fri programvara under MIT-licensen och lämnas utan någon garanti. Din organisation driver den och bestämmer vem som får använda den.',
          ],
        },
        {
          heading: 'Om du är administratör',
          points: [
            'Den som bekräftar ett byte ansvarar för det. Boten visar vad varje användare skulle förlora enligt Microsoft 365. Kontrollera att det stämmer och se till att allt är säkerhetskopierat först.',
            'Det som Microsoft har tagit bort efter att en licens försvunnit kommer inte tillbaka, varken genom att bytet ångras eller på något annat sätt.',
            'Vad licenser kostar och hur länge de är köpta är en sak mellan organisationen och Microsoft eller återförsäljaren.',
          ],
        },
        {
          heading: 'Om du har ombetts att säkerhetskopiera',
          points: [
            'Bekräfta först när du har gjort det: sedan kan din licens ändras.',
            'Tryck på hjälpknappen på kortet om du behöver hjälp. Då får en administratör veta det.',
          ],
        },
        {
          heading: 'För alla',
          points: [
            'Skriv inga lösenord eller andra hemligheter till boten.',
            'License Swap är inte gjord av Microsoft. Microsoft, Microsoft 365, Microsoft Entra och Microsoft Teams är varumärken som tillhör Microsoft-koncernen, vars egna villkor gäller för dem.',
          ],
        },
      ],
    },
  }),
};
