import type { Card } from '../../bot/conversation/card.ts';
import {
  formatDaysUntil,
  formatInstant,
  formatList,
  formatMoment,
  formatNumber,
} from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ReminderCounts } from '../../bot/reminders/reminder.ts';
import type { Readiness } from '../../bot/swaps/journal.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';
import { startText, unconfirmedText } from '../words/schedule.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings, type Fact } from './strings.ts';

export interface ScheduledModel {
  readonly swapId: string;
  /** What its buttons are pressed from. */
  readonly version: number;
  /** `ready`: its hour has come, and somebody has to press Run. */
  readonly state: 'scheduled' | 'ready';
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly schedule: Pick<Schedule, 'start' | 'at' | 'unconfirmed'>;
  readonly startsItself: boolean;
  /** So many users go first. */
  readonly pilot: number | undefined;
  readonly readiness: Readiness;
  /** Users whose group an administrator changes. */
  readonly watched: number;
  readonly reminders: ReminderCounts;
  /** ISO 8601 instant. */
  readonly nextDueAt: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export const scheduled: Card<ScheduledModel> = {
  name: 'scheduled',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const { state, readiness, reminders, schedule, pilot } = model;
    const number = (value: number): string => formatNumber(reader, value);
    const wishes = wishesOf(reminders, reader);
    return {
      title: texts.title[state],
      products: texts.products(named(model.from, reader), named(model.to, reader)),
      style: state === 'ready' ? 'good' : 'emphasis',
      starts: starts(model, reader),
      hasUnconfirmed: readiness.unconfirmed > 0,
      unconfirmed: unconfirmedText(schedule.unconfirmed, reader),
      hasPilot: pilot !== undefined,
      pilot: pilot === undefined ? '' : texts.pilot(number(pilot), pilot),
      facts: factsOf(model, reader),
      hasWishes: wishes.length > 0,
      wishes,
      notYet: texts.notYet,
      swapId: model.swapId,
      version: model.version,
      run: texts.run[state],
      runStyle: state === 'ready' ? 'positive' : 'default',
      hasPeople: reminders.all > 0,
      people: texts.people,
      canRemind: reminders.sent + reminders.waiting + reminders.failed > 0,
      remind: texts.remind,
      moveDate: texts.moveDate,
      canMoveConfirmed: readiness.confirmed > 0 && readiness.unconfirmed > 0,
      moveConfirmed: texts.moveConfirmed(number(readiness.confirmed), readiness.confirmed),
      cancel: texts.cancel,
      summary: texts.title[state],
    };
  },
  samples,
};

function starts({ state, schedule, startsItself, now }: ScheduledModel, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  if (state === 'ready') return texts.ready(formatMoment(reader, schedule.at));
  const left = texts.left(formatDaysUntil(reader, schedule.at, now));
  return startText(schedule, startsItself, reader, left);
}

function named(products: readonly string[], reader: Reader): string {
  return products.length === 0
    ? strings[reader.adminLanguage].noProduct
    : formatList(reader, products.map(markdownText));
}

/** Of what there may be none, only what there is. */
function factsOf({ readiness, watched, reminders, nextDueAt }: ScheduledModel, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  const { sent, confirmed, acted, failed, waiting } = reminders;
  const facts: readonly (readonly [fact: Fact, value: string, isShown: boolean])[] = [
    ['users', number(readiness.confirmed + readiness.unconfirmed), true],
    ['watched', number(watched), watched > 0],
    ['reminded', number(sent + confirmed), true],
    ['acted', number(acted), acted > 0],
    ['confirmed', number(confirmed), true],
    ['waiting', number(waiting), waiting > 0],
    ['failed', number(failed), failed > 0],
    ['next', nextDueAt === undefined ? texts.noneDue : formatInstant(reader, nextDueAt), true],
  ];
  return facts.flatMap(([fact, value, isShown]) => (isShown ? [{ title: texts.facts[fact], value }] : []));
}

function wishesOf({ needHelp, moreTime }: ReminderCounts, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  return [
    ...(needHelp === 0 ? [] : [{ line: texts.needHelp(formatNumber(reader, needHelp), needHelp) }]),
    ...(moreTime === 0 ? [] : [{ line: texts.moreTime(formatNumber(reader, moreTime), moreTime) }]),
  ];
}
