import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { serviceNames } from '../words/services.ts';
import template from './card.json' with { type: 'json' };
import { lineKey, type Line } from './line.ts';
import { samples } from './samples.ts';
import { strings } from './strings.ts';

export interface ExplainModel {
  readonly swapId: string;
  readonly lines: readonly { readonly line: Line; readonly users: number }[];
  readonly open: OpenLine | undefined;
}

/** A line that was opened: what decided it, and one page of its users. */
export interface OpenLine {
  readonly line: Line;
  /** Names of service plans before and after, and how many users each pair stands for. */
  readonly reasons: readonly {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly users: number;
  }[];
  /** Display names of the users of this page. */
  readonly names: readonly string[];
  /** From 0. */
  readonly page: number;
  /** How many users there are on all pages. */
  readonly users: number;
}

export const namesOnPage = 20;
const reasonsShown = 6;

export const explain: Card<ExplainModel> = {
  name: 'explain',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const { open, lines } = model;
    return {
      title: texts.title,
      intro: lines.length === 0 ? texts.nothing : texts.intro,
      id: model.swapId,
      hasLines: lines.length > 0,
      label: texts.label,
      error: texts.error,
      chosen: open === undefined ? '' : lineKey(open.line),
      lines: lines.map(({ line, users }) => ({
        title: lineTitle(line, users, reader),
        value: lineKey(line),
      })),
      ...opened(open, reader),
      show: texts.show,
      back: texts.back,
      previous: texts.previous,
      following: texts.following,
      summary: texts.title,
    };
  },
  samples,
};

function opened(open: OpenLine | undefined, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  const { reasons = [], names = [], page = 0, users = 0 } = open ?? {};
  const { shown, more } = firstFew(reasons, reasonsShown);
  const first = page * namesOnPage;
  return {
    hasOpen: open !== undefined,
    heading: open === undefined ? '' : lineTitle(open.line, users, reader),
    line: open === undefined ? '' : lineKey(open.line),
    reasons: shown.map((reason) => reasonView(reason, open?.line, reader)),
    hasMoreReasons: more > 0,
    moreReasons: texts.moreReasons(number(more)),
    peopleHeading: texts.people(number(first + 1), number(first + names.length), number(users)),
    people: formatList(reader, names.map(markdownText)),
    hasPrevious: page > 0,
    previousPage: page - 1,
    hasFollowing: first + names.length < users,
    followingPage: page + 1,
  };
}

function reasonView(
  { before, after, users }: OpenLine['reasons'][number],
  line: Line | undefined,
  reader: Reader,
) {
  const texts = strings[reader.adminLanguage];
  const named = (plans: readonly string[]): string => formatList(reader, plans.map(markdownText));
  const from = before.length === 0 ? texts.fromNothing : texts.from(named(before));
  const to = after.length === 0 ? texts.toNothing : texts.to(named(after));
  return {
    who: texts.forUsers(formatNumber(reader, users), users),
    from: line?.kind === 'unknown-plans' ? texts.checkPlans(named(before)) : from,
    hasTo: line?.kind !== 'unknown-plans',
    to,
  };
}

function lineTitle(line: Line, users: number, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const count = formatNumber(reader, users);
  if (line.kind === 'unknown-plans') return texts.unknownPlans(count, users);
  return texts.line(
    texts.changes[line.change],
    serviceNames[reader.adminLanguage][line.service],
    count,
    users,
  );
}
