import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly text: string;
}

export const strings: AdminStrings<Texts> = {
  en: { text: 'This swap goes on in a newer message further down.' },
  sv: { text: 'Det här bytet fortsätter i ett nyare meddelande längre ned.' },
};
