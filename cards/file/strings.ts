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
      'The file is made anew each time you open it, on this computer only. The link works for an hour.',
    summary: 'Your file is ready',
  },
  sv: {
    open: 'Öppna filen',
    expires:
      'Filen görs på nytt varje gång du öppnar den, bara på den här datorn. Länken fungerar i en timme.',
    summary: 'Filen är klar',
  },
};
