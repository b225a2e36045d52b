import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly bar: (percent: string) => string;
  readonly counts: (done: string, refused: string, leftOut: string, waiting: string) => string;
  readonly watched: (users: string, count: number) => string;
  readonly explain: string;
  readonly refresh: string;
  readonly summary: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'The users are being moved',
    bar: (percent) => `${percent} done`,
    counts: (done, refused, leftOut, waiting) =>
      `Moved: ${done} · Refused: ${refused} · Left out: ${leftOut} · Still to do: ${waiting}`,
    watched: (users, count) =>
      `${users} ${count === 1 ? 'user waits' : 'users wait'} until you change the group. Nothing is written for ${count === 1 ? 'this user' : 'them'}.`,
    explain:
      'This card follows along by itself, and the result comes as a new message. You can close Teams in the meantime; the swap goes on, after a restart as well.',
    refresh: 'Show the latest',
    summary: 'A license swap is running',
  },
  sv: {
    title: 'Användarna flyttas',
    bar: (percent) => `${percent} klart`,
    counts: (done, refused, leftOut, waiting) =>
      `Flyttade: ${done} · Nekade: ${refused} · Utelämnade: ${leftOut} · Kvar: ${waiting}`,
    watched: (users, count) =>
      `${users} användare väntar tills du ändrar gruppen. Ingenting skrivs för ${count === 1 ? 'användaren' : 'dem'}.`,
    explain:
      'Kortet uppdateras av sig självt och resultatet kommer som ett nytt meddelande. Du kan stänga Teams under tiden; bytet fortsätter, även efter en omstart.',
    refresh: 'Visa det senaste',
    summary: 'Ett licensbyte pågår',
  },
};
