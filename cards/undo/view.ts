import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatDay, formatInstant, formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { UndoHindrance } from '../../bot/swaps/undo-check.ts';
import { limited, named } from '../review/names.ts';
import type { LastWord } from '../words/last-word.ts';
import template from './card.json' with { type: 'json' };
import { lostLines } from './lost-lines.ts';
import { samples } from './samples.ts';
import { strings } from './strings.ts';

/** Its users are those who get their licenses back; its products are those of the swap. */
export interface UndoModel extends LastWord {
  /** The swap to be undone, at this version. */
  readonly swapId: string;
  readonly version: number;
  /** Digest of the analysis that is shown. */
  readonly seen: string;
  readonly moved: number;
  /** ISO 8601. */
  readonly finishedAt: string;
  readonly until: string;
  /** What comes back and what goes, for how many; the most users first. */
  readonly changes: readonly UndoneChange[];
  readonly undoneBefore: number;
  readonly throughGroup: number;
  readonly heldUp: readonly { readonly reason: UndoHindrance; readonly users: readonly string[] }[];
  readonly lost: LostForGood;
}

export interface UndoneChange {
  readonly users: number;
  /** Product names. */
  readonly back: readonly string[];
  readonly away: readonly string[];
}

/** What does not come back, and what goes with the undo itself, for how many of the users. */
export interface LostForGood {
  readonly phone: number;
  readonly noMailbox: number;
  readonly lessRoom: number;
  readonly deleted: readonly ServiceId[];
  readonly uncertain: readonly ServiceId[];
  readonly unknownPlans: number;
  readonly taken: {
    readonly users: number;
    readonly services: readonly ServiceId[];
    readonly unknown: boolean;
  };
}

const changesShown = 4;

/** Asks before a swap is undone. */
export const undo: Card<UndoModel> = {
  name: 'undo',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const users = number(model.users);
    const canUndo = model.users > 0;
    const lost = canUndo ? lostLines(model.lost, reader) : [];
    const heldUp = model.heldUp.reduce((sum, one) => sum + one.users.length, 0);
    const notes = [
      ...(model.undoneBefore === 0
        ? []
        : [texts.undoneBefore(number(model.undoneBefore), model.undoneBefore)]),
      ...(model.throughGroup === 0
        ? []
        : [texts.throughGroup(number(model.throughGroup), model.throughGroup)]),
    ];
    return {
      title: texts.title,
      products: texts.products(named(model.from, reader), productsOr(model.to, reader)),
      about: texts.about(number(model.moved), model.moved, formatInstant(reader, model.finishedAt)),
      sentence: canUndo ? texts.sentence(users, model.users) : texts.nobody,
      changes: changeLines(model.changes, reader).map((line) => ({ line })),
      hasNotes: notes.length > 0,
      notes: notes.join(' '),
      hasHeldUp: heldUp > 0,
      heldUpHeading: texts.heldUpHeading(number(heldUp), heldUp),
      heldUp: model.heldUp.map((one) => ({
        who: `**${limited(one.users, reader)}**`,
        why: texts.reasons[one.reason],
      })),
      hasLost: lost.length > 0,
      lostHeading: texts.lostHeading,
      lost: lost.map((line) => ({ line })),
      acknowledgeLabel: texts.acknowledgeLabel,
      acknowledge: texts.acknowledge,
      acknowledgeError: texts.acknowledgeError,
      asksCount: model.asksCount,
      countLabel: texts.countLabel(users),
      countError: texts.countError(users),
      until: texts.until(formatDay(reader, model.until)),
      canUndo,
      undo: texts.undo(users, model.users),
      nothing: texts.nothing,
      id: model.swapId,
      version: model.version,
      seen: model.seen,
      summary: texts.title,
    };
  },
  samples,
};

function productsOr(names: readonly string[], reader: Reader): string {
  return names.length === 0 ? strings[reader.adminLanguage].noProduct : named(names, reader);
}

function changeLines(changes: readonly UndoneChange[], reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  const { shown } = firstFew(changes, changesShown);
  const rest = changes.slice(changesShown).reduce((sum, { users }) => sum + users, 0);
  return [
    ...shown.map(({ users, back, away }) =>
      texts.change(formatNumber(reader, users), users, named(back, reader), named(away, reader)),
    ),
    ...(rest === 0 ? [] : [texts.moreChanges(formatNumber(reader, rest), rest)]),
  ];
}
