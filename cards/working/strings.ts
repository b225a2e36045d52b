import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly text: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    title: 'One moment …',
    text: 'This takes a little longer. The answer appears here by itself; you need not press anything.',
  },
  sv: {
    title: 'Ett ögonblick …',
    text: 'Det här tar lite längre tid. Svaret visas här av sig självt, du behöver inte trycka på något.',
  },
};
