import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly chosen: (names: string) => string;
  readonly more: (count: string) => string;
  readonly peopleLabel: string;
  readonly peoplePlaceholder: string;
  readonly addressesLabel: string;
  readonly addressesPlaceholder: string;
  readonly productLabel: string;
  readonly productPlaceholder: string;
  readonly productChoice: (name: string, users: string) => string;
  readonly guests: string;
  readonly next: string;
  readonly clear: string;
  readonly nobody: string;
  readonly tooMany: (limit: string, found: string) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Which users do you want to move?',
    intro: 'Choose in one or more ways; everybody you name is counted once. Nothing is changed yet.',
    chosen: (names) => `Chosen so far: ${names}`,
    more: (count) => `${count} more`,
    peopleLabel: 'Search for people',
    peoplePlaceholder: 'Type a name',
    addressesLabel: 'Or paste addresses',
    addressesPlaceholder: 'anna@contoso.com, one on each line or with commas between',
    productLabel: 'Or everyone who has a product',
    productPlaceholder: 'Choose a product',
    productChoice: (name, users) => `${name} (${users} assigned)`,
    guests: 'The search does not find guests; paste their address instead.',
    next: 'Next: products',
    clear: 'Choose from scratch',
    nobody: 'Choose at least one user: search for people, paste addresses or choose a product.',
    tooMany: (limit, found) =>
      `One swap takes at most ${limit} users, and this would be ${found}. Nobody was added. Please choose fewer.`,
  },
  sv: {
    title: 'Vilka användare vill du flytta?',
    intro: 'Välj på ett eller flera sätt; den som nämns flera gånger räknas en gång. Ingenting ändras än.',
    chosen: (names) => `Valda hittills: ${names}`,
    more: (count) => `${count} till`,
    peopleLabel: 'Sök efter personer',
    peoplePlaceholder: 'Skriv ett namn',
    addressesLabel: 'Eller klistra in adresser',
    addressesPlaceholder: 'anna@contoso.com, en per rad eller med kommatecken emellan',
    productLabel: 'Eller alla som har en produkt',
    productPlaceholder: 'Välj en produkt',
    productChoice: (name, users) => `${name} (${users} tilldelade)`,
    guests: 'Sökningen hittar inte gäster; klistra in deras adress i stället.',
    next: 'Nästa: produkter',
    clear: 'Välj om från början',
    nobody: 'Välj minst en användare: sök efter personer, klistra in adresser eller välj en produkt.',
    tooMany: (limit, found) =>
      `Ett byte rymmer högst ${limit} användare, och det här skulle bli ${found}. Ingen har lagts till. Välj färre.`,
  },
};
