import type { Products } from '../licensing/product.ts';
import type { User } from '../licensing/user.ts';
import { losesMore } from './loses-more.ts';
import { leftOut, parked, ready, type Checked } from './ready.ts';
import type { Run } from './run.ts';
import type { Move } from './swap.ts';
import { undoCheck, type UndoCheck } from './undo-check.ts';
import { madeBy } from './undo.ts';

/** What `recheck` does for a swap, for the undo of one: only what its moves have on record is given back (Law 2). */
export async function recheckUndo(
  { ports, swap, actor }: Run,
  moves: readonly Move[],
  undoes: string,
): Promise<readonly Checked[]> {
  const { tenant, journal, clock } = ports;
  const readAt = clock.now();
  const userIds = moves.map(({ userId }) => userId);
  const [owned, found, originals, otherSwaps] = await Promise.all([
    tenant.products(actor),
    tenant.users(actor, userIds),
    journal.moves(undoes, { userIds, limit: userIds.length }),
    journal.inOtherSwaps(swap.id, userIds),
  ]);
  const products: Products = new Map(owned.map((product) => [product.skuId, product]));
  const check = undoCheck(products, otherSwaps);
  const users = new Map(found.map((user) => [user.id, user]));
  const records = new Map(originals.map((original) => [original.userId, original]));
  return moves.map((move) => judge(move, users.get(move.userId), records.get(move.userId), check, readAt));
}

function judge(
  move: Move,
  user: User | undefined,
  original: Move | undefined,
  check: UndoCheck,
  readAt: number,
): Checked {
  if (user === undefined) return leftOut('user-gone');
  const made = original?.state === 'done' ? madeBy(original) : undefined;
  if (made === undefined) {
    throw new TypeError(`The move of ${move.userId} that swap ${move.swapId} undoes is not on record`);
  }
  const verdict = check(user, made);
  if (verdict.kind === 'held-up') return verdict.reason === 'no-seat' ? parked : leftOut(verdict.reason);
  return losesMore(move, verdict.impact) ? leftOut('loses-more') : ready(user, verdict.change, readAt);
}
