import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly open: string;
  readonly expires: string;
  readonly summary: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    open: 'Open the file',
    expires:
      'The file is made afresh each time you open it. The link works for an hour, on this computer only.',
    summary: 'Your file is ready',
  },
  sv: {
    open: 'Öppna filen',
    expires:
      'Filen skapas på nytt varje gång du öppnar den. Länken fungerar i en timme, bara på den här datorn.',
    summary: 'Filen är klar',
  },
};
