import { formatInstant, formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { undoableUntil } from '../../bot/swaps/undo.ts';
import { undoStrings } from './undo-strings.ts';

/** What the result of a swap says about undoing. */
export interface UndoNote {
  /** Where this swap is an undo: the swap that it undoes. */
  readonly of: { readonly id: string; readonly finishedAt: string } | undefined;
  /** Where this swap was undone: when last, for how many, and whether that has ended. */
  readonly undone: { readonly at: string; readonly users: number; readonly ended: boolean } | undefined;
  /** The swap that a button can undo, or the rest of it. */
  readonly undoable: string | undefined;
}

export const noUndo: UndoNote = { of: undefined, undone: undefined, undoable: undefined };

/** @param moved users whose move is done */
export async function loadUndoNote(
  swap: Swap,
  moved: number,
  { desk }: Pick<Visit, 'desk'>,
): Promise<UndoNote> {
  const original = swap.undoes === undefined ? swap : await desk.journal.find(swap.undoes);
  if (original === undefined) return noUndo;
  const undos = await desk.journal.undosOf(original.id);
  const counts = await Promise.all([original, ...undos].map(({ id }) => desk.journal.counts(id)));
  const [of = 0, ...back] = counts.map(({ done }) => done);
  const users = back.reduce((sum, done) => sum + done, 0);
  const isOpen = undos.some(({ state }) => state !== 'finished');
  const inTime = desk.clock.now() <= (undoableUntil(original) ?? 0);
  const undoable = inTime && !isOpen && users < of ? original.id : undefined;
  if (original !== swap) {
    return { of: { id: original.id, finishedAt: original.finishedAt ?? '' }, undone: undefined, undoable };
  }
  const [newest] = undos;
  const at = newest?.confirmedAt;
  const undone = at === undefined ? undefined : { at, users, ended: !isOpen };
  return { of: undefined, undone, undoable: moved === 0 ? undefined : undoable };
}

/** The note in the fields of the card. */
export function undoView(
  { of, undone, undoable }: UndoNote,
  moved: number,
  products: { readonly from: string; readonly to: string },
  reader: Reader,
) {
  const texts = undoStrings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  const text =
    of !== undefined
      ? texts.isUndo(products.to, products.from, formatInstant(reader, of.finishedAt), of.id)
      : undone === undefined
        ? ''
        : texts.undone(formatInstant(reader, undone.at), number(undone.users), undone.users, undone.ended);
  return {
    undoTitle: of === undefined || moved === 0 ? undefined : texts.title(number(moved), moved),
    hasUndoNote: text !== '',
    undoNote: text,
    canUndo: undoable !== undefined,
    undo: of === undefined && undone === undefined ? texts.undo : texts.undoRest,
    undoId: undoable ?? '',
  };
}
