import { impactOf, type Change, type Impact, type Level } from './impact.ts';
import { onceForEachSet } from './license-sets.ts';
import type { Products } from './product.ts';
import { serviceIds, type ServiceId } from './services/service.ts';
import type { SwapProducts } from './swap-products.ts';
import type { User } from './user.ts';

/** The impact of each user, by user id. Computed once for each distinct set of licenses: many people, few sets. */
export function impactsOf(
  users: readonly User[],
  products: SwapProducts,
  tenant: Products,
): ReadonlyMap<string, Impact> {
  const ofUser = onceForEachSet((user) => impactOf(user, products, tenant));
  return new Map(users.map((user) => [user.id, ofUser(user)]));
}

/** How many users have this change of this service. */
export interface ServiceTotal {
  readonly service: ServiceId;
  readonly change: Change;
  readonly users: number;
  /** The pair of the user who is hit worst: the largest fall in quota, else in rank. */
  readonly worst: { readonly before: Level; readonly after: Level };
}

export interface Totals {
  readonly users: number;
  /** In the order of `serviceIds`; a service that some keep and others lose has one line for each change. */
  readonly services: readonly ServiceTotal[];
  /** Users for each unknown plan. */
  readonly unknownPlans: ReadonlyMap<string, number>;
}

/** The impact in sum. Users who share an impact are looked at once. */
export function totals(impacts: Iterable<Impact>): Totals {
  const lines = new Map<string, ServiceTotal>();
  const unknownPlans = new Map<string, number>();
  let users = 0;
  for (const [impact, sharing] of timesOf(impacts)) {
    users += sharing;
    for (const plan of impact.unknownPlans) unknownPlans.set(plan, (unknownPlans.get(plan) ?? 0) + sharing);
    for (const { service, change, before, after } of impact.services) {
      const key = `${service} ${change}`;
      const sum = lines.get(key) ?? { service, change, users: 0, worst: { before, after } };
      const worst = fall({ before, after }) > fall(sum.worst) ? { before, after } : sum.worst;
      lines.set(key, { ...sum, users: sum.users + sharing, worst });
    }
  }
  const order = (total: ServiceTotal): number => serviceIds.indexOf(total.service);
  const services = [...lines.values()].sort(
    (a, b) => order(a) - order(b) || a.change.localeCompare(b.change),
  );
  return { users, services, unknownPlans };
}

function timesOf(impacts: Iterable<Impact>): ReadonlyMap<Impact, number> {
  const times = new Map<Impact, number>();
  for (const impact of impacts) times.set(impact, (times.get(impact) ?? 0) + 1);
  return times;
}

/** How far it falls: GB where there is a quota before, else ranks, which are few. */
function fall({ before, after }: ServiceTotal['worst']): number {
  if (before.quotaGb === undefined) return before.rank - after.rank;
  return before.quotaGb - (after.rank === 0 ? 0 : (after.quotaGb ?? before.quotaGb));
}
