import type { AdminStrings } from '../language.ts';

interface FileStrings {
  /** Above the card that asked for the file. */
  readonly offered: string;
  readonly asked: string;
  readonly notOffered: string;
  readonly declined: string;
  readonly outdated: string;
  readonly notUploaded: string;
  readonly oneAtATime: string;
  readonly tooLarge: (limit: string) => string;
  readonly tooManyLines: (limit: string) => string;
  readonly workbook: string;
  readonly otherType: string;
  readonly unreadable: string;
  readonly foreign: string;
  readonly draftEnded: string;
  readonly notAllowed: string;
  readonly noFile: string;
  readonly empty: string;
  readonly taken: (addresses: string, count: number) => string;
  readonly junk: (lines: string, count: number) => string;
  readonly goBack: string;
  readonly uploadTitle: string;
  readonly uploadIntro: string;
  readonly uploadLabel: string;
  readonly uploadButton: string;
}

export const fileStrings: AdminStrings<FileStrings> = {
  en: {
    offered: 'The file is in the message below.',
    asked:
      'In the message below I ask to save the file to your OneDrive. It is made when you allow it, and shows how things are then.',
    notOffered: 'The file could not be offered in this chat. Nothing was changed. Please try again later.',
    declined: 'The file was not saved anywhere. Press the button again if you want it after all.',
    outdated: 'The swap has gone on since this file was offered, so the file is no longer available.',
    notUploaded:
      'The file could not be saved to your OneDrive. Nothing was changed. Press the button again to get a new offer.',
    oneAtATime: 'Please send one file at a time. Nobody was added.',
    tooLarge: (limit) => `The file is larger than ${limit}, so I did not read it. Nobody was added.`,
    tooManyLines: (limit) =>
      `The file has far more lines than the ${limit} users that one swap can hold. Nobody was added. Please split it.`,
    workbook:
      'This is an Excel workbook, which I cannot read. In Excel choose File › Save as › CSV (.csv), and send me that file. Nobody was added.',
    otherType: 'I can read lists of users in .csv and .txt files only. Nobody was added.',
    unreadable: 'The file could not be read. Nobody was added. Please send it again, or paste the addresses.',
    foreign:
      'The file is not where your organization keeps its files, so I did not fetch it. Nobody was added. Save it to your own OneDrive and send it from there.',
    draftEnded:
      'The swap that this page belongs to is no longer being prepared, so nobody was added. Type “move users” in the chat to begin a new one.',
    notAllowed: 'Your role does not let you swap licenses, or it could not be read. Nobody was added.',
    noFile: 'Choose a file first. Nobody was added.',
    empty: 'The file has nothing in it. Nobody was added.',
    taken: (addresses, count) => `I found ${addresses} ${count === 1 ? 'address' : 'addresses'} in the file.`,
    junk: (lines, count) => `${lines} ${count === 1 ? 'line has' : 'lines have'} no address.`,
    goBack: 'The card in the chat shows what comes next. You can close this page.',
    uploadTitle: 'Upload a list of users',
    uploadIntro:
      'A .csv or .txt file with the users’ addresses, with or without a header. I look for the column with the addresses. Nothing is changed yet.',
    uploadLabel: 'File with addresses',
    uploadButton: 'Add these users',
  },
  sv: {
    offered: 'Filen finns i meddelandet nedanför.',
    asked:
      'I meddelandet nedanför ber jag att få spara filen i din OneDrive. Den skapas när du tillåter det och visar hur det ser ut då.',
    notOffered: 'Filen gick inte att erbjuda i den här chatten. Ingenting har ändrats. Försök igen senare.',
    declined: 'Filen sparades ingenstans. Tryck på knappen igen om du vill ha den ändå.',
    outdated: 'Bytet har gått vidare sedan filen erbjöds, så den filen finns inte längre.',
    notUploaded:
      'Filen gick inte att spara i din OneDrive. Ingenting har ändrats. Tryck på knappen igen för att få ett nytt erbjudande.',
    oneAtATime: 'Skicka en fil i taget. Ingen har lagts till.',
    tooLarge: (limit) => `Filen är större än ${limit}, så jag läste den inte. Ingen har lagts till.`,
    tooManyLines: (limit) =>
      `Filen har många fler rader än de ${limit} användare som ett byte rymmer. Ingen har lagts till. Dela upp den.`,
    workbook:
      'Det här är en Excel-arbetsbok, och den kan jag inte läsa. Välj Arkiv › Spara som › CSV (.csv) i Excel och skicka den filen. Ingen har lagts till.',
    otherType: 'Jag kan bara läsa listor över användare i .csv- och .txt-filer. Ingen har lagts till.',
    unreadable:
      'Filen gick inte att läsa. Ingen har lagts till. Skicka den igen eller klistra in adresserna.',
    foreign:
      'Filen ligger inte där organisationen har sina filer, så jag hämtade den inte. Ingen har lagts till. Spara den i din egen OneDrive och skicka den därifrån.',
    draftEnded:
      'Bytet som sidan hör till förbereds inte längre, så ingen har lagts till. Skriv ”flytta användare” i chatten för att börja ett nytt.',
    notAllowed:
      'Din roll låter dig inte byta licenser, eller så gick den inte att läsa. Ingen har lagts till.',
    noFile: 'Välj en fil först. Ingen har lagts till.',
    empty: 'Filen är tom. Ingen har lagts till.',
    taken: (addresses, count) => `Jag hittade ${addresses} ${count === 1 ? 'adress' : 'adresser'} i filen.`,
    junk: (lines, count) => `${lines} ${count === 1 ? 'rad saknar' : 'rader saknar'} adress.`,
    goBack: 'Kortet i chatten visar vad som kommer härnäst. Du kan stänga den här sidan.',
    uploadTitle: 'Ladda upp en lista över användare',
    uploadIntro:
      'En .csv- eller .txt-fil med användarnas adresser, med eller utan rubrikrad. Jag letar upp kolumnen med adresserna. Ingenting ändras än.',
    uploadLabel: 'Fil med adresser',
    uploadButton: 'Lägg till användarna',
  },
};
