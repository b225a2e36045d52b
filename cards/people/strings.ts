import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { ReminderFilter } from '../../bot/reminders/reminder.ts';

interface Texts {
  readonly title: string;
  readonly filterLabel: string;
  readonly filters: Readonly<Record<ReminderFilter, string>>;
  readonly filterCount: (title: string, users: string) => string;
  readonly nobody: string;
  /** Somebody whom the directory does not know any more. */
  readonly gone: string;
  readonly leftOut: string;
  readonly confirmed: (when: string) => string;
  readonly failed: (why: string) => string;
  readonly failedOtherwise: string;
  readonly doubtful: string;
  readonly sent: (times: string, count: number, last: string) => string;
  readonly waiting: (next: string) => string;
  readonly noneDue: string;
  readonly ticked: (done: string, all: string) => string;
  readonly help: (when: string, text: string) => string;
  readonly answered: (when: string) => string;
  readonly moreTime: (when: string) => string;
  readonly optedOut: string;
  readonly next: (when: string) => string;
  readonly leaveOut: string;
  readonly wasLeftOut: (name: string) => string;
  readonly notLeftOut: (name: string) => string;
  readonly page: (page: string) => string;
  readonly notReached: (users: string) => string;
  readonly letter: string;
  readonly show: string;
  readonly previous: string;
  readonly following: string;
  readonly back: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'People in the swap',
    filterLabel: 'Show',
    filters: {
      all: 'Everybody who is reminded',
      waiting: 'Not reminded yet',
      sent: 'Reminded, not confirmed',
      confirmed: 'Confirmed',
      failed: 'Could not be reached',
      'need-help': 'Ask for help',
      'more-time': 'Want more time',
    },
    filterCount: (title, users) => `${title} (${users})`,
    nobody: 'There is nobody here now.',
    gone: 'A user who no longer exists',
    leftOut: 'Left out of this swap',
    confirmed: (when) => `Confirmed ${when} that they saved what they need`,
    failed: (why) => `Not reached: ${why}`,
    failedOtherwise: 'Not reached',
    doubtful: 'A reminder was sent, but nobody knows whether it arrived. It is not sent again automatically.',
    sent: (times, count, last) => `Reminded ${times} ${count === 1 ? 'time' : 'times'}, last ${last}`,
    waiting: (next) => `Not reminded yet; first reminder ${next}`,
    noneDue: 'Not reminded yet, and no reminder is planned',
    ticked: (done, all) => `${done} of ${all} steps ticked`,
    help: (when, text) => `Asked for help ${when}: “${text}”`,
    answered: (when) => `The question was answered ${when}`,
    moreTime: (when) => `Asked for more time ${when}`,
    optedOut: 'Wants no further reminders',
    next: (when) => `Next reminder ${when}`,
    leaveOut: 'Leave out',
    wasLeftOut: (name) => `${name} was left out of the swap and keeps what they have.`,
    notLeftOut: (name) => `${name} was no longer waiting in the swap, so nothing was changed.`,
    page: (page) => `Page ${page}`,
    notReached: (users) => `List of those not reached (${users})`,
    letter: 'Text to mail to them',
    show: 'Show',
    previous: 'Previous',
    following: 'Next',
    back: 'Back to the swap',
  },
  sv: {
    title: 'Personerna i bytet',
    filterLabel: 'Visa',
    filters: {
      all: 'Alla som påminns',
      waiting: 'Inte påminda än',
      sent: 'Påminda, har inte bekräftat',
      confirmed: 'Har bekräftat',
      failed: 'Gick inte att nå',
      'need-help': 'Ber om hjälp',
      'more-time': 'Vill ha mer tid',
    },
    filterCount: (title, users) => `${title} (${users})`,
    nobody: 'Här finns ingen just nu.',
    gone: 'En användare som inte finns längre',
    leftOut: 'Utelämnad ur bytet',
    confirmed: (when) => `Bekräftade ${when} att allt som behövs är sparat`,
    failed: (why) => `Gick inte att nå: ${why}`,
    failedOtherwise: 'Gick inte att nå',
    doubtful: 'En påminnelse har skickats, men ingen vet om den kom fram. Den skickas inte om automatiskt.',
    sent: (times, count, last) => `Påmind ${times} ${count === 1 ? 'gång' : 'gånger'}, senast ${last}`,
    waiting: (next) => `Inte påmind än; första påminnelsen ${next}`,
    noneDue: 'Inte påmind än, och ingen påminnelse är planerad',
    ticked: (done, all) => `${done} av ${all} steg ikryssade`,
    help: (when, text) => `Bad om hjälp ${when}: ”${text}”`,
    answered: (when) => `Frågan besvarades ${when}`,
    moreTime: (when) => `Bad om mer tid ${when}`,
    optedOut: 'Vill inte ha fler påminnelser',
    next: (when) => `Nästa påminnelse ${when}`,
    leaveOut: 'Utelämna',
    wasLeftOut: (name) => `${name} utelämnades ur bytet och behåller sina licenser.`,
    notLeftOut: (name) => `${name} väntade inte längre i bytet, så ingenting har ändrats.`,
    page: (page) => `Sida ${page}`,
    notReached: (users) => `Lista över dem som inte nås (${users})`,
    letter: 'Text att mejla till dem',
    show: 'Visa',
    previous: 'Föregående',
    following: 'Nästa',
    back: 'Tillbaka till bytet',
  },
};
