import { formatMoment } from '../../bot/conversation/format.ts';
import type { UserLanguage } from '../../bot/conversation/language.ts';
import { oneLine } from '../../bot/conversation/markdown.ts';
import { textOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { UserTask } from '../../bot/licensing/checklist.ts';
import { tomorrowAt } from '../../bot/reminders/due.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { askAdmins } from '../help-request/ask.ts';
import { answerStrings } from './answer-strings.ts';
import { whenText } from './changes.ts';
import { notBegun } from './load.ts';
import { longestQuestion } from './view.ts';

export type Choice =
  | { readonly what: 'saved' | 'tomorrow' | 'help' | 'never-mind' | 'time' | 'enough' | 'show' }
  | { readonly what: 'tick' | 'untick'; readonly task: UserTask }
  | { readonly what: 'send'; readonly question: string }
  | { readonly what: 'language'; readonly language: UserLanguage };

export interface Answered {
  readonly now: Reminder;
  /** The line for a question is open. */
  readonly isAsking: boolean;
  /** Said once, above the card. */
  readonly said: string | undefined;
}

/** One line; undefined for what is no text. */
export function questionOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : Array.from(oneLine(text)).slice(0, longestQuestion).join('');
}

/** Puts the answer of the reminder's own user on record while their change is still to come. */
export async function answer(choice: Choice, own: Reminder, swap: Swap, visit: Visit): Promise<Answered> {
  const { reminders } = visit.desk;
  const { swapId, userId } = own;
  const texts = answerStrings[visit.reader.userLanguage];
  const kept = (now: Reminder | undefined, said?: string): Answered => ({
    now: now ?? own,
    isAsking: false,
    said: now === undefined ? undefined : said,
  });
  switch (choice.what) {
    case 'show':
    case 'language':
    case 'never-mind':
      return kept(own);
    case 'help':
      return { ...kept(own), isAsking: true };
    case 'tick':
    case 'untick':
      if (!own.tasks.includes(choice.task)) return kept(own);
      return counted(kept(await reminders.tick(swapId, userId, choice.task, choice.what === 'tick')), visit);
    case 'saved': {
      const confirmed = counted(kept(await reminders.confirm(swapId, userId)), visit);
      // It may have been the last one that the swap waits for.
      visit.desk.wakeSweep();
      return confirmed;
    }
    case 'tomorrow':
      return await snooze(own, swap, visit);
    case 'time':
      return counted(kept(await reminders.askForTime(swapId, userId), texts.timeKept), visit);
    case 'enough':
      return kept(await reminders.optOut(swapId, userId));
    case 'send':
      return await askForHelp(choice.question, own, swap, visit);
  }
}

/** The admin's living card counts it. */
function counted(answered: Answered, { desk }: Visit): Answered {
  desk.changed(answered.now.swapId);
  return answered;
}

async function snooze(own: Reminder, swap: Swap, { desk, reader }: Visit): Promise<Answered> {
  const texts = answerStrings[reader.userLanguage];
  const said = (text: string | undefined, now = own): Answered => ({ now, isAsking: false, said: text });
  if (!notBegun.includes(swap.state)) return said(undefined);
  const now = desk.clock.now();
  const schedule = scheduleAhead(swap, now);
  const at = tomorrowAt(schedule, reader.timeZone, now);
  if (at === undefined) return said(texts.tooLate(whenText({ kind: 'date', at: schedule.at }, reader)));
  const snoozed = await desk.reminders.snooze(own.swapId, own.userId, at);
  return snoozed === undefined ? said(undefined) : said(texts.snoozed(formatMoment(reader, at)), snoozed);
}

/** Where nobody has said when it starts, or the hour is over and it waits for somebody's press, there is no date to keep. */
function scheduleAhead({ draft: { schedule } }: Swap, now: number): Schedule {
  if (schedule !== undefined && Date.parse(schedule.at) > now) return schedule;
  return { ...undated, ...(schedule && { reminders: schedule.reminders }) };
}

const undated: Schedule = {
  start: 'date',
  at: '9999-12-31T00:00:00.000Z',
  unconfirmed: 'leave-out',
  reminders: { daysBefore: [], hour: 9, weekends: false, everybody: false },
};

async function askForHelp(question: string, own: Reminder, swap: Swap, visit: Visit): Promise<Answered> {
  const { desk, reader } = visit;
  const texts = answerStrings[reader.userLanguage];
  if (question === '') return { now: own, isAsking: true, said: texts.helpError };
  const asked = await desk.reminders.askForHelp(own.swapId, own.userId, question);
  if (asked === undefined) return { now: own, isAsking: false, said: undefined };
  desk.changed(own.swapId);
  const reached = await askAdmins(asked, swap, desk);
  return { now: asked, isAsking: false, said: reached > 0 ? texts.helpSent : texts.helpKept };
}
