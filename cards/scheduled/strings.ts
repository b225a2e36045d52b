import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: Readonly<Record<'scheduled' | 'ready', string>>;
  readonly products: (from: string, to: string) => string;
  readonly noProduct: string;
  /** @param days "in 10 days" */
  readonly left: (days: string) => string;
  readonly ready: (when: string) => string;
  readonly pilot: (users: string, count: number) => string;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly noneDue: string;
  readonly needHelp: (users: string, count: number) => string;
  readonly moreTime: (users: string, count: number) => string;
  readonly notYet: string;
  readonly run: Readonly<Record<'scheduled' | 'ready', string>>;
  readonly people: string;
  readonly remind: string;
  readonly moveDate: string;
  readonly moveConfirmed: (users: string, count: number) => string;
  readonly cancel: string;
  readonly remindedAgain: (users: string, count: number) => string;
  readonly nobodyToRemind: string;
}

export type Fact = 'users' | 'watched' | 'reminded' | 'acted' | 'confirmed' | 'failed' | 'waiting' | 'next';

export const strings: AdminStrings<Texts> = {
  en: {
    title: { scheduled: 'The swap is scheduled', ready: 'Ready: press Run to start' },
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'no product',
    left: (days) => `That is ${days}.`,
    ready: (when) =>
      `The swap was to start on ${when}, and waits for an administrator to press Run. Any administrator who may assign licenses can.`,
    pilot: (users, count) =>
      `${users} ${count === 1 ? 'user goes' : 'users go'} first, and the rest wait for your go-ahead.`,
    facts: {
      users: 'Users in the swap',
      watched: 'Wait for their group',
      reminded: 'Reminded',
      acted: 'Have ticked something',
      confirmed: 'Have saved what they need',
      failed: 'Could not be reached',
      waiting: 'Not reminded yet',
      next: 'Next reminder',
    },
    noneDue: 'none planned',
    needHelp: (users, count) => `${users} ${count === 1 ? 'user asks' : 'users ask'} for help.`,
    moreTime: (users, count) => `${users} ${count === 1 ? 'user wants' : 'users want'} more time.`,
    notYet: 'Nothing has been changed yet.',
    run: { scheduled: 'Start now', ready: 'Run' },
    people: 'See the people',
    remind: 'Remind again',
    moveDate: 'Move the date',
    moveConfirmed: (users, count) =>
      count === 1 ? 'Move the one who is ready' : `Move the ${users} who are ready`,
    cancel: 'Cancel the swap',
    remindedAgain: (users, count) =>
      `${users} ${count === 1 ? 'user is' : 'users are'} being reminded now. The card is updated along the way.`,
    nobodyToRemind: 'There was nobody to remind: all who can be reached have confirmed.',
  },
  sv: {
    title: { scheduled: 'Bytet är schemalagt', ready: 'Redo: tryck på Kör för att starta' },
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'ingen produkt',
    left: (days) => `Det är ${days}.`,
    ready: (when) =>
      `Bytet skulle starta ${when} och väntar på att en administratör trycker på Kör. Det kan alla administratörer som får tilldela licenser göra.`,
    pilot: (users) => `${users} användare flyttas först, och resten väntar på ditt besked.`,
    facts: {
      users: 'Användare i bytet',
      watched: 'Väntar på sin grupp',
      reminded: 'Påminda',
      acted: 'Har kryssat i något',
      confirmed: 'Har sparat det de behöver',
      failed: 'Gick inte att nå',
      waiting: 'Inte påminda än',
      next: 'Nästa påminnelse',
    },
    noneDue: 'ingen planerad',
    needHelp: (users) => `${users} användare ber om hjälp.`,
    moreTime: (users) => `${users} användare vill ha mer tid.`,
    notYet: 'Ingenting har ändrats än.',
    run: { scheduled: 'Starta nu', ready: 'Kör' },
    people: 'Visa personerna',
    remind: 'Påminn igen',
    moveDate: 'Flytta datumet',
    moveConfirmed: (users, count) =>
      count === 1 ? 'Flytta den som är klar' : `Flytta de ${users} som är klara`,
    cancel: 'Avbryt bytet',
    remindedAgain: (users) => `${users} användare påminns nu. Kortet uppdateras efter hand.`,
    nobodyToRemind: 'Det fanns ingen att påminna: alla som går att nå har bekräftat.',
  },
};
