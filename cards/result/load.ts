import type { Visit } from '../../bot/conversation/visit.ts';
import { availableSeats, type Product } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import { watchedUntil } from '../../bot/swaps/check-watched.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Move, Swap } from '../../bot/swaps/swap.ts';
import { mailAfterwards } from './mail-afterwards.ts';
import type { ResultModel } from './view.ts';

/** A finished swap as the journal and the directory have it now. */
export async function loadResult(swap: Swap, visit: Visit): Promise<ResultModel> {
  const { journal, tenant } = visit.desk;
  const [counts, moves, products] = await Promise.all([
    journal.counts(swap.id),
    journal.moves(swap.id, { limit: usersPerSwap }),
    tenant.products(visit.actor),
  ]);
  const users = await tenant.users(
    visit.actor,
    moves.map(({ userId }) => userId),
  );
  const nameOf = (userId: string): string => users.find(({ id }) => id === userId)?.displayName ?? userId;
  const done = moves.filter(({ state }) => state === 'done');
  return {
    swapId: swap.id,
    from: namesOf(swap.draft.products.from, products),
    to: namesOf(swap.draft.products.to, products),
    done: counts.done,
    refused: counts.refused,
    leftOut: counts.leftOut,
    verified: done.filter(({ verification }) => verification === 'verified').length,
    different: done
      .filter(({ verification }) => verification === 'different')
      .map(({ userId }) => nameOf(userId)),
    notMoved: notMoved(moves, nameOf),
    unused: products
      .filter(({ skuId }) => counts.done > 0 && swap.draft.products.from.includes(skuId))
      .map((product) => ({ product: product.name, seats: availableSeats(product) }))
      .filter(({ seats }) => seats > 0),
    waiting: await waitingOf(swap, moves, users, visit),
    ...mailAfterwards(done, users, products),
  };
}

/** Read anew, since the admin may have changed a group meanwhile. */
async function waitingOf(
  swap: Swap,
  moves: readonly Move[],
  users: readonly User[],
  visit: Visit,
): Promise<ResultModel['waiting']> {
  const ids = new Set(moves.filter(({ state }) => state === 'watched').map(({ userId }) => userId));
  if (ids.size === 0) return undefined;
  const waiting = users.filter(({ id }) => ids.has(id));
  const groupIds = new Set(
    waiting.flatMap(({ licenses }) =>
      licenses.flatMap(({ skuId, source }) =>
        source.kind === 'group' && swap.draft.products.from.includes(skuId) ? [source.groupId] : [],
      ),
    ),
  );
  const names = await visit.desk.tenant.groupNames(visit.actor, [...groupIds]);
  const known = waiting.map(({ displayName }) => displayName);
  const gone = [...ids].filter((id) => !waiting.some((user) => user.id === id));
  return {
    users: [...known, ...gone],
    groups: [...groupIds].map((id) => ({ id, name: names.get(id) ?? id })),
    until: watchedUntil(swap),
  };
}

function namesOf(skuIds: readonly string[], products: readonly Product[]): readonly string[] {
  return skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
}

function notMoved(moves: readonly Move[], nameOf: (userId: string) => string): ResultModel['notMoved'] {
  const reasons = [...new Set(moves.flatMap(({ reason }) => reason ?? []))];
  return reasons.map((reason) => ({
    reason,
    users: moves.filter((move) => move.reason === reason).map(({ userId }) => nameOf(userId)),
  }));
}
