import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: (users: string, count: number) => string;
  readonly nobody: string;
  readonly notFound: (count: string) => string;
  readonly notFoundMeaning: string;
  readonly doubled: (count: string) => string;
  readonly doubledMeaning: string;
  readonly guests: (count: string) => string;
  readonly guestsMeaning: string;
  readonly disabled: (count: string) => string;
  readonly disabledMeaning: string;
  readonly more: (count: string) => string;
  readonly next: (users: string, count: number) => string;
  readonly leaveOutGuests: (count: string) => string;
  readonly leaveOutDisabled: (count: string) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Please check your list',
    intro: (users, count) =>
      `You have chosen ${users} ${count === 1 ? 'user' : 'users'}. Some things deserve a look first.`,
    nobody: 'None of what you entered is a user, so there is nobody to move. Go back and choose again.',
    notFound: (count) => `Not found: ${count}`,
    notFoundMeaning:
      'No user has this address. They are not part of the swap. Go back to correct the spelling.',
    doubled: (count) => `Named more than once: ${count}`,
    doubledMeaning: 'Each user is counted once. You need not do anything.',
    guests: (count) => `Guests: ${count}`,
    guestsMeaning: 'Guests belong to another organization and seldom need a license of yours.',
    disabled: (count) => `Blocked from signing in: ${count}`,
    disabledMeaning: 'These accounts cannot sign in, so these users cannot back up anything themselves.',
    more: (count) => `${count} more`,
    next: (users, count) => `Go on with ${users} ${count === 1 ? 'user' : 'users'}`,
    leaveOutGuests: (count) => `Leave out the guests (${count})`,
    leaveOutDisabled: (count) => `Leave out the blocked (${count})`,
  },
  sv: {
    title: 'Kontrollera listan',
    intro: (users) => `Du har valt ${users} användare. Några saker är värda en titt först.`,
    nobody:
      'Inget av det du skrev är en användare, så det finns ingen att flytta. Gå tillbaka och välj igen.',
    notFound: (count) => `Hittades inte: ${count}`,
    notFoundMeaning:
      'Ingen användare har den här adressen. De ingår inte i bytet. Gå tillbaka för att rätta stavningen.',
    doubled: (count) => `Nämnda flera gånger: ${count}`,
    doubledMeaning: 'Varje användare räknas en gång. Du behöver inte göra något.',
    guests: (count) => `Gäster: ${count}`,
    guestsMeaning: 'Gäster hör till en annan organisation och behöver sällan en av era licenser.',
    disabled: (count) => `Blockerade för inloggning: ${count}`,
    disabledMeaning:
      'De här kontona kan inte logga in, så användarna kan inte säkerhetskopiera något själva.',
    more: (count) => `${count} till`,
    next: (users) => `Fortsätt med ${users} användare`,
    leaveOutGuests: (count) => `Utelämna gästerna (${count})`,
    leaveOutDisabled: (count) => `Utelämna de blockerade (${count})`,
  },
};
