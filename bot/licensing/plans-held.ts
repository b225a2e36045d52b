import type { Products } from './product.ts';
import { grantsIn } from './services/calendar-only.ts';
import type { Grant } from './services/classification.ts';
import { better, type Level } from './level.ts';
import type { ServiceId } from './services/service.ts';
import type { HeldLicense } from './user.ts';

/** The service plans of a product that are given to people; none where the organisation does not show the product. */
export function userPlans(skuId: string, tenant: Products): readonly string[] {
  return (tenant.get(skuId)?.plans ?? []).filter((plan) => plan.scope === 'user').map((plan) => plan.id);
}

/** The plans of one license that are on for the user. */
export function plansOn(
  license: Pick<HeldLicense, 'skuId' | 'disabledPlans'>,
  tenant: Products,
): readonly string[] {
  const off = new Set(license.disabledPlans);
  return userPlans(license.skuId, tenant).filter((plan) => !off.has(plan));
}

/** A plan that is on, and the product that gives it. */
export interface GivenPlan {
  readonly skuId: string;
  readonly plan: string;
}

/** All plans that are on for a user with these licenses, once for each license that gives them. */
export function givenPlans(licenses: readonly HeldLicense[], tenant: Products): readonly GivenPlan[] {
  return licenses.flatMap((license) =>
    plansOn(license, tenant).map((plan) => ({ skuId: license.skuId, plan })),
  );
}

/** The name of a part of a service, for use as a key. */
export function partKey({ service, part }: Pick<Grant, 'service' | 'part'>): string {
  return part === undefined ? service : `${service}/${part}`;
}

/** What there is of each service, part by part. */
export type Levels = ReadonlyMap<ServiceId, ReadonlyMap<string, Level>>;

/** The best that the plans give, part by part: licenses stack, and the best one counts. */
export function levelsOf(plans: readonly GivenPlan[]): Levels {
  const levels = new Map<ServiceId, Map<string, Level>>();
  for (const { skuId, plan } of plans) {
    for (const grant of grantsIn(skuId, plan)) {
      const parts = levels.get(grant.service) ?? new Map<string, Level>();
      const key = partKey(grant);
      parts.set(key, better(parts.get(key), { rank: grant.rank, quotaGb: grant.quotaGb, plans: [plan] }));
      levels.set(grant.service, parts);
    }
  }
  return levels;
}
