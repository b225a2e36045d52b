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
  readonly departmentLabel: string;
  readonly departmentPlaceholder: string;
  readonly groupLabel: string;
  readonly groupPlaceholder: string;
  readonly hint: string;
  readonly fileHint: string;
  readonly uploadHint: string;
  readonly upload: string;
  readonly next: string;
  readonly clear: string;
  readonly nobody: string;
  readonly tooMany: (limit: string, found: string) => string;
  readonly noSuchGroup: (text: string) => string;
  readonly similarGroups: (names: string) => string;
  readonly severalGroups: (text: string, names: string) => string;
  readonly emptyGroup: (name: string) => string;
  readonly largeGroup: (name: string, members: string, limit: string) => string;
  readonly groupsClosed: string;
  readonly departmentAlone: (department: string) => string;
  readonly emptyDepartment: (department: string) => string;
  readonly otherDepartments: (names: string) => string;
  /** After a problem with one field, when something came of the others. */
  readonly restKept: string;
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
    addressesPlaceholder: 'anna@contoso.com, one per line or separated by commas',
    productLabel: 'Or everyone who has a product',
    productPlaceholder: 'Choose a product',
    productChoice: (name, users) => `${name} (${users} assigned)`,
    departmentLabel: 'Of those, only people in this department',
    departmentPlaceholder: 'The department as it is written in the directory',
    groupLabel: 'Or everyone in a group',
    groupPlaceholder: 'Name or email address of the group',
    hint: 'The search does not find guests; paste their address instead. Members of groups within a group count too.',
    fileHint:
      'A CSV or text file with addresses can be dropped into this chat, or pasted whole above: I look for the column with the addresses.',
    uploadHint:
      'A CSV or text file with addresses can be uploaded, or pasted whole above: I look for the column with the addresses.',
    upload: 'Upload a list',
    next: 'Next: products',
    clear: 'Choose from scratch',
    nobody: 'Choose at least one user: search for people, paste addresses, or choose a product or a group.',
    tooMany: (limit, found) =>
      `One swap takes at most ${limit} users, and this would be ${found}. Nobody was added. Please choose fewer.`,
    noSuchGroup: (text) => `No group has the name or email address “${text}”. Please check the spelling.`,
    similarGroups: (names) => `These have similar names: ${names}.`,
    severalGroups: (text, names) =>
      `“${text}” could be more than one group: ${names}. Enter the email address or object ID of the one you mean.`,
    emptyGroup: (name) =>
      `In the group “${name}” I can see no users, and none in groups within it. Choose another group, or leave the field empty.`,
    largeGroup: (name, members, limit) =>
      `The group “${name}” has ${members} users, and one swap takes at most ${limit}. Choose a smaller group, or leave the field empty.`,
    groupsClosed:
      'I am not allowed to read groups. Choose the users in another way, or ask the person who installed the app to allow it.',
    departmentAlone: (department) =>
      `The department “${department}” narrows the choice of a product. Choose the product too, or leave the department empty.`,
    emptyDepartment: (department) => `Nobody in the department “${department}” has that product.`,
    otherDepartments: (names) => `People who have it are in these departments, for example: ${names}.`,
    restKept: 'Everything else you entered is kept.',
  },
  sv: {
    title: 'Vilka användare vill du flytta?',
    intro: 'Välj på ett eller flera sätt; den som nämns flera gånger räknas en gång. Ingenting ändras än.',
    chosen: (names) => `Valda hittills: ${names}`,
    more: (count) => `${count} till`,
    peopleLabel: 'Sök efter personer',
    peoplePlaceholder: 'Skriv ett namn',
    addressesLabel: 'Eller klistra in adresser',
    addressesPlaceholder: 'anna@contoso.com, en per rad eller med kommatecken mellan',
    productLabel: 'Eller alla som har en produkt',
    productPlaceholder: 'Välj en produkt',
    productChoice: (name, users) => `${name} (${users} tilldelade)`,
    departmentLabel: 'Av dem, bara de på den här avdelningen',
    departmentPlaceholder: 'Avdelningen som den skrivs i katalogen',
    groupLabel: 'Eller alla i en grupp',
    groupPlaceholder: 'Gruppens namn eller e-postadress',
    hint: 'Sökningen hittar inte gäster; klistra in deras adress i stället. Medlemmar i grupper inuti en grupp räknas också.',
    fileHint:
      'En CSV- eller textfil med adresser kan släppas i den här chatten eller klistras in hel ovan: jag letar upp kolumnen med adresserna.',
    uploadHint:
      'En CSV- eller textfil med adresser kan laddas upp eller klistras in hel ovan: jag letar upp kolumnen med adresserna.',
    upload: 'Ladda upp en lista',
    next: 'Nästa: produkter',
    clear: 'Välj om från början',
    nobody:
      'Välj minst en användare: sök efter personer, klistra in adresser eller välj en produkt eller en grupp.',
    tooMany: (limit, found) =>
      `Ett byte rymmer högst ${limit} användare, och det här skulle bli ${found}. Ingen har lagts till. Välj färre.`,
    noSuchGroup: (text) => `Ingen grupp har namnet eller e-postadressen ”${text}”. Kontrollera stavningen.`,
    similarGroups: (names) => `De här har liknande namn: ${names}.`,
    severalGroups: (text, names) =>
      `”${text}” kan betyda flera grupper: ${names}. Ange e-postadressen eller objekt-ID:t för den du menar.`,
    emptyGroup: (name) =>
      `I gruppen ”${name}” ser jag inga användare, inte heller i grupper inuti den. Välj en annan grupp eller lämna fältet tomt.`,
    largeGroup: (name, members, limit) =>
      `Gruppen ”${name}” har ${members} användare, och ett byte rymmer högst ${limit}. Välj en mindre grupp eller lämna fältet tomt.`,
    groupsClosed:
      'Jag har inte behörighet att läsa grupper. Välj användarna på ett annat sätt, eller be den som installerade appen att ge mig den.',
    departmentAlone: (department) =>
      `Avdelningen ”${department}” avgränsar valet av en produkt. Välj produkten också, eller lämna avdelningen tom.`,
    emptyDepartment: (department) => `Ingen på avdelningen ”${department}” har den produkten.`,
    otherDepartments: (names) => `De som har den finns till exempel på de här avdelningarna: ${names}.`,
    restKept: 'Allt annat du angav finns kvar.',
  },
};
