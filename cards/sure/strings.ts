import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly early: string;
  readonly notConfirmed: (users: string, count: number) => string;
  readonly reached: (users: string, count: number) => string;
  readonly leaveOut: (users: string, count: number) => string;
  readonly moveReached: (users: string, count: number) => string;
  readonly moveAll: string;
  readonly cancelTitle: string;
  readonly cancelled: string;
  readonly told: (users: string, count: number) => string;
  readonly cancel: string;
  readonly back: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    early: 'Start before everybody has confirmed?',
    notConfirmed: (users, count) =>
      `${users} ${count === 1 ? 'user loses something and has' : 'users lose something and have'} not confirmed that they saved what they need. What is not backed up may be lost for good.`,
    reached: (users, count) =>
      `A reminder has reached ${users} of them${count === 0 ? ': nobody has been told' : ''}.`,
    leaveOut: (users) => `Start, leave ${users} out`,
    moveReached: (users) => `Start, move those reached (${users})`,
    moveAll: 'Start, move everybody',
    cancelTitle: 'Cancel the swap?',
    cancelled: 'Nobody is moved, and no more reminders are sent. The schedule cannot be brought back.',
    told: (users, count) =>
      `${users} ${count === 1 ? 'user has' : 'users have'} been reminded: their ${count === 1 ? 'card' : 'cards'} will say that the change was called off.`,
    cancel: 'Yes, cancel the swap',
    back: 'Back',
  },
  sv: {
    early: 'Starta innan alla har bekräftat?',
    notConfirmed: (users) =>
      `${users} användare förlorar något och har inte bekräftat att de har sparat det de behöver. Det som inte har säkerhetskopierats kan gå förlorat för gott.`,
    reached: (users, count) =>
      `En påminnelse har nått ${users} av dem${count === 0 ? ': ingen känner till ändringen' : ''}.`,
    leaveOut: (users) => `Starta, utelämna ${users}`,
    moveReached: (users) => `Starta, flytta dem som nåtts (${users})`,
    moveAll: 'Starta, flytta alla',
    cancelTitle: 'Avbryta bytet?',
    cancelled: 'Ingen flyttas och inga fler påminnelser skickas. Schemat går inte att få tillbaka.',
    told: (users) => `${users} användare har påmints. Då visar deras kort att ändringen har ställts in.`,
    cancel: 'Ja, avbryt bytet',
    back: 'Tillbaka',
  },
};
