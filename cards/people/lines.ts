import { formatInstant, formatNumber } from '../../bot/conversation/format.ts';
import { markdownSentence } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { unreachedReasons } from '../words/unreached.ts';
import { strings } from './strings.ts';
import type { ListedPerson } from './view.ts';

/** Where one person stands, in Markdown: what has happened, what they have done, and what they ask for. */
export function linesOf({ reminder, isLeftOut }: ListedPerson, reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  if (isLeftOut) return [texts.leftOut, ...wishes(reminder, reader)];
  return [standing(reminder, reader), ...progress(reminder, reader), ...wishes(reminder, reader)];
}

function standing(reminder: Reminder, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const { state, confirmedAt, sentAt, unreached, dueAt, timesSent } = reminder;
  if (state === 'confirmed') return texts.confirmed(at(reader, confirmedAt));
  if (state === 'failed') {
    return unreached === undefined
      ? texts.failedOtherwise
      : texts.failed(unreachedReasons[reader.adminLanguage][unreached]);
  }
  if (state === 'sending') return texts.doubtful;
  if (state === 'sent') return texts.sent(formatNumber(reader, timesSent), timesSent, at(reader, sentAt));
  return dueAt === undefined ? texts.noneDue : texts.waiting(at(reader, dueAt));
}

function progress({ state, tasks, ticked, dueAt }: Reminder, reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  return [
    ...(ticked.length > 0 && state !== 'confirmed'
      ? [texts.ticked(number(ticked.length), number(tasks.length))]
      : []),
    ...(dueAt === undefined || state === 'waiting' ? [] : [texts.next(at(reader, dueAt))]),
  ];
}

function wishes({ help, moreTimeAt, optedOutAt, state }: Reminder, reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  return [
    ...(help === undefined ? [] : [texts.help(at(reader, help.askedAt), markdownSentence(help.text))]),
    ...(help?.answeredAt === undefined ? [] : [texts.answered(at(reader, help.answeredAt))]),
    ...(moreTimeAt === undefined || state === 'confirmed' ? [] : [texts.moreTime(at(reader, moreTimeAt))]),
    ...(optedOutAt === undefined ? [] : [texts.optedOut]),
  ];
}

function at(reader: Reader, iso: string | undefined): string {
  return iso === undefined ? '' : formatInstant(reader, iso);
}
