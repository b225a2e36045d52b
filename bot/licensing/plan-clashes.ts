import type { Blocker } from './blocker.ts';
import { plansOn } from './plans-held.ts';
import type { Products } from './product.ts';
import relations from './catalog/relations.json' with { type: 'json' };
import type { HeldLicense } from './user.ts';

/** A blocker that lies in the plans alone. */
export type Clash = Extract<Blocker, { kind: 'conflict' | 'dependency' | 'disabled-dependency' }>;

/**
 * Conflicts and missing dependencies among the plans that would be on, as far as Microsoft has published them; Graph
 * decides. What is so already before the change is none of its doing and does not count, and what goes in the call
 * does not clash with what comes (licenses are replaced in one operation).
 */
export function planClashes(
  before: readonly HeldLicense[],
  after: readonly HeldLicense[],
  tenant: Products,
): readonly Clash[] {
  const was = givers(before, tenant);
  const is = givers(after, tenant);
  return [...conflicts(was, is), ...missingNeeds(was, is, after)];
}

/** The products that give each plan that is on. */
type Givers = ReadonlyMap<string, readonly string[]>;

function givers(licenses: readonly HeldLicense[], tenant: Products): Givers {
  const pairs = licenses.flatMap((license) =>
    plansOn(license, tenant).map((plan) => ({ plan, skuId: license.skuId })),
  );
  const byPlan = Map.groupBy(pairs, ({ plan }) => plan);
  return new Map([...byPlan].map(([plan, same]) => [plan, [...new Set(same.map(({ skuId }) => skuId))]]));
}

function conflicts(was: Givers, is: Givers): readonly Clash[] {
  return relations.exclusive.flatMap((group): readonly Clash[] => {
    const plans = group.plans.filter((plan) => is.has(plan));
    if (plans.length < 2 || plans.every((plan) => was.has(plan))) return [];
    return [{ kind: 'conflict', plans, skuIds: [...new Set(plans.flatMap((plan) => is.get(plan) ?? []))] }];
  });
}

function missingNeeds(was: Givers, is: Givers, after: readonly HeldLicense[]): readonly Clash[] {
  const off = new Set(after.flatMap((license) => license.disabledPlans));
  const lacks = (plans: Givers, needs: readonly string[]): boolean => !needs.some((need) => plans.has(need));
  return relations.dependencies.flatMap(({ plan, anyOf }): readonly Clash[] => {
    const skuId = is.get(plan)?.[0];
    if (skuId === undefined || !lacks(is, anyOf) || (was.has(plan) && lacks(was, anyOf))) return [];
    if (anyOf.some((need) => off.has(need))) return [{ kind: 'disabled-dependency', plan, needs: anyOf }];
    return [{ kind: 'dependency', plan, needs: anyOf, skuId }];
  });
}
