import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly text: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    title: 'Language',
    text: 'I write to you in English. Choose another language here, or type “language sv”.',
  },
  sv: {
    title: 'Språk',
    text: 'Jag skriver till dig på svenska. Välj ett annat språk här eller skriv ”språk en”.',
  },
};
