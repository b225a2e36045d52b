import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatDay, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { MoveReason } from '../../bot/swaps/swap.ts';
import { groupPage } from '../words/portals.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings } from './strings.ts';

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
  /** Display names of users who were read back with other licenses than they should have. */
  readonly different: readonly string[];
  /** Users who were not moved, by reason. */
  readonly notMoved: readonly { readonly reason: MoveReason; readonly users: readonly string[] }[];
  /** Source products with seats free now. */
  readonly unused: readonly { readonly product: string; readonly seats: number }[];
  /** Somebody was asked to save mail, and can import it again: a mailbox, Outlook on the computer and room for it. */
  readonly canImport: boolean;
  /** Somebody was asked to save mail, and can only open the file elsewhere. */
  readonly mustOpen: boolean;
}

export interface WaitingUsers {
  /** Display names. */
  readonly users: readonly string[];
  /** Groups that still give a source to any of them. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** ISO 8601 instant at which the watching ends. */
  readonly until: string;
}

const namesShown = 10;

export const result: Card<ResultModel> = {
  name: 'result',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const held = model.refused + model.leftOut;
    const waiting = model.waiting?.users.length ?? 0;
    const all = model.done + held + waiting;
    const title = titleOf(model, all, reader);
    return {
      title,
      products: texts.products(
        named(model.from, reader),
        model.to.length === 0 ? texts.noProduct : named(model.to, reader),
      ),
      counts: texts.counts(number(model.done), number(model.refused), number(model.leftOut)),
      hasMoved: model.done > 0,
      checked: checked(model, reader),
      checkedStyle:
        model.different.length > 0 ? 'attention' : model.verified === model.done ? 'good' : 'emphasis',
      hasWaiting: waiting > 0,
      waitingHeading: texts.waitingHeading(number(waiting), waiting),
      waiting: waitingText(model, reader),
      checkNow: texts.checkNow,
      hasNotMoved: held > 0,
      notMovedHeading: texts.notMovedHeading(number(held), held),
      notMoved: model.notMoved.map(({ reason, users }) => ({
        who: `**${limited(users, reader)}**`,
        why: texts.reasons[reason],
      })),
      nextHeading: texts.nextHeading,
      next: nextLines(model, reader).map((line) => ({ line })),
      reference: texts.reference(model.swapId),
      canRetry: held > 0,
      retry: texts.retry(number(held)),
      id: model.swapId,
      moveUsers: texts.moveUsers,
      summary: texts.summary,
    };
  },
  samples,
};

function titleOf({ done, waiting }: ResultModel, all: number, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const count = waiting?.users.length ?? 0;
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
    users: limited(waiting.users, reader),
    one: waiting.users.length === 1,
    groups: formatList(reader, groups),
    from: named(from, reader),
    to: named(to, reader),
    until: formatDay(reader, waiting.until),
  });
}

function checked({ done, verified, different }: ResultModel, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  if (different.length > 0)
    return texts.different(formatNumber(reader, different.length), limited(different, reader));
  return verified === done
    ? texts.verified(formatNumber(reader, done), done)
    : texts.settling(formatNumber(reader, verified), formatNumber(reader, done));
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

function limited(names: readonly string[], reader: Reader): string {
  const { shown, more } = firstFew(names.map(markdownText), namesShown);
  const rest = more === 0 ? [] : [strings[reader.adminLanguage].more(formatNumber(reader, more))];
  return formatList(reader, [...shown, ...rest]);
}
