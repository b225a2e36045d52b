import type { Blocker } from '../licensing/blocker.ts';
import { blockersOf } from '../licensing/blockers.ts';
import { changeFor } from '../licensing/change.ts';
import { impactOf, type Impact } from '../licensing/impact.ts';
import type { LicenseChange } from '../licensing/license-change.ts';
import { onceForEachSet } from '../licensing/license-sets.ts';
import type { Products } from '../licensing/product.ts';
import type { SwapProducts } from '../licensing/swap-products.ts';
import type { User } from '../licensing/user.ts';
import { licensesToWatch } from '../licensing/watch.ts';
import type { Actor } from './actor.ts';
import type { Journal } from './journal.ts';
import type { Tenant } from './tenant.ts';

/** What a swap would do to one user as things are now. Users with the same licenses share impact and change. */
export interface UserAnalysis {
  readonly user: User;
  readonly impact: Impact;
  /** Why the move cannot succeed now; empty for a user who can be moved. */
  readonly blockers: readonly Blocker[];
  /** The call that would be made; where the move is watched, what the admin's own change of the group comes to. */
  readonly change: LicenseChange;
  /** The admin changes the group that gives the sources: nothing is written for this user, only read back. */
  readonly watched: boolean;
}

/** What a swap would do, read live: nothing in it is older than the call that made it. */
export interface Analysis {
  readonly products: Products;
  /** In the order in which the users were chosen. */
  readonly users: readonly UserAnalysis[];
  /** Ids of chosen users who no longer exist. */
  readonly missing: readonly string[];
  /**
   * Display names of the groups that give a source product to any of the users, or what a source's successor clashes
   * with; unreadable ones are absent.
   */
  readonly groupNames: ReadonlyMap<string, string>;
}

export interface AnalysisPorts {
  readonly tenant: Tenant;
  readonly journal: Journal;
  /** Reads the users: `Tenant.users`, or what was read not long ago. */
  readonly users: Tenant['users'];
}

export interface Selection {
  readonly swapId: string;
  readonly userIds: readonly string[];
  readonly products: SwapProducts;
  /** Whoever has the sources from groups only is watched instead of blocked. */
  readonly watchInherited?: boolean;
}

/** Reads the users, the products and the other swaps, and works out the rest. Rejects with a `TenantError`. */
export async function analyse(ports: AnalysisPorts, actor: Actor, selection: Selection): Promise<Analysis> {
  const { swapId, userIds, products: swapProducts, watchInherited = false } = selection;
  const [owned, found, otherSwaps] = await Promise.all([
    ports.tenant.products(actor),
    ports.users(actor, userIds),
    ports.journal.inOtherSwaps(swapId, userIds),
  ]);
  const products: Products = new Map(owned.map((product) => [product.skuId, product]));
  const byId = new Map(found.map((user) => [user.id, user]));
  const users = userIds.flatMap((id) => byId.get(id) ?? []);
  const toWatch = onceForEachSet((user) => licensesToWatch(user, swapProducts));
  const seen = users.map((user): Seen => {
    const licenses = watchInherited ? toWatch(user) : undefined;
    return {
      user,
      watched: licenses !== undefined,
      as: licenses === undefined ? user : { ...user, licenses },
    };
  });
  const watched = new Set(seen.filter((one) => one.watched).map(({ user }) => user.id));
  const blockers = blockersOf(
    seen.map(({ as }) => as),
    swapProducts,
    products,
    otherSwaps,
    watched,
  );
  const ofLicenses = onceForEachSet((user) => ({
    impact: impactOf(user, swapProducts, products),
    change: changeFor(user, swapProducts, products),
  }));
  const groupIds = [...new Set([...sourceGroups(users, swapProducts), ...groupsBehind(blockers)])];
  return {
    products,
    users: seen.map(({ user, watched: isWatched, as }) => ({
      user,
      blockers: blockers.get(user.id) ?? [],
      watched: isWatched,
      ...ofLicenses(as),
    })),
    missing: userIds.filter((id) => !byId.has(id)),
    groupNames: groupIds.length === 0 ? new Map() : await ports.tenant.groupNames(actor, groupIds),
  };
}

/** A user as read, and as the rules look at them: a watched one as if the group's licenses were their own. */
interface Seen {
  readonly user: User;
  readonly as: User;
  readonly watched: boolean;
}

/** The users whom nothing hinders. */
export function movable(analysis: Analysis): readonly UserAnalysis[] {
  return analysis.users.filter((user) => user.blockers.length === 0);
}

/** The users of each impact: those with the same licenses share one, so that there are few. */
export function byImpact(users: readonly UserAnalysis[]): ReadonlyMap<Impact, readonly UserAnalysis[]> {
  return Map.groupBy(users, ({ impact }) => impact);
}

function groupsBehind(blockers: ReadonlyMap<string, readonly Blocker[]>): ReadonlySet<string> {
  const found = [...blockers.values()].flatMap((own) =>
    own.flatMap((blocker) => ('remedies' in blocker ? blocker.remedies.groupIds : [])),
  );
  return new Set(found);
}

function sourceGroups(users: readonly User[], { from }: SwapProducts): readonly string[] {
  const groups = users.flatMap((user) =>
    user.licenses.flatMap(({ skuId, source }) =>
      source.kind === 'group' && from.includes(skuId) ? [source.groupId] : [],
    ),
  );
  return [...new Set(groups)];
}
