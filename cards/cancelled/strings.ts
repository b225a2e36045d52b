import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly text: string;
  readonly moveUsers: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Cancelled',
    text: 'The swap was cancelled. Nothing was changed: every user has the licenses they had. Everybody who was reminded will be told.',
    moveUsers: 'Move users',
  },
  sv: {
    title: 'Avbrutet',
    text: 'Bytet avbröts. Ingenting har ändrats: alla användare har de licenser de hade. De som har fått en påminnelse får veta det.',
    moveUsers: 'Flytta användare',
  },
};
