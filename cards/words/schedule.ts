import { formatList, formatMoment, formatNumber, plural } from '../../bot/conversation/format.ts';
import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Schedule, Unconfirmed } from '../../bot/swaps/schedule.ts';

interface Texts {
  readonly start: Readonly<Record<Schedule['start'], (when: string) => string>>;
  readonly byItself: string;
  readonly pressRun: string;
  readonly unconfirmed: Readonly<Record<Unconfirmed, string>>;
  readonly reminded: (users: string, count: number, days: string, last: number) => string;
  readonly nobodyReminded: string;
}

const texts: AdminStrings<Texts> = {
  en: {
    start: {
      date: (when) => `It starts on ${when}.`,
      confirmed: (when) =>
        `It starts as soon as everybody who is reminded has confirmed, and at the latest on ${when}.`,
    },
    byItself: 'It starts automatically.',
    pressRun:
      'I ask you to press Run at that time, because a swap starts only when an administrator is there. I remind you the day before.',
    unconfirmed: {
      'leave-out':
        'Users who lose something and have not confirmed by then are left out, keep what they have, and are listed in the result.',
      'move-reached':
        'Users who lose something and have not confirmed by then are moved if a reminder has reached them. The others are left out and listed in the result.',
      move: 'Users who lose something and have not confirmed by then are moved anyway.',
    },
    reminded: (users, count, days, last) =>
      `${users} ${plural(count, 'user is', 'users are')} reminded in Teams ${days} ${plural(last, 'day', 'days')} before.`,
    nobodyReminded: 'Nobody is reminded in Teams.',
  },
  sv: {
    start: {
      date: (when) => `Bytet startar ${when}.`,
      confirmed: (when) => `Bytet startar så snart alla som påminns har bekräftat, dock senast ${when}.`,
    },
    byItself: 'Det startar automatiskt.',
    pressRun:
      'När tiden är inne ber jag dig trycka på Kör, för ett byte startar bara när en administratör är på plats. Jag säger till dagen före.',
    unconfirmed: {
      'leave-out':
        'Användare som förlorar något och inte har bekräftat då utelämnas, behåller det de har och listas i resultatet.',
      'move-reached':
        'Användare som förlorar något och inte har bekräftat då flyttas om en påminnelse har nått dem. Övriga utelämnas och listas i resultatet.',
      move: 'Användare som förlorar något och inte har bekräftat då flyttas ändå.',
    },
    reminded: (users, _count, days, last) =>
      `${users} användare påminns i Teams ${days} ${plural(last, 'dag', 'dagar')} före.`,
    nobodyReminded: 'Ingen påminns i Teams.',
  },
};

/** When it starts, and whether somebody has to be there. @param left how long it is until then, as a sentence */
export function startText(
  { start, at }: Pick<Schedule, 'start' | 'at'>,
  startsItself: boolean,
  reader: Reader,
  left = '',
): string {
  const { start: starts, byItself, pressRun } = texts[reader.adminLanguage];
  const sentences = [starts[start](formatMoment(reader, at)), left, startsItself ? byItself : pressRun];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

export function unconfirmedText(unconfirmed: Unconfirmed, reader: Reader): string {
  return texts[reader.adminLanguage].unconfirmed[unconfirmed];
}

/** Whom the plan reminds, and when. */
export function remindedText(users: number, daysBefore: readonly number[], reader: Reader): string {
  const { reminded, nobodyReminded } = texts[reader.adminLanguage];
  const last = daysBefore.at(-1);
  if (users === 0 || last === undefined) return nobodyReminded;
  const days = formatList(
    reader,
    daysBefore.map((day) => formatNumber(reader, day)),
  );
  return reminded(formatNumber(reader, users), users, days, last);
}
