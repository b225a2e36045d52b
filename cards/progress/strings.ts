import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Going } from '../../bot/conversation/standing-cards.ts';
import type { Pause } from '../../bot/swaps/pause.ts';
import type { Wait } from '../../bot/swaps/speed.ts';
import { buyPage } from '../words/portals.ts';

interface Texts {
  readonly title: Readonly<Record<Going['kind'], string>>;
  readonly undoTitle: Readonly<Record<Going['kind'], string>>;
  readonly share: (percent: string) => string;
  readonly perMinute: (users: string, count: number) => string;
  readonly left: (length: string) => string;
  readonly soon: string;
  readonly waits: Readonly<Record<Exclude<Wait, 'doubt'>, string>>;
  readonly doubt: (users: string, count: number) => string;
  readonly counts: (done: string, refused: string, leftOut: string, waiting: string) => string;
  readonly watched: (users: string, count: number) => string;
  readonly explain: Readonly<Record<Going['kind'], string>>;
  readonly pause: string;
  readonly continue: string;
  readonly stop: string;
  readonly refresh: string;
  readonly pauses: Readonly<
    Record<Exclude<Pause['kind'], 'failures'>, (waiting: string, count: number) => string>
  >;
  readonly failures: (users: string, reason: string, waiting: string) => string;
  /** An earlier press, or a colleague, was first. */
  readonly late: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: {
      on: 'The users are being moved',
      stopping: 'The swap is being stopped',
      paused: 'The swap is paused',
    },
    undoTitle: {
      on: 'The swap is being undone',
      stopping: 'The undo is being stopped',
      paused: 'The undo is paused',
    },
    share: (percent) => `**${percent}** done`,
    perMinute: (users, count) => `${users} ${count === 1 ? 'user' : 'users'} a minute`,
    left: (length) => `about ${length} left`,
    soon: 'less than a minute left',
    doubt: (users, count) =>
      `Microsoft 365 has not confirmed the change for ${users} ${count === 1 ? 'user' : 'users'} yet. I check ${count === 1 ? 'this user' : 'them'} for up to five minutes; nobody is changed twice and nobody is forgotten.`,
    waits: {
      turn: 'The swap is waiting for its turn. That usually takes a few seconds; while many other swaps are running, it starts as soon as one of them ends.',
      quota:
        'Microsoft 365 takes only so many changes in a few minutes. This swap uses its share of them and goes on automatically.',
      service:
        'Microsoft 365 has not answered for a while, or asks me to wait. I keep trying; nobody is changed twice and nobody is forgotten.',
      'reading-back': 'Everybody has had their turn. I am checking each user to see that the change shows.',
    },
    counts: (done, refused, leftOut, waiting) =>
      `Moved: ${done} · Refused: ${refused} · Left out: ${leftOut} · Still to do: ${waiting}`,
    watched: (users, count) =>
      `${users} ${count === 1 ? 'user waits' : 'users wait'} until you change the group. I do not change ${count === 1 ? 'this user’s' : 'their'} licenses.`,
    explain: {
      on: 'This card is updated automatically, and the result comes as a new message. You can close Teams in the meantime; the swap goes on, even after a restart.',
      stopping:
        'What is already on its way is finished and counted. The others keep what they have. The result comes as a new message.',
      paused:
        'Nothing is changed for anybody until you or a colleague goes on. Those moved already stay moved.',
    },
    pause: 'Pause',
    continue: 'Go on',
    stop: 'Stop the swap',
    refresh: 'Show the latest',
    pauses: {
      asked: (waiting, count) =>
        `An administrator paused it. ${waiting} ${count === 1 ? 'user is' : 'users are'} still to be moved.`,
      pilot: (waiting, count) =>
        `The first users are through. Check with them that all is well, then go on: ${waiting} ${count === 1 ? 'user is' : 'users are'} still to be moved.`,
      'no-seat': (waiting, count) =>
        `No license for the new product is left. ${waiting} ${count === 1 ? 'user waits' : 'users wait'} and ${count === 1 ? 'has' : 'have'} the same licenses as before. Free licenses or [buy more](${buyPage}), then go on.`,
      'not-allowed': (waiting, count) =>
        `Microsoft 365 does not allow the change any more. Check that the person who goes on has an active role, and check the permissions of the app; then go on. ${waiting} ${count === 1 ? 'user waits' : 'users wait'}.`,
      'signed-out': (waiting, count) =>
        `The administrator who moves these users is no longer signed in, so nothing can be changed in their name. Sign in and press Go on; a colleague with the role can do so too. ${waiting} ${count === 1 ? 'user waits' : 'users wait'}.`,
    },
    failures: (users, reason, waiting) =>
      `${users} users were refused for the same reason, so I stopped to ask. ${reason} Still to be moved: ${waiting}.`,
    late: 'The swap has changed in the meantime. This is where it stands now; your press changed nothing.',
  },
  sv: {
    title: { on: 'Användarna flyttas', stopping: 'Bytet stoppas', paused: 'Bytet är pausat' },
    undoTitle: {
      on: 'Bytet håller på att ångras',
      stopping: 'Ångrandet stoppas',
      paused: 'Ångrandet är pausat',
    },
    share: (percent) => `**${percent}** klart`,
    perMinute: (users) => `${users} användare i minuten`,
    left: (length) => `ungefär ${length} kvar`,
    soon: 'mindre än en minut kvar',
    doubt: (users, count) =>
      `Microsoft 365 har ännu inte bekräftat ändringen för ${users} användare. Jag kontrollerar ${count === 1 ? 'användaren' : 'dem'} i upp till fem minuter; ingen ändras två gånger och ingen glöms bort.`,
    waits: {
      turn: 'Bytet väntar på sin tur. Det tar oftast några sekunder; när många andra byten pågår börjar det så snart ett av dem är klart.',
      quota:
        'Microsoft 365 tar bara emot ett visst antal ändringar på några minuter. Bytet använder sin del och fortsätter automatiskt.',
      service:
        'Microsoft 365 har inte svarat på ett tag eller ber mig vänta. Jag fortsätter; ingen ändras två gånger och ingen glöms bort.',
      'reading-back':
        'Alla har fått sin tur. Jag kontrollerar varje användare för att se att ändringen syns.',
    },
    counts: (done, refused, leftOut, waiting) =>
      `Flyttade: ${done} · Nekade: ${refused} · Utelämnade: ${leftOut} · Kvar: ${waiting}`,
    watched: (users, count) =>
      `${users} användare väntar tills du ändrar gruppen. Jag ändrar inte ${count === 1 ? 'användarens' : 'deras'} licenser.`,
    explain: {
      on: 'Kortet uppdateras automatiskt och resultatet kommer som ett nytt meddelande. Du kan stänga Teams under tiden; bytet fortsätter, även efter en omstart.',
      stopping:
        'Det som redan är på väg görs klart och räknas. Övriga behåller det de har. Resultatet kommer som ett nytt meddelande.',
      paused:
        'Ingenting ändras för någon förrän du eller en kollega fortsätter. De som redan är flyttade förblir flyttade.',
    },
    pause: 'Pausa',
    continue: 'Fortsätt',
    stop: 'Stoppa bytet',
    refresh: 'Visa det senaste',
    pauses: {
      asked: (waiting) => `En administratör har pausat det. ${waiting} användare är kvar att flytta.`,
      pilot: (waiting) =>
        `De första användarna är klara. Kontrollera med dem att allt är bra och fortsätt sedan: ${waiting} användare är kvar att flytta.`,
      'no-seat': (waiting) =>
        `Det finns ingen licens kvar för den nya produkten. ${waiting} användare väntar och har samma licenser som förut. Frigör licenser eller [köp fler](${buyPage}) och fortsätt sedan.`,
      'not-allowed': (waiting) =>
        `Microsoft 365 tillåter inte längre ändringen. Kontrollera att den som fortsätter har en aktiv roll, och kontrollera appens behörigheter. Fortsätt sedan. ${waiting} användare väntar.`,
      'signed-out': (waiting) =>
        `Administratören som flyttar användarna är inte längre inloggad, så ingenting kan ändras i administratörens namn. Logga in och tryck på Fortsätt; det kan också en kollega med rollen göra. ${waiting} användare väntar.`,
    },
    failures: (users, reason, waiting) =>
      `${users} användare nekades av samma skäl, så jag stannade för att fråga. ${reason} Kvar att flytta: ${waiting}.`,
    late: 'Bytet har ändrats under tiden. Så här ligger det till nu; ditt tryck ändrade ingenting.',
  },
};
