import type { Visit } from '../../bot/conversation/visit.ts';
import type { Products } from '../../bot/licensing/product.ts';
import type { HoldingSwap, ReviewBlocked } from './model.ts';
import { productNames } from './product-names.ts';

/** The swaps that hold users up, by id, with the names of their admins. */
export async function holdingSwaps(
  blocked: readonly ReviewBlocked[],
  products: Products,
  visit: Visit,
): Promise<ReadonlyMap<string, HoldingSwap>> {
  const ids = new Set(blocked.flatMap(({ swapId }) => swapId ?? []));
  if (ids.size === 0) return new Map();
  const found = await Promise.all([...ids].map((id) => visit.desk.journal.find(id)));
  const swaps = found.filter((swap) => swap !== undefined);
  const admins = await visit.desk.tenant.users(visit.actor, [
    ...new Set(swaps.map(({ adminId }) => adminId)),
  ]);
  return new Map(
    swaps.map(({ id, adminId, confirmedAt, createdAt, draft }) => [
      id,
      {
        admin: admins.find((user) => user.id === adminId)?.displayName ?? adminId,
        since: confirmedAt ?? createdAt,
        from: productNames(draft.products.from, products),
        to: productNames(draft.products.to, products),
      },
    ]),
  );
}
