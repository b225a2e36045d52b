import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: (users: string, count: number) => string;
  readonly nobody: string;
  readonly notFound: (count: string) => string;
  readonly notFoundMeaning: (count: number) => string;
  readonly junk: (count: string) => string;
  readonly junkLine: (line: string, text: string) => string;
  readonly junkMeaning: (count: number) => string;
  readonly doubled: (count: string) => string;
  readonly doubledMeaning: string;
  readonly guests: (count: string) => string;
  readonly guestsMeaning: string;
  readonly disabled: (count: string) => string;
  readonly disabledMeaning: (count: number) => string;
  readonly more: (count: string) => string;
  readonly next: (users: string, count: number) => string;
  readonly leaveOutGuests: (count: string) => string;
  readonly leaveOutDisabled: (count: string) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Please check your list',
    intro: (users, count) =>
      `You have chosen ${users} ${count === 1 ? 'user' : 'users'}. Please look at this first.`,
    nobody: 'None of what you entered is a user, so there is nobody to move. Go back and choose again.',
    notFound: (count) => `Not found: ${count}`,
    notFoundMeaning: (count) =>
      `No user has ${count === 1 ? 'this address, so it is' : 'these addresses, so they are'} left out. Go back to correct the spelling.`,
    junk: (count) => `Lines without an address: ${count}`,
    junkLine: (line, text) => `line ${line}: ${text}`,
    junkMeaning: (count) =>
      `Nobody was added for ${count === 1 ? 'this line' : 'these lines'}. Go back to paste what is missing.`,
    doubled: (count) => `Named more than once: ${count}`,
    doubledMeaning: 'Each user is counted once. You do not need to do anything.',
    guests: (count) => `Guests: ${count}`,
    guestsMeaning: 'Guests belong to another organization and rarely need one of your licenses.',
    disabled: (count) => `Blocked from signing in: ${count}`,
    disabledMeaning: (count) =>
      `${count === 1 ? 'The account cannot sign in, so its user' : 'These accounts cannot sign in, so their users'} cannot back up anything. Somebody else has to.`,
    more: (count) => `${count} more`,
    next: (users, count) => `Go on with ${users} ${count === 1 ? 'user' : 'users'}`,
    leaveOutGuests: (count) => `Leave out the guests (${count})`,
    leaveOutDisabled: (count) => `Leave out the blocked (${count})`,
  },
  sv: {
    title: 'Kontrollera listan',
    intro: (users) => `Du har valt ${users} användare. Titta på det här först.`,
    nobody:
      'Inget av det du skrev är en användare, så det finns ingen att flytta. Gå tillbaka och välj igen.',
    notFound: (count) => `Hittades inte: ${count}`,
    notFoundMeaning: (count) =>
      `Ingen användare har ${count === 1 ? 'den här adressen, så den' : 'de här adresserna, så de'} utelämnas. Gå tillbaka för att rätta stavningen.`,
    junk: (count) => `Rader utan adress: ${count}`,
    junkLine: (line, text) => `rad ${line}: ${text}`,
    junkMeaning: (count) =>
      `Ingen har lagts till för ${count === 1 ? 'den här raden' : 'de här raderna'}. Gå tillbaka för att klistra in det som saknas.`,
    doubled: (count) => `Nämnda flera gånger: ${count}`,
    doubledMeaning: 'Varje användare räknas en gång. Du behöver inte göra något.',
    guests: (count) => `Gäster: ${count}`,
    guestsMeaning: 'Gäster hör till en annan organisation och behöver sällan en av era licenser.',
    disabled: (count) => `Blockerade för inloggning: ${count}`,
    disabledMeaning: (count) =>
      `${count === 1 ? 'Kontot kan inte logga in, så användaren kan inte säkerhetskopiera något själv' : 'Kontona kan inte logga in, så användarna kan inte säkerhetskopiera något själva'}. Någon annan behöver göra det.`,
    more: (count) => `${count} till`,
    next: (users) => `Fortsätt med ${users} användare`,
    leaveOutGuests: (count) => `Utelämna gästerna (${count})`,
    leaveOutDisabled: (count) => `Utelämna de blockerade (${count})`,
  },
};
