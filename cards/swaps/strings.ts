import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly products: (from: string, to: string) => string;
  readonly leaves: string;
  readonly running: (done: string, all: string, started: string) => string;
  readonly finished: (done: string, all: string, ended: string) => string;
  readonly open: string;
  readonly moveUsers: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Swaps',
    intro: 'The newest swaps in your organization, also those of colleagues:',
    none: 'No users have been moved yet.',
    products: (from, to) => `${from} → ${to}`,
    leaves: 'no product',
    running: (done, all, started) => `Running since ${started}: ${done} of ${all} moved`,
    finished: (done, all, ended) => `Finished ${ended}: ${done} of ${all} moved`,
    open: 'Show',
    moveUsers: 'Move users',
  },
  sv: {
    title: 'Byten',
    intro: 'De senaste bytena i organisationen, även kollegors:',
    none: 'Inga användare har flyttats än.',
    products: (from, to) => `${from} → ${to}`,
    leaves: 'ingen produkt',
    running: (done, all, started) => `Pågår sedan ${started}: ${done} av ${all} flyttade`,
    finished: (done, all, ended) => `Klart ${ended}: ${done} av ${all} flyttade`,
    open: 'Visa',
    moveUsers: 'Flytta användare',
  },
};
