import type { UserStrings } from '../../bot/conversation/language.ts';
import type { ClosingModel } from './view.ts';

interface Texts {
  readonly titles: Readonly<Record<ClosingModel['kind'], string>>;
  readonly done: (from: string, to: string) => string;
  readonly taken: (from: string) => string;
  readonly takesEffect: string;
  readonly notDone: (from: string) => string;
  /** The same where it is not known what the user has. */
  readonly asBefore: string;
  readonly lastWord: (from: string, to: string) => string;
  readonly later: (from: string, to: string) => string;
  readonly undone: (from: string) => string;
  readonly noProduct: string;
  readonly lost: (services: string) => string;
  readonly reduced: (services: string) => string;
  readonly check: (services: string) => string;
  readonly nextHeading: string;
  readonly importPst: (room: string) => string;
  readonly room: (size: string) => string;
  readonly openPst: (name: string) => string;
  readonly sharePoint: (address: string) => string;
  readonly ask: (name: string) => string;
  readonly app: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    titles: {
      done: 'Your license has been changed',
      'not-done': 'Your license was not changed',
      'last-word': 'Your license is being changed now',
      later: 'Your license has not been changed yet',
      undone: 'You have your earlier license back',
    },
    done: (from, to) => `It was changed from ${from} to ${to}.`,
    taken: (from) => `${from} was removed.`,
    takesEffect:
      'It usually takes effect within half an hour, but can take up to a day. You may have to sign out and in again.',
    notDone: (from) =>
      `The change was not carried out for you. Nothing was changed: you have ${from} as before.`,
    asBefore: 'The change was not carried out for you. Nothing was changed.',
    lastWord: (from, to) =>
      `It changes from ${from} to ${to} in a moment. After that you cannot sign in to Teams, so this is the last message that can reach you here.`,
    later: (from, to) =>
      `It changes from ${from} to ${to} when the administrators change a group that you are in. Until then you have what you had.`,
    undone: (from) =>
      `The change was undone, and you have ${from} again. What is stored in services that were gone can take a day to come back.`,
    noProduct: 'no license',
    lost: (services) => `Gone: ${services}.`,
    reduced: (services) => `Less than before: ${services}.`,
    check: (services) => `May have changed: ${services}.`,
    nextHeading: 'What you can do now',
    importPst: (room) =>
      `If you saved your email in a .pst file, you can import it again in classic Outlook: File › Open & Export › Import/Export › Import from another program or file › Outlook Data File (.pst). ${room}`,
    room: (size) => `The mailbox holds ${size}, so take only what fits.`,
    openPst: (name) =>
      `If you saved your email in a .pst file, keep it: with your new license there is nowhere to import it. It can be opened in classic Outlook on a computer that has it, with File › Open & Export › Open Outlook Data File. Ask ${name} if you need something from it.`,
    sharePoint: (address) =>
      `The team sites are still there, at [${address}](${address}) and at the addresses that you saved as bookmarks.`,
    ask: (name) => `If something is missing or does not work, ask ${name}.`,
    app: 'License Swap is the app that the administrators use to change licenses. You do not need to answer.',
  },
  sv: {
    titles: {
      done: 'Din licens har ändrats',
      'not-done': 'Din licens ändrades inte',
      'last-word': 'Din licens ändras nu',
      later: 'Din licens har inte ändrats än',
      undone: 'Du har fått tillbaka din tidigare licens',
    },
    done: (from, to) => `Den ändrades från ${from} till ${to}.`,
    taken: (from) => `${from} togs bort.`,
    takesEffect:
      'Det brukar märkas inom en halvtimme men kan ta upp till ett dygn. Du kan behöva logga ut och in igen.',
    notDone: (from) => `Ändringen genomfördes inte för dig. Ingenting har ändrats: du har ${from} som förut.`,
    asBefore: 'Ändringen genomfördes inte för dig. Ingenting har ändrats.',
    lastWord: (from, to) =>
      `Den ändras om en stund från ${from} till ${to}. Efter det kan du inte logga in i Teams, så det här är det sista meddelandet som når dig här.`,
    later: (from, to) =>
      `Den ändras från ${from} till ${to} när administratörerna ändrar en grupp som du är med i. Tills dess har du det du hade.`,
    undone: (from) =>
      `Ändringen har ångrats och du har ${from} igen. Det som finns i tjänster som var borta kan ta ett dygn på sig att komma tillbaka.`,
    noProduct: 'ingen licens',
    lost: (services) => `Borta: ${services}.`,
    reduced: (services) => `Mindre än förut: ${services}.`,
    check: (services) => `Kan ha ändrats: ${services}.`,
    nextHeading: 'Det här kan du göra nu',
    importPst: (room) =>
      `Om du sparade din e-post i en .pst-fil kan du importera den igen i klassiska Outlook: Arkiv › Öppna och exportera › Importera/exportera › Importera från annat program eller annan fil › Outlook-datafil (.pst). ${room}`,
    room: (size) => `Postlådan rymmer ${size}, så ta bara med det som får plats.`,
    openPst: (name) =>
      `Om du sparade din e-post i en .pst-fil: behåll den, för med den nya licensen går den inte att importera någonstans. Den går att öppna i klassiska Outlook på en dator som har det, med Arkiv › Öppna och exportera › Öppna Outlook-datafil. Fråga ${name} om du behöver något ur den.`,
    sharePoint: (address) =>
      `Gruppwebbplatserna finns kvar, på [${address}](${address}) och på adresserna du sparade som bokmärken.`,
    ask: (name) => `Fråga ${name} om något saknas eller inte fungerar.`,
    app: 'License Swap är appen som administratörerna använder för att ändra licenser. Du behöver inte svara.',
  },
};
