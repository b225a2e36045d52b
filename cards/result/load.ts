import type { Visit } from '../../bot/conversation/visit.ts';
import { availableSeats, type Product } from '../../bot/licensing/product.ts';
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
    ...mailAfterwards(done, users, products),
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
