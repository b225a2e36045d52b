import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: (users: string, count: number) => string;
  readonly adminHeading: string;
  readonly userHeading: string;
  readonly taskUsers: (title: string, users: string, count: number) => string;
  readonly remindersHeading: string;
  readonly canRemind: (users: string, count: number, affected: number) => string;
  readonly cannotReach: (users: string, count: number) => string;
  readonly nobodyKnown: (affected: number) => string;
  readonly allReminded: string;
  readonly answers: (sent: string, confirmed: string, failed: string) => string;
  readonly notReached: (users: string) => string;
  readonly letter: string;
  readonly remind: (users: string, count: number) => string;
  readonly next: string;
  readonly leaving: string;
  readonly reminded: (sent: string, failed: string) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Back up first',
    intro: (users, count) =>
      `${users} ${count === 1 ? 'user loses' : 'users lose'} something or should check something. Do this before you go on; nothing has been changed yet.`,
    adminHeading: 'For you as an administrator',
    userHeading: 'For the users',
    taskUsers: (title, users, count) => `${title} (${users} ${count === 1 ? 'user' : 'users'})`,
    remindersHeading: 'Reminders in Teams',
    canRemind: (users, count, affected) =>
      `${affected === 1 ? 'The user has' : `${users} of them ${count === 1 ? 'has' : 'have'}`} this app in Teams and can be reminded here, in their own language and only of what concerns them.`,
    cannotReach: (users, count) =>
      `${users} ${count === 1 ? 'does' : 'do'} not have the app; tell them in another way.`,
    nobodyKnown: (affected) =>
      `${affected === 1 ? 'The user does not have' : 'None of them has'} this app in Teams, so please tell them in another way.`,
    allReminded: 'Everybody who can be reached here has been reminded.',
    answers: (sent, confirmed, failed) =>
      `Reminded: ${sent} · Have saved what they need: ${confirmed} · Could not be reached: ${failed}`,
    notReached: (users) => `List of those not reached (${users})`,
    letter: 'Text to mail to them',
    remind: (users, count) => `Remind ${users} ${count === 1 ? 'user' : 'users'} now`,
    next: 'Next: confirm',
    leaving:
      'If the users leave the organization: besides the above, take over files and mail that others need before their accounts are deleted, since team sites then cannot be reached either.',
    reminded: (sent, failed) =>
      `Reminders sent: ${sent}. Could not be reached: ${failed}. The answers are counted here.`,
  },
  sv: {
    title: 'Säkerhetskopiera först',
    intro: (users) =>
      `${users} användare förlorar något eller bör kontrollera något. Gör det här innan du går vidare; ingenting har ändrats än.`,
    adminHeading: 'För dig som administratör',
    userHeading: 'För användarna',
    taskUsers: (title, users) => `${title} (${users} användare)`,
    remindersHeading: 'Påminnelser i Teams',
    canRemind: (users, _count, affected) =>
      `${affected === 1 ? 'Användaren' : `${users} av dem`} har appen i Teams och kan påminnas här, på sitt eget språk och bara om det som gäller dem.`,
    cannotReach: (users) => `${users} har inte appen; säg till dem på annat sätt.`,
    nobodyKnown: (affected) =>
      affected === 1
        ? 'Användaren har inte appen i Teams, så säg till på annat sätt.'
        : 'Ingen av dem har appen i Teams, så säg till dem på annat sätt.',
    allReminded: 'Alla som går att nå här har påmints.',
    answers: (sent, confirmed, failed) =>
      `Påminda: ${sent} · Har sparat det de behöver: ${confirmed} · Gick inte att nå: ${failed}`,
    notReached: (users) => `Lista över dem som inte nås (${users})`,
    letter: 'Text att mejla till dem',
    remind: (users) => `Påminn ${users} användare nu`,
    next: 'Nästa: bekräfta',
    leaving:
      'Om användarna lämnar organisationen: ta utöver det ovan över filer och e-post som andra behöver innan kontona tas bort, för då går det inte heller att nå gruppwebbplatserna.',
    reminded: (sent, failed) =>
      `Skickade påminnelser: ${sent}. Gick inte att nå: ${failed}. Svaren räknas här.`,
  },
};
