import type { Desk } from '../../bot/conversation/desk.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { Swap } from '../../bot/swaps/swap.ts';

/** The products that somebody has, or had, of those that a swap replaces. */
export interface Replaced {
  readonly skuIds: readonly string[];
  /** Each has one or more of them. */
  readonly isAnyOf: boolean;
}

/**
 * What the swap replaces for one of its users: what their move took, once it has been made, else what they have now.
 * Where the swap has one source, everybody in it has that one, and nothing is read.
 */
export async function replacedFor(swap: Swap, userId: string, { journal, tenant }: Desk): Promise<Replaced> {
  const { products } = swap.draft;
  if (products.from.length < 2) return replacedOf([], products);
  const move = swap.state === 'draft' ? undefined : await journal.move(swap.id, userId);
  const [user] = move?.change === undefined ? await tenant.users(theBot, [userId]) : [];
  const held = move?.change?.removeLicenses ?? user?.licenses.map(({ skuId }) => skuId) ?? [];
  return replacedOf([held], products);
}

/** The same for people of whom each has some products. Of somebody who has none of the sources nothing is known. */
export function replacedOf(holdings: readonly (readonly string[])[], { from, to }: SwapProducts): Replaced {
  const going = from.filter((skuId) => !to.includes(skuId));
  const sources = going.length === 0 ? from : going;
  if (sources.length < 2) return { skuIds: sources, isAnyOf: false };
  const held = sources.filter((skuId) => holdings.some((skuIds) => skuIds.includes(skuId)));
  const isAll = held.length > 0 && holdings.every((skuIds) => held.every((skuId) => skuIds.includes(skuId)));
  return { skuIds: held.length === 0 ? sources : held, isAnyOf: !isAll };
}
