import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly titles: Readonly<Record<'ask' | 'open' | 'nothing' | 'forgotten', (name: string) => string>>;
  readonly whatGoes: string;
  readonly chat: string;
  readonly reminders: (count: string, n: number) => string;
  readonly moves: (count: string, n: number) => string;
  readonly cards: (count: string, n: number) => string;
  readonly whatStays: string;
  readonly undo: (until: string) => string;
  readonly open: (from: string, to: string) => string;
  readonly openDraft: string;
  readonly openNext: string;
  readonly noProduct: string;
  readonly nothing: string;
  readonly forgotten: string;
  readonly remove: string;
  readonly keep: string;
  readonly show: string;
  readonly kept: string;
  readonly howTo: string;
  readonly notFound: (who: string) => string;
  readonly summary: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    titles: {
      ask: (name) => `Remove what is on record about ${name}?`,
      open: (name) => `${name} is in a swap that has not ended`,
      nothing: (name) => `Nothing is on record about ${name}`,
      forgotten: (name) => `${name} has been forgotten`,
    },
    whatGoes: 'This would be removed for good:',
    chat: 'where their chat is, their language and their time zone',
    reminders: (count, n) =>
      `${count} ${n === 1 ? 'reminder' : 'reminders'}, with what was ticked, confirmed and asked`,
    moves: (count, n) =>
      `their part in ${count} ${n === 1 ? 'swap that has' : 'swaps that have'} ended: the licenses before, and what was changed`,
    cards: (count, n) => `where ${count} ${n === 1 ? 'card is' : 'cards are'} in chats`,
    whatStays:
      'This stays: how many users were moved in each swap, the swaps that they made themselves, and the audit log, which holds object IDs but no names. No license is changed.',
    undo: (until) =>
      `They were moved in a swap that can be undone until ${until}. Once this is removed, it cannot be undone for them.`,
    open: (from, to) =>
      `It moves users from ${from} to ${to}. As long as it is open, what is on record is needed.`,
    openDraft: 'It is a colleague’s draft. As long as it is open, what is on record is needed.',
    openNext: 'Nothing was removed. Cancel the swap or wait until it has ended, then try again.',
    noProduct: 'no product',
    nothing: 'There was nothing to remove.',
    forgotten:
      'What was on record has been removed. The audit log says who did it, with object IDs but no names.',
    remove: 'Remove it for good',
    keep: 'Keep it',
    show: 'Show the swap',
    kept: 'Nothing was removed.',
    howTo: 'Type “forget” and the user’s address, for example: forget anna@contoso.com. Nothing was removed.',
    notFound: (who) =>
      `Nobody in the organization has the address “${who}”. If the user has been deleted, type their object ID. Nothing was removed.`,
    summary: 'What is on record about a user',
  },
  sv: {
    titles: {
      ask: (name) => `Ta bort det som finns sparat om ${name}?`,
      open: (name) => `${name} ingår i ett byte som inte är klart`,
      nothing: (name) => `Det finns inget sparat om ${name}`,
      forgotten: (name) => `Uppgifterna om ${name} är borttagna`,
    },
    whatGoes: 'Det här skulle tas bort för gott:',
    chat: 'var chatten finns, språk och tidszon',
    reminders: (count, n) =>
      `${count} ${n === 1 ? 'påminnelse' : 'påminnelser'}, med det som har kryssats i, bekräftats och frågats`,
    moves: (count, n) =>
      `användarens del i ${count} ${n === 1 ? 'avslutat byte' : 'avslutade byten'}: licenserna före och vad som ändrades`,
    cards: (count) => `var ${count} kort finns i chattar`,
    whatStays:
      'Det här blir kvar: hur många användare som flyttades i varje byte, byten som användaren själv har gjort och granskningsloggen, som innehåller objekt-ID:n men inga namn. Ingen licens ändras.',
    undo: (until) =>
      `Användaren flyttades i ett byte som går att ångra till den ${until}. När det här är borttaget går det inte längre att ångra för användaren.`,
    open: (from, to) =>
      `Det flyttar användare från ${from} till ${to}. Så länge det är öppet behövs det som finns sparat.`,
    openDraft: 'Det är en kollegas utkast. Så länge det är öppet behövs det som finns sparat.',
    openNext: 'Ingenting har tagits bort. Avbryt bytet eller vänta tills det är klart och försök sedan igen.',
    noProduct: 'ingen produkt',
    nothing: 'Det fanns inget att ta bort.',
    forgotten:
      'Det som fanns sparat är borttaget. Granskningsloggen visar vem som gjorde det, med objekt-ID:n men inga namn.',
    remove: 'Ta bort för gott',
    keep: 'Behåll',
    show: 'Visa bytet',
    kept: 'Ingenting har tagits bort.',
    howTo:
      'Skriv ”glöm” och användarens adress, till exempel: glöm anna@contoso.com. Ingenting har tagits bort.',
    notFound: (who) =>
      `Ingen i organisationen har adressen ”${who}”. Om användaren är borttagen, skriv objekt-ID:t. Ingenting har tagits bort.`,
    summary: 'Det som finns sparat om en användare',
  },
};
