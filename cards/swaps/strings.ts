import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { ListedSwap } from './view.ts';

interface Numbers {
  readonly done: string;
  readonly all: string;
  /** Date and time. */
  readonly at: string;
}

type Waiting = 'scheduled' | 'ready';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly page: (page: string) => string;
  readonly none: string;
  readonly products: (from: string, to: string) => string;
  readonly undo: (products: string) => string;
  readonly leaves: string;
  readonly states: Readonly<
    Record<Exclude<ListedSwap['state']['kind'], 'undone' | Waiting>, (numbers: Numbers) => string>
  >;
  readonly waiting: Readonly<Record<Waiting, (at: string, users: string, count: number) => string>>;
  readonly answers: (reminded: string, confirmed: string, needHelp: string, failed: string) => string;
  readonly undone: (back: string, numbers: Numbers) => string;
  readonly yours: string;
  readonly colleagues: string;
  readonly open: string;
  readonly newer: string;
  readonly older: string;
  readonly moveUsers: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Swaps',
    intro: 'The swaps in your organization, newest first, including those of colleagues:',
    page: (page) => `Page ${page}`,
    none: 'No users have been moved yet.',
    products: (from, to) => `${from} → ${to}`,
    undo: (products) => `Undo: ${products}`,
    leaves: 'no product',
    states: {
      running: ({ done, all, at }) => `Running since ${at}: ${done} of ${all} moved`,
      paused: ({ done, all, at }) => `Paused, confirmed ${at}: ${done} of ${all} moved`,
      finished: ({ done, all, at }) => `Finished ${at}: ${done} of ${all} moved`,
      cancelled: ({ done, all, at }) => `Cancelled, confirmed ${at}: ${done} of ${all} moved`,
      'being-undone': ({ done, all, at }) => `Being undone since ${at}: ${done} of ${all} had been moved`,
    },
    waiting: {
      scheduled: (at, users, count) => `Starts ${at}: ${users} ${count === 1 ? 'user' : 'users'}.`,
      ready: (at, users, count) =>
        `Was to start ${at} and waits for Run: ${users} ${count === 1 ? 'user' : 'users'}.`,
    },
    answers: (reminded, confirmed, needHelp, failed) =>
      `Reminded: ${reminded} · Confirmed: ${confirmed} · Ask for help: ${needHelp} · Not reached: ${failed}`,
    undone: (back, { done, at }) => `Undone ${at}: ${back} of ${done} moved users were moved back`,
    yours: 'Started by you',
    colleagues: 'Started by a colleague',
    open: 'Show',
    newer: 'Newer',
    older: 'Older',
    moveUsers: 'Move users',
  },
  sv: {
    title: 'Byten',
    intro: 'Bytena i organisationen, de senaste först, även kollegors:',
    page: (page) => `Sida ${page}`,
    none: 'Inga användare har flyttats än.',
    products: (from, to) => `${from} → ${to}`,
    undo: (products) => `Ångrat byte: ${products}`,
    leaves: 'ingen produkt',
    states: {
      running: ({ done, all, at }) => `Pågår sedan ${at}: ${done} av ${all} flyttade`,
      paused: ({ done, all, at }) => `Pausat, bekräftat ${at}: ${done} av ${all} flyttade`,
      finished: ({ done, all, at }) => `Klart ${at}: ${done} av ${all} flyttade`,
      cancelled: ({ done, all, at }) => `Avbrutet, bekräftat ${at}: ${done} av ${all} flyttade`,
      'being-undone': ({ done, all, at }) => `Ångras sedan ${at}: ${done} av ${all} hade flyttats`,
    },
    waiting: {
      scheduled: (at, users) => `Startar ${at}: ${users} användare.`,
      ready: (at, users) => `Skulle starta ${at} och väntar på Kör: ${users} användare.`,
    },
    answers: (reminded, confirmed, needHelp, failed) =>
      `Påminda: ${reminded} · Bekräftat: ${confirmed} · Ber om hjälp: ${needHelp} · Gick inte att nå: ${failed}`,
    undone: (back, { done, at }) => `Ångrat ${at}: ${back} av ${done} flyttade användare flyttades tillbaka`,
    yours: 'Påbörjat av dig',
    colleagues: 'Påbörjat av en kollega',
    open: 'Visa',
    newer: 'Nyare',
    older: 'Äldre',
    moveUsers: 'Flytta användare',
  },
};
