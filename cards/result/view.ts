import type { Card } from '../../bot/conversation/card.ts';
import { formatDay, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { MoveReason } from '../../bot/swaps/swap.ts';
import { strings as auditStrings } from '../audit/strings.ts';
import { strings as reportStrings } from '../report/strings.ts';
import { moveReasons } from '../words/move-reasons.ts';
import { groupPage } from '../words/portals.ts';
import { sourcesText } from '../words/sources.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings } from './strings.ts';
import { undoView, type UndoNote } from './undo-note.ts';

export interface ResultModel {
  readonly swapId: string;
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly done: number;
  readonly refused: number;
  readonly leftOut: number;
  readonly verified: number;
  /** Users whose group the admin is to change; undefined where nobody waits. */
  readonly waiting: WaitingUsers | undefined;
  /** Users for whom Microsoft 365 does not show the change yet. */
  readonly settling: NamedUsers;
  /** Those are going to be read again. */
  readonly isReadAgain: boolean;
  /** Users who were read back with other licenses than they should have. */
  readonly different: NamedUsers;
  /** Users who were not moved, by reason. */
  readonly notMoved: readonly (NamedUsers & { readonly reason: MoveReason })[];
  /** Source products with seats free now. */
  readonly unused: readonly { readonly product: string; readonly seats: number }[];
  /** Somebody was asked to save mail, and can import it again: a mailbox, Outlook on the computer and room for it. */
  readonly canImport: boolean;
  /** Somebody was asked to save mail, and can only open the file elsewhere. */
  readonly mustOpen: boolean;
  readonly undo: UndoNote;
}

/** Users of one kind: how many, and the display names of the first of them. */
export interface NamedUsers {
  readonly users: number;
  readonly names: readonly string[];
}

export interface WaitingUsers extends NamedUsers {
  /** Groups that still give a source to any of them. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** ISO 8601 instant at which the watching ends. */
  readonly until: string;
}

/** Names in a line; the report has them all. */
export const namesShown = 10;

export const result: Card<ResultModel> = {
  name: 'result',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const held = model.refused + model.leftOut;
    const waiting = model.waiting?.users ?? 0;
    const all = model.done + held + waiting;
    const productsOr = (names: readonly string[]): string =>
      names.length === 0 ? texts.noProduct : named(names, reader);
    const [from, to] = [productsOr(model.from), productsOr(model.to)];
    const { undoTitle, ...undo } = undoView(model.undo, model.done, { from, to }, reader);
    return {
      title: undoTitle ?? titleOf(model, all, reader),
      products: texts.products(from, to),
      ...undo,
      counts: texts.counts(number(model.done), number(model.refused), number(model.leftOut)),
      hasMoved: model.done > 0,
      checked: checked(model, reader).map((line) => ({ line })),
      checkedStyle:
        model.different.users > 0 ? 'attention' : model.verified === model.done ? 'good' : 'emphasis',
      hasWaiting: waiting > 0,
      waitingHeading: texts.waitingHeading(number(waiting), waiting),
      waiting: waitingText(model, reader),
      checkNow: texts.checkNow,
      hasNotMoved: held > 0,
      notMovedHeading: texts.notMovedHeading(number(held), held),
      notMoved: model.notMoved.map((group) => ({
        who: `**${limited(group, reader)}**`,
        why: moveReasons[reader.adminLanguage][group.reason],
      })),
      nextHeading: texts.nextHeading,
      next: nextLines(model, reader).map((line) => ({ line })),
      reference: texts.reference(model.swapId),
      canRetry: model.undo.of === undefined && model.notMoved.some(({ names }) => names.length > 0),
      retry: texts.retry(number(held)),
      inReport: texts.inReport,
      report: reportStrings[reader.adminLanguage].download,
      audit: auditStrings[reader.adminLanguage].download,
      id: model.swapId,
      moveUsers: texts.moveUsers,
      summary: texts.summary,
    };
  },
  samples,
};

function titleOf({ done, waiting }: ResultModel, all: number, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const count = waiting?.users ?? 0;
  if (done === 0 && count > 0) return texts.waitingTitle(formatNumber(reader, count), count);
  if (done === 0) return texts.noneMoved;
  const users = formatNumber(reader, done);
  return done === all ? texts.allMoved(users, done) : texts.someMoved(users, formatNumber(reader, all));
}

function waitingText({ waiting, from, to }: ResultModel, reader: Reader): string {
  if (waiting === undefined) return '';
  const texts = strings[reader.adminLanguage];
  const groups = waiting.groups.map(({ id, name }) => `[${markdownText(name)}](${groupPage(id)})`);
  return texts.waiting({
    users: limited(waiting, reader),
    one: waiting.users === 1,
    groups: formatList(reader, groups),
    from: sourcesText({ from, isAnyOf: true }, reader),
    to: named(to, reader),
    until: formatDay(reader, waiting.until),
  });
}

/** Verified, still settling and different; each with how many and who. */
function checked(
  { done, verified, settling, isReadAgain, different }: ResultModel,
  reader: Reader,
): readonly string[] {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  if (verified === done) return [texts.verified(number(done), done)];
  return [
    texts.partlyVerified(number(verified), number(done)),
    ...(settling.users === 0
      ? []
      : [texts.settling(number(settling.users), settling.users, limited(settling, reader), isReadAgain)]),
    ...(different.users === 0
      ? []
      : [texts.different(number(different.users), different.users, limited(different, reader))]),
  ];
}

function nextLines({ unused, canImport, mustOpen }: ResultModel, reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  return [
    texts.takesEffect,
    ...unused.map(({ product, seats }) =>
      texts.unused(markdownText(product), formatNumber(reader, seats), seats),
    ),
    ...(unused.length === 0 ? [] : [texts.reassign]),
    ...(canImport ? [texts.importPst] : []),
    ...(mustOpen ? [texts.openPst] : []),
    texts.readMore,
  ];
}

function named(names: readonly string[], reader: Reader): string {
  return formatList(reader, names.map(markdownText));
}

function limited({ users, names }: NamedUsers, reader: Reader): string {
  const shown = names.slice(0, namesShown).map(markdownText);
  const more = users - shown.length;
  const rest = more === 0 ? [] : [strings[reader.adminLanguage].more(formatNumber(reader, more))];
  return formatList(reader, [...shown, ...rest]);
}
