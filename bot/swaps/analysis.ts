import type { Blocker } from '../licensing/blocker.ts';
import { blockersOf } from '../licensing/blockers.ts';
import { changeFor } from '../licensing/change.ts';
import { impactOf, type Impact } from '../licensing/impact.ts';
import type { LicenseChange } from '../licensing/license-change.ts';
import type { Products } from '../licensing/product.ts';
import type { SwapProducts } from '../licensing/swap-products.ts';
import type { User } from '../licensing/user.ts';
import type { Actor } from './actor.ts';
import type { Journal } from './journal.ts';
import type { Tenant } from './tenant.ts';

/** What a swap would do to one user as things are now. */
export interface UserAnalysis {
  readonly user: User;
  readonly impact: Impact;
  /** Why the move cannot succeed now; empty for a user who can be moved. */
  readonly blockers: readonly Blocker[];
  /** The call that would be made. */
  readonly change: LicenseChange;
}

/** What a swap would do, read live: nothing in it is older than the call that made it. */
export interface Analysis {
  readonly products: Products;
  /** In the order in which the users were chosen. */
  readonly users: readonly UserAnalysis[];
  /** Ids of chosen users who no longer exist. */
  readonly missing: readonly string[];
  /** Display names of the groups that give a source product to any of the users; unreadable ones are absent. */
  readonly groupNames: ReadonlyMap<string, string>;
}

export interface AnalysisPorts {
  readonly tenant: Tenant;
  readonly journal: Journal;
}

export interface Selection {
  readonly swapId: string;
  readonly userIds: readonly string[];
  readonly products: SwapProducts;
}

/** Reads the users, the products and the other swaps, and works out the rest. Rejects with a `TenantError`. */
export async function analyse(ports: AnalysisPorts, actor: Actor, selection: Selection): Promise<Analysis> {
  const { swapId, userIds, products: swapProducts } = selection;
  const [owned, found, otherSwaps] = await Promise.all([
    ports.tenant.products(actor),
    ports.tenant.users(actor, userIds),
    ports.journal.inOtherSwaps(swapId, userIds),
  ]);
  const products: Products = new Map(owned.map((product) => [product.skuId, product]));
  const byId = new Map(found.map((user) => [user.id, user]));
  const users = userIds.flatMap((id) => byId.get(id) ?? []);
  const blockers = blockersOf(users, swapProducts, products, otherSwaps);
  const groupIds = sourceGroups(users, swapProducts);
  return {
    products,
    users: users.map((user) => ({
      user,
      impact: impactOf(user, swapProducts, products),
      blockers: blockers.get(user.id) ?? [],
      change: changeFor(user, swapProducts, products),
    })),
    missing: userIds.filter((id) => !byId.has(id)),
    groupNames: groupIds.length === 0 ? new Map() : await ports.tenant.groupNames(actor, groupIds),
  };
}

/** The users whom nothing hinders. */
export function movable(analysis: Analysis): readonly UserAnalysis[] {
  return analysis.users.filter((user) => user.blockers.length === 0);
}

function sourceGroups(users: readonly User[], { from }: SwapProducts): readonly string[] {
  const groups = users.flatMap((user) =>
    user.licenses.flatMap(({ skuId, source }) =>
      source.kind === 'group' && from.includes(skuId) ? [source.groupId] : [],
    ),
  );
  return [...new Set(groups)];
}
