import { userLanguages } from '../../bot/conversation/language.ts';
import { textOf, toggleOf, wordOf, type Submitted } from '../../bot/conversation/submitted.ts';
import type { EnteredSchedule, Schedule } from '../../bot/swaps/schedule.ts';
import { fieldsOf, startAt, today, type StartProblem } from './start-at.ts';

/** Why what was entered is no plan. */
export type ScheduleProblem = StartProblem | 'not-days' | 'no-days' | 'long-note';

export const starts = ['now', 'date', 'confirmed'] as const;
export const unconfirmedChoices = ['leave-out', 'move-reached', 'move'] as const;
/** Hours of the reader's day at which reminders may be sent. */
export const hours: readonly number[] = Array.from({ length: 16 }, (_, index) => index + 6);

export const longestNote = 300;
/** The choice that each person is written to in their own language. */
export const ownLanguage = 'own';
/** What is kept of an entry that is longer than any field allows. */
const longestKept = 1_000;
const mostReminders = 10;
const furthestReminder = 90;

/** So many days ahead the start is proposed: the first of the proposed reminders has a week before it. */
const proposedDays = 14;
const friday = 5;

/** What is proposed where nothing was entered. @param now milliseconds since the epoch */
export function proposal(timeZone: string, now: number): EnteredSchedule {
  const day = today(timeZone, now).add({ days: proposedDays });
  const weekday = day.add({ days: day.dayOfWeek > friday ? 8 - day.dayOfWeek : 0 });
  return {
    start: 'now',
    date: weekday.toString(),
    time: '09:00',
    unconfirmed: 'leave-out',
    days: '7, 3, 1',
    hour: 9,
    weekends: false,
    language: '',
    note: '',
    everybody: false,
  };
}

/** A plan as it would be entered. */
export function enteredOf(
  { start, at, unconfirmed, reminders }: Schedule,
  timeZone: string,
): EnteredSchedule {
  const { daysBefore, hour, weekends, language = '', note = '', everybody } = reminders;
  const days = daysBefore.join(', ');
  return { start, ...fieldsOf(at, timeZone), unconfirmed, days, hour, weekends, language, note, everybody };
}

export interface SentSchedule {
  readonly start: EnteredSchedule['start'];
  /** Undefined: the person did not open these fields, and the client kept them to itself. */
  readonly details: Omit<EnteredSchedule, 'start'> | undefined;
}

/** The fields as a client sent them; undefined where one cannot be read. */
export function sentOf(data: Submitted): SentSchedule | undefined {
  const start = wordOf(data['start'], starts);
  if (start === undefined) return undefined;
  // A choice always has a value.
  if (data['unconfirmed'] === undefined) return { start, details: undefined };
  const [date, time, days, note] = ['date', 'time', 'days', 'note'].map((field) => textOf(data[field]));
  const unconfirmed = wordOf(data['unconfirmed'], unconfirmedChoices);
  const hour = hours.find((each) => String(each) === data['hour']);
  const language = wordOf(data['language'], [ownLanguage, ...userLanguages]);
  if (date === undefined || time === undefined || days === undefined || note === undefined) return undefined;
  if (unconfirmed === undefined || hour === undefined || language === undefined) return undefined;
  const details = {
    date: kept(date),
    time: kept(time),
    unconfirmed,
    days: kept(days),
    hour,
    weekends: toggleOf(data['weekends']),
    language: language === ownLanguage ? '' : language,
    note: kept(note),
    everybody: toggleOf(data['everybody']),
  };
  return { start, details };
}

/** The plan that was entered, or the first thing that is wrong with it. */
export function scheduleOf(
  entered: EnteredSchedule,
  start: Schedule['start'],
  timeZone: string,
  now: number,
): Schedule | ScheduleProblem {
  const { unconfirmed, hour, weekends, language, note, everybody } = entered;
  const begins = startAt(entered, timeZone, now);
  if (begins.kind === 'problem') return begins.problem;
  const daysBefore = daysOf(entered.days);
  if (daysBefore === undefined) return 'not-days';
  // Nobody could confirm, and nobody would be moved of those who lose something.
  if (daysBefore.length === 0 && (start === 'confirmed' || unconfirmed !== 'move')) return 'no-days';
  if (note.length > longestNote) return 'long-note';
  return {
    start,
    at: begins.at,
    unconfirmed,
    reminders: {
      daysBefore,
      hour,
      weekends,
      language: language === '' ? undefined : language,
      note: note === '' ? undefined : note,
      everybody,
    },
  };
}

/** "7, 3, 1" in any order and with anything between, the earliest first; undefined for what is no list of days. */
function daysOf(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+|och|and/u).filter((part) => part !== '');
  const days = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  if (days.length > mostReminders || days.some((day) => !(day >= 1 && day <= furthestReminder)))
    return undefined;
  return [...new Set(days)].sort((one, other) => other - one);
}

function kept(text: string): string {
  return text.slice(0, longestKept);
}
