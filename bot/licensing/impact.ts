import { changeFor, licensesAfter } from './change.ts';
import { better, none, type Level } from './level.ts';
import type { LicenseChange } from './license-change.ts';
import { givenPlans, levelsOf, type Levels } from './plans-held.ts';
import type { Products } from './product.ts';
import { servicesOfPlan } from './services/classification.ts';
import { hostOf } from './services/facts.ts';
import { serviceIds, type ServiceId } from './services/service.ts';
import type { SwapProducts } from './swap-products.ts';
import type { User } from './user.ts';

export type { Level } from './level.ts';

/**
 * What happens to one service of one user. `kept` is the same or more; `reduced` is less of it, or one of its parts
 * gone; `unknown` means: nobody can say, so check (Law 6).
 */
export type Change = 'kept' | 'gained' | 'reduced' | 'lost' | 'unknown';

export interface ServiceChange {
  readonly service: ServiceId;
  readonly change: Change;
  readonly before: Level;
  readonly after: Level;
}

/** For one user and one swap. Only services that the user has before or after are listed, in the order of `serviceIds`. */
export interface Impact {
  readonly services: readonly ServiceChange[];
  /**
   * Ids of plans that go away and that nobody has classified, and the `skuId` of a product that goes away and that the
   * organisation no longer shows: each means *check*.
   */
  readonly unknownPlans: readonly string[];
}

/** What the swap does to this user, proved from the organisation's own plans, the user's other licenses counted in. */
export function impactOf(user: User, products: SwapProducts, tenant: Products): Impact {
  return impactOfChange(user, changeFor(user, products, tenant), tenant);
}

/** The same for a change that is already made out. */
export function impactOfChange(user: User, change: LicenseChange, tenant: Products): Impact {
  const left = licensesAfter(user, change);
  const before = givenPlans(user.licenses, tenant);
  const after = givenPlans(left, tenant);
  const kept = new Set(left.map((license) => license.skuId));
  const unseen = [...new Set(change.removeLicenses)].filter(
    (skuId) => !tenant.has(skuId) && !kept.has(skuId),
  );
  const gone = new Set(before.map(({ plan }) => plan)).difference(new Set(after.map(({ plan }) => plan)));
  const unclassified = [...gone].filter((plan) => servicesOfPlan(plan).kind === 'unknown');
  const was = levelsOf(before);
  const changes = compareLevels(was, withoutOrphans(was, levelsOf(after)));
  return {
    services: unseen.length === 0 ? changes : changes.map(inDoubt),
    unknownPlans: [...unclassified, ...unseen].sort(),
  };
}

/** "No backup needed" is said only when every service is kept or gained (Law 6). */
export function backupNeeded(impact: Impact): boolean {
  return (
    impact.unknownPlans.length > 0 ||
    impact.services.some(({ change }) => change !== 'kept' && change !== 'gained')
  );
}

/**
 * A service goes with its host, whatever plan for it is left: the archive is part of the mailbox (Learn, "Archive
 * mailboxes in Exchange Online"). Where the host was never there, as with a mailbox on the organisation's own server,
 * the service stands by itself.
 */
function withoutOrphans(before: Levels, after: Levels): Levels {
  const losesHost = (service: ServiceId): boolean => {
    const host = hostOf(service);
    return host !== undefined && before.has(host) && !after.has(host);
  };
  return new Map([...after].filter(([service]) => !losesHost(service)));
}

/** What becomes of each service when one set of levels gives way to another. */
export function compareLevels(before: Levels, after: Levels): readonly ServiceChange[] {
  return serviceIds.flatMap((service) => {
    const was = before.get(service) ?? new Map<string, Level>();
    const is = after.get(service) ?? new Map<string, Level>();
    if (was.size === 0 && is.size === 0) return [];
    return [{ service, change: changeOf(was, is), before: overall(was), after: overall(is) }];
  });
}

type Parts = ReadonlyMap<string, Level>;

function changeOf(before: Parts, after: Parts): Change {
  if (before.size === 0) return 'gained';
  if (after.size === 0) return 'lost';
  const less = [...before].some(([part, level]) => isLess(after.get(part) ?? none, level));
  return less ? 'reduced' : 'kept';
}

/** A quota that nobody knows is proved to be enough by a higher rank only. */
function isLess(after: Level, before: Level): boolean {
  const room = after.quotaGb ?? (after.rank > before.rank ? Infinity : 0);
  return after.rank < before.rank || room < (before.quotaGb ?? 0);
}

function overall(parts: Parts): Level {
  return [...parts.values()].reduce((best, level) => better(best, level), none);
}

/** A product that nobody can look into goes away too: it may have given more than what is left. */
function inDoubt(service: ServiceChange): ServiceChange {
  const harmless = service.change === 'kept' || service.change === 'gained';
  return harmless ? { ...service, change: 'unknown' } : service;
}
