import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Schedule, Unconfirmed } from '../../bot/swaps/schedule.ts';
import type { ScheduleProblem } from './entered.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly startLabel: string;
  readonly startError: string;
  readonly starts: Readonly<Record<'now' | Schedule['start'], string>>;
  readonly details: string;
  readonly dateLabel: string;
  readonly dateError: string;
  readonly timeLabel: string;
  readonly zone: (name: string) => string;
  readonly unconfirmedLabel: string;
  readonly unconfirmed: Readonly<Record<Unconfirmed, string>>;
  readonly remindersHeading: string;
  readonly willRemind: (users: string, count: number) => string;
  readonly withoutApp: (users: string, count: number) => string;
  readonly guests: (users: string, count: number) => string;
  readonly disabled: (users: string, count: number) => string;
  readonly withoutTeams: (users: string, count: number) => string;
  readonly daysLabel: string;
  readonly hourLabel: string;
  readonly weekendsLabel: string;
  readonly weekendsTitle: string;
  readonly languageLabel: string;
  readonly ownLanguage: string;
  readonly noteLabel: string;
  readonly notePlaceholder: string;
  readonly everybodyLabel: string;
  readonly everybodyTitle: string;
  readonly preview: string;
  readonly next: string;
  /** A start later than now was chosen, and when is yet to be seen. */
  readonly choose: string;
  readonly problems: Readonly<Record<ScheduleProblem, string>>;
  readonly previewSent: string;
  readonly previewNotSent: string;
  readonly nobodyToShow: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'When?',
    intro:
      'The users can be given time to back up: they are reminded in Teams, each in their own language and only about what concerns them.',
    startLabel: 'When does the swap start?',
    startError: 'Choose one.',
    starts: {
      now: 'Now',
      date: 'On a date',
      confirmed: 'When everybody has confirmed, and at the latest on a date',
    },
    details: 'Date and reminders',
    dateLabel: 'Date',
    dateError: 'Choose a day from today on, at most 180 days ahead.',
    timeLabel: 'Time',
    zone: (name) => `In your time zone: ${name}.`,
    unconfirmedLabel: 'Users who lose something and have not confirmed by then',
    unconfirmed: {
      'leave-out': 'Leave them out',
      'move-reached': 'Move those who have received a reminder',
      move: 'Move everybody anyway',
    },
    remindersHeading: 'Reminders in Teams',
    willRemind: (users, count) => `${users} ${count === 1 ? 'user is' : 'users are'} to be reminded.`,
    withoutApp: (users, count) =>
      `${users} of them ${count === 1 ? 'does' : 'do'} not have the app yet; I will try to install it for them.`,
    guests: (users, count) =>
      `${users} ${count === 1 ? 'guest cannot' : 'guests cannot'} be reached in Teams by an app.`,
    disabled: (users, count) =>
      `${users} ${count === 1 ? 'user' : 'users'} cannot sign in, because the ${count === 1 ? 'account is' : 'accounts are'} blocked, and cannot read a reminder.`,
    withoutTeams: (users, count) =>
      `${users} ${count === 1 ? 'user' : 'users'} without a Teams license cannot be reached there: tell ${count === 1 ? 'this user' : 'them'} in another way.`,
    daysLabel: 'Days before the date',
    hourLabel: 'At this time, in each user’s own time zone',
    weekendsLabel: 'Weekends',
    weekendsTitle: 'On Saturdays and Sundays too',
    languageLabel: 'Language',
    ownLanguage: 'Each person’s own',
    noteLabel: 'A sentence of your own (optional)',
    notePlaceholder: 'For example where to save files, and whom to call',
    everybodyLabel: 'Users who lose nothing',
    everybodyTitle: 'Tell them too that their license changes',
    preview: 'Send me a preview',
    next: 'Next: confirm',
    choose: 'Choose the date, and check how the users are reminded. Then press Next.',
    problems: {
      'no-date': 'Choose a date for the start.',
      'not-a-date': 'The date cannot be read. Choose it in the calendar, or write it like 2026-12-07.',
      'not-a-time': 'The time cannot be read. Write it like 09:00.',
      past: 'That time has passed. Choose a later one, or Now.',
      far: 'The date is more than 180 days ahead. Choose an earlier one.',
      'not-days':
        'The days for reminders cannot be read. Write whole numbers from 1 to 90, at most ten, for example 7, 3, 1.',
      'no-days':
        'Without a reminder nobody can confirm. Write at least one day, for example 1, or choose “On a date” and “Move everybody anyway”.',
      'long-note': 'Your sentence is longer than 300 characters. Please shorten it.',
    },
    previewSent: 'The preview is in a message below. Nothing was sent to anybody else.',
    previewNotSent:
      'The preview could not be sent to you. Nothing was sent to anybody else. Try again later.',
    nobodyToShow: 'There is nobody to be reminded, so there is nothing to preview.',
  },
  sv: {
    title: 'När?',
    intro:
      'Användarna kan få tid på sig att säkerhetskopiera: de påminns i Teams, var och en på sitt eget språk och bara om det som gäller dem.',
    startLabel: 'När ska bytet starta?',
    startError: 'Välj något.',
    starts: {
      now: 'Nu',
      date: 'Ett visst datum',
      confirmed: 'När alla har bekräftat, dock senast ett visst datum',
    },
    details: 'Datum och påminnelser',
    dateLabel: 'Datum',
    dateError: 'Välj en dag från och med i dag, högst 180 dagar framåt.',
    timeLabel: 'Tid',
    zone: (name) => `I din tidszon: ${name}.`,
    unconfirmedLabel: 'Användare som förlorar något och inte har bekräftat då',
    unconfirmed: {
      'leave-out': 'Utelämna dem',
      'move-reached': 'Flytta dem som en påminnelse har nått',
      move: 'Flytta alla ändå',
    },
    remindersHeading: 'Påminnelser i Teams',
    willRemind: (users) => `${users} användare ska påminnas.`,
    withoutApp: (users) => `${users} av dem har inte appen än; jag försöker installera den åt dem.`,
    guests: (users, count) => `${users} ${count === 1 ? 'gäst' : 'gäster'} kan inte nås av en app i Teams.`,
    disabled: (users, count) =>
      `${users} användare kan inte logga in, eftersom ${count === 1 ? 'kontot är blockerat' : 'kontona är blockerade'}, och kan inte läsa en påminnelse.`,
    withoutTeams: (users) => `${users} användare utan Teams-licens kan inte nås där: säg till på annat sätt.`,
    daysLabel: 'Dagar före datumet',
    hourLabel: 'Klockan, i mottagarens egen tidszon',
    weekendsLabel: 'Helger',
    weekendsTitle: 'Även på lördagar och söndagar',
    languageLabel: 'Språk',
    ownLanguage: 'Vars och ens eget',
    noteLabel: 'En egen mening (valfritt)',
    notePlaceholder: 'Till exempel var filer ska sparas och vem man kan ringa',
    everybodyLabel: 'Användare som inte förlorar något',
    everybodyTitle: 'Berätta även för dem att licensen ändras',
    preview: 'Förhandsvisa för mig',
    next: 'Nästa: bekräfta',
    choose: 'Välj datum och se igenom hur användarna påminns. Tryck sedan på Nästa.',
    problems: {
      'no-date': 'Välj ett datum för starten.',
      'not-a-date': 'Datumet går inte att läsa. Välj det i kalendern eller skriv det som 2026-12-07.',
      'not-a-time': 'Tiden går inte att läsa. Skriv den som 09:00.',
      past: 'Den tiden har passerat. Välj en senare eller välj Nu.',
      far: 'Datumet ligger mer än 180 dagar framåt. Välj ett tidigare.',
      'not-days':
        'Dagarna för påminnelser går inte att läsa. Skriv heltal från 1 till 90, högst tio, till exempel 7, 3, 1.',
      'no-days':
        'Utan påminnelse kan ingen bekräfta. Skriv minst en dag, till exempel 1, eller välj ”Ett visst datum” och ”Flytta alla ändå”.',
      'long-note': 'Din mening är längre än 300 tecken. Korta den.',
    },
    previewSent:
      'Förhandsvisningen finns i ett meddelande här nedanför. Inget har skickats till någon annan.',
    previewNotSent:
      'Förhandsvisningen gick inte att skicka till dig. Inget har skickats till någon annan. Försök igen senare.',
    nobodyToShow: 'Det finns ingen att påminna, så det finns inget att förhandsvisa.',
  },
};
