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
  readonly disabled: (users: string, count: number) => string;
  readonly allReminded: string;
  readonly answers: (sent: string, confirmed: string, waiting: string, failed: string) => string;
  readonly notReached: (users: string) => string;
  readonly letter: string;
  readonly remind: (users: string, count: number) => string;
  readonly next: string;
  readonly leaving: string;
  readonly reminding: (users: string, count: number) => string;
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
      `${affected === 1 ? 'The user has' : `${users} of them ${count === 1 ? 'has' : 'have'}`} this app in Teams and can be reminded here, in their own language and only about what concerns them.`,
    cannotReach: (users, count) =>
      `${users} ${count === 1 ? 'has' : 'have'} not been in touch with the app yet; I try to remind them anyway, and those who are not reached are listed here.`,
    nobodyKnown: (affected) =>
      `${affected === 1 ? 'The user has' : 'They have'} not been in touch with this app in Teams yet. I try to remind them anyway, and those who are not reached are listed here.`,
    disabled: (users, count) =>
      `${users} ${count === 1 ? 'user' : 'users'} cannot sign in, because the ${count === 1 ? 'account is' : 'accounts are'} blocked, and cannot be reminded.`,
    allReminded: 'Everybody who can be reached here has been reminded.',
    answers: (sent, confirmed, waiting, failed) =>
      `Reminded: ${sent} · Have saved what they need: ${confirmed} · On their way: ${waiting} · Could not be reached: ${failed}`,
    notReached: (users) => `List of those not reached (${users})`,
    letter: 'Text to mail to them',
    remind: (users, count) => `Remind ${users} ${count === 1 ? 'user' : 'users'} now`,
    next: 'Next: when',
    leaving:
      'If the users leave the organization: besides the above, take over files and mail that others need before their accounts are deleted, since team sites then cannot be reached either.',
    reminding: (users, count) =>
      count === 1
        ? 'One reminder is on its way. The outcome is shown here.'
        : `${users} reminders are on their way. The outcome is shown here.`,
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
    cannotReach: (users) =>
      `${users} har inte haft kontakt med appen än; jag försöker påminna ändå, och de som inte nås listas här.`,
    nobodyKnown: (affected) =>
      `${affected === 1 ? 'Användaren' : 'De'} har inte haft kontakt med appen i Teams än. Jag försöker påminna ändå, och de som inte nås listas här.`,
    disabled: (users, count) =>
      `${users} användare kan inte logga in, eftersom ${count === 1 ? 'kontot är blockerat' : 'kontona är blockerade'}, och kan inte påminnas.`,
    allReminded: 'Alla som går att nå här har påmints.',
    answers: (sent, confirmed, waiting, failed) =>
      `Påminda: ${sent} · Har sparat det de behöver: ${confirmed} · På väg: ${waiting} · Gick inte att nå: ${failed}`,
    notReached: (users) => `Lista över dem som inte nås (${users})`,
    letter: 'Text att mejla till dem',
    remind: (users) => `Påminn ${users} användare nu`,
    next: 'Nästa: när',
    leaving:
      'Om användarna lämnar organisationen: ta utöver det ovan över filer och e-post som andra behöver innan kontona tas bort, för då går det inte heller att nå gruppwebbplatserna.',
    reminding: (users, count) =>
      count === 1
        ? 'En påminnelse är på väg. Resultatet visas här.'
        : `${users} påminnelser är på väg. Resultatet visas här.`,
  },
};
