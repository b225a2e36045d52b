import type { Blocker } from './blocker.ts';
import { changeFor, licensesAfter } from './change.ts';
import { onceForEachSet } from './license-sets.ts';
import { planClashes } from './plan-clashes.ts';
import type { Products } from './product.ts';
import { SeatCount } from './seat-count.ts';
import type { SwapProducts } from './swap-products.ts';
import type { User } from './user.ts';

/**
 * Why each of these users cannot be moved now; users whom nothing hinders are absent. Seats go to the users in the
 * order given, and only to those who can otherwise be moved. `otherSwaps` holds the swap that has a user already;
 * `watched` are those whom the change of a group moves, so that nothing is written for them: they are given as they
 * will look to the rules (see `licensesToWatch`), and a group needs no usage location of theirs (Entra: group-based
 * licensing takes that of the organization).
 */
export function blockersOf(
  users: readonly User[],
  products: SwapProducts,
  tenant: Products,
  otherSwaps: ReadonlyMap<string, string>,
  watched: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly Blocker[]> {
  const ofLicenses = onceForEachSet((user) => blockersOfLicenses(user, products, tenant));
  const blockers = new Map<string, readonly Blocker[]>();
  const seats = new SeatCount(tenant);
  for (const user of users) {
    const location = watched.has(user.id) ? [] : withoutLocation(user, products);
    const own = [...inOtherSwap(user, otherSwaps), ...location, ...ofLicenses(user)];
    const all = own.length === 0 ? seatless(user, products, seats) : own;
    if (all.length > 0) blockers.set(user.id, all);
  }
  return blockers;
}

function inOtherSwap(user: User, otherSwaps: ReadonlyMap<string, string>): readonly Blocker[] {
  const swapId = otherSwaps.get(user.id);
  return swapId === undefined ? [] : [{ kind: 'other-swap', swapId }];
}

/** A license can be given only to a user with a usage location; to take one away needs none. */
function withoutLocation(user: User, products: SwapProducts): readonly Blocker[] {
  const held = directly(user);
  const gets = products.to.some((skuId) => !held.has(skuId));
  return gets && user.usageLocation === undefined ? [{ kind: 'usage-location' }] : [];
}

function blockersOfLicenses(user: User, products: SwapProducts, tenant: Products): readonly Blocker[] {
  const sources = products.from.filter((skuId) => !products.to.includes(skuId));
  const held = new Set(user.licenses.map((license) => license.skuId));
  if (products.from.length > 0 && !products.from.some((skuId) => held.has(skuId))) {
    const hasTargets = products.to.length > 0 && products.to.every((skuId) => held.has(skuId));
    return [{ kind: hasTargets ? 'already-moved' : 'not-held' }];
  }
  const direct = directly(user);
  const inherited = sources
    .filter((skuId) => held.has(skuId) && !direct.has(skuId))
    .map((skuId): Blocker => ({ kind: 'inherited', skuId, groupIds: groupsOf(user, skuId) }));
  const change = changeFor(user, products, tenant);
  return [...inherited, ...planClashes(user.licenses, licensesAfter(user, change), tenant)];
}

function directly(user: User): ReadonlySet<string> {
  return new Set(
    user.licenses.filter((license) => license.source.kind === 'direct').map((license) => license.skuId),
  );
}

/** A user who holds a target already, directly or through a group, needs no seat of it. */
function seatless(user: User, { to }: SwapProducts, seats: SeatCount): readonly Blocker[] {
  const held = new Set(user.licenses.map((license) => license.skuId));
  const missing = seats.take([...new Set(to)].filter((skuId) => !held.has(skuId)));
  return missing.map((skuId) => ({ kind: 'no-seat', skuId }));
}

function groupsOf(user: User, skuId: string): readonly string[] {
  return user.licenses.flatMap((license) =>
    license.skuId === skuId && license.source.kind === 'group' ? [license.source.groupId] : [],
  );
}
