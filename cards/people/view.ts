import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Reminder, ReminderCounts, ReminderFilter } from '../../bot/reminders/reminder.ts';
import template from './card.json' with { type: 'json' };
import { linesOf } from './lines.ts';
import { samples } from './samples.ts';
import { strings } from './strings.ts';

export interface PeopleModel {
  readonly swapId: string;
  readonly filter: ReminderFilter;
  /** From 0. */
  readonly page: number;
  readonly hasMore: boolean;
  readonly counts: ReminderCounts;
  readonly people: readonly ListedPerson[];
  /** Somebody who was to be left out, and whether that came about. */
  readonly leftOut: { readonly name: string; readonly done: boolean } | undefined;
}

export interface ListedPerson {
  readonly reminder: Reminder;
  /** Undefined where the directory does not know them any more. */
  readonly name: string | undefined;
  /** Their move is not made in this swap. */
  readonly isLeftOut: boolean;
  /** The swap has not begun, and they are in it. */
  readonly canLeaveOut: boolean;
}

export const filterNames = [
  'all',
  'waiting',
  'sent',
  'confirmed',
  'failed',
  'need-help',
  'more-time',
] as const satisfies readonly ReminderFilter[];

export const people: Card<PeopleModel> = {
  name: 'people',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const { filter, page, counts, leftOut } = model;
    return {
      title: texts.title,
      hasNotice: leftOut !== undefined,
      notice: leftOut === undefined ? '' : noticeOf(leftOut, reader),
      filterLabel: texts.filterLabel,
      filter,
      filters: filterNames.map((value) => ({
        title: texts.filterCount(texts.filters[value], formatNumber(reader, countOf(value, counts))),
        value,
      })),
      isEmpty: model.people.length === 0,
      nobody: texts.nobody,
      people: model.people.map((person) => ({
        name: person.name === undefined ? texts.gone : markdownText(person.name),
        lines: linesOf(person, reader).map((line) => ({ line })),
        canLeaveOut: person.canLeaveOut,
        leaveOut: texts.leaveOut,
        userId: person.reminder.userId,
      })),
      pageText: texts.page(formatNumber(reader, page + 1)),
      hasUnreached: counts.failed > 0,
      notReached: texts.notReached(formatNumber(reader, counts.failed)),
      letter: texts.letter,
      show: texts.show,
      hasPrevious: page > 0,
      previous: texts.previous,
      previousPage: page - 1,
      hasFollowing: model.hasMore,
      following: texts.following,
      followingPage: page + 1,
      back: texts.back,
      swapId: model.swapId,
      page,
      summary: texts.title,
    };
  },
  samples,
};

function noticeOf({ name, done }: { readonly name: string; readonly done: boolean }, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  return (done ? texts.wasLeftOut : texts.notLeftOut)(markdownText(name));
}

function countOf(filter: ReminderFilter, counts: ReminderCounts): number {
  if (filter === 'need-help') return counts.needHelp;
  return filter === 'more-time' ? counts.moreTime : counts[filter];
}
