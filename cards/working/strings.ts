import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly text: string;
  readonly counted: (users: string) => string;
  readonly stop: string;
  readonly stopped: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    title: 'One moment …',
    text: 'This takes a little longer. The answer appears here automatically; you do not need to press anything.',
    counted: (users) => `Users read so far: **${users}**`,
    stop: 'Stop reading',
    stopped: 'Reading was stopped. Nothing was changed.',
  },
  sv: {
    title: 'Ett ögonblick …',
    text: 'Det här tar lite längre tid. Svaret visas här automatiskt; du behöver inte trycka på något.',
    counted: (users) => `Användare som har lästs in hittills: **${users}**`,
    stop: 'Avbryt inläsningen',
    stopped: 'Inläsningen avbröts. Ingenting har ändrats.',
  },
};
