import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly now: (when: string) => string;
  readonly meaning: string;
  readonly save: string;
  readonly back: string;
  readonly moved: (when: string) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Move the date',
    now: (when) => `The date is now ${when}.`,
    meaning:
      'The reminders move with the date, and what the users have answered still counts. Cards that users have already received show the new date.',
    save: 'Save the date',
    back: 'Back',
    moved: (when) => `The date was moved to ${when}.`,
  },
  sv: {
    title: 'Flytta datumet',
    now: (when) => `Datumet är nu ${when}.`,
    meaning:
      'Påminnelserna flyttas med, och det användarna har svarat gäller fortfarande. Kort som användarna redan har fått visar det nya datumet.',
    save: 'Spara datumet',
    back: 'Tillbaka',
    moved: (when) => `Datumet är flyttat till ${when}.`,
  },
};
