import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly text: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    text: 'The change of your license is shown in another message in this chat now. If you do not find it, type “help”.',
  },
  sv: {
    text: 'Ändringen av din licens visas nu i ett annat meddelande i den här chatten. Skriv ”hjälp” om du inte hittar det.',
  },
};
