import type { Visit } from '../../bot/conversation/visit.ts';
import type { Product } from '../../bot/licensing/product.ts';
import type { MoveCounts, Swap } from '../../bot/swaps/swap.ts';
import type { ListedSwap, SwapsModel } from './view.ts';

/** Swaps on a page. */
export const swapsPerPage = 4;

/** A page of the organization's swaps, newest first. @param page the newest is 0 */
export async function loadSwaps(page: number, visit: Visit): Promise<SwapsModel> {
  const { journal, tenant } = visit.desk;
  const { tenantId, userId } = visit.origin;
  const found = await journal.confirmed(tenantId, swapsPerPage + 1, page * swapsPerPage);
  const listed = found.slice(0, swapsPerPage);
  const undos = await Promise.all(listed.map((swap) => journal.undosOf(swap.id)));
  const [counts, products] = await Promise.all([
    journal.countsOfEach([...listed, ...undos.flat()].map(({ id }) => id)),
    listed.length === 0 ? [] : tenant.products(visit.actor),
  ]);
  return {
    page,
    hasOlder: found.length > listed.length,
    swaps: listed.map((swap, index) => ({
      ...numbersOf(counts.get(swap.id)),
      id: swap.id,
      isUndo: swap.undoes !== undefined,
      from: namesOf(swap.draft.products.from, products),
      to: namesOf(swap.draft.products.to, products),
      yours: swap.adminId === userId,
      state: stateOf(swap, undos[index] ?? [], counts),
    })),
  };
}

function stateOf(
  swap: Swap,
  undos: readonly Swap[],
  counts: ReadonlyMap<string, MoveCounts>,
): ListedSwap['state'] {
  const since = swap.confirmedAt ?? swap.createdAt;
  if (swap.state === 'cancelled') return { kind: 'cancelled', at: since };
  if (swap.finishedAt === undefined)
    return { kind: swap.state === 'paused' ? 'paused' : 'running', at: since };
  const [newest] = undos;
  if (newest === undefined) return { kind: 'finished', at: swap.finishedAt };
  if (newest.finishedAt === undefined)
    return { kind: 'being-undone', at: newest.confirmedAt ?? newest.createdAt };
  const back = undos.reduce((sum, { id }) => sum + numbersOf(counts.get(id)).done, 0);
  return { kind: 'undone', at: newest.finishedAt, back };
}

function numbersOf(counts: MoveCounts | undefined): { readonly done: number; readonly all: number } {
  if (counts === undefined) return { done: 0, all: 0 };
  const { planned, sent, done, refused, leftOut, watched } = counts;
  return { done, all: planned + sent + done + refused + leftOut + watched };
}

function namesOf(skuIds: readonly string[], products: readonly Product[]): readonly string[] {
  return skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
}
