import type { Blocker } from './blocker.ts';
import type { Dependency, Exclusion } from './catalog/derive-relations.ts';
import relations from './catalog/relations.json' with { type: 'json' };
import { plansOn } from './plans-held.ts';
import type { Products } from './product.ts';
import { remediesFor, type Remedies } from './remedies.ts';
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
  return clashes(relations.exclusive, relations.dependencies, before, after, tenant);
}

/**
 * The same among what Microsoft has said and contradicts, or says no more: worth knowing beforehand, and no reason to
 * leave anybody out. Nothing that `planClashes` answers.
 */
export function doubtfulClashes(
  before: readonly HeldLicense[],
  after: readonly HeldLicense[],
  tenant: Products,
): readonly Clash[] {
  return clashes(relations.doubtfulExclusive, relations.doubtfulDependencies, before, after, tenant);
}

function clashes(
  exclusions: readonly Exclusion[],
  dependencies: readonly Dependency[],
  before: readonly HeldLicense[],
  after: readonly HeldLicense[],
  tenant: Products,
): readonly Clash[] {
  const was = givers(before, tenant);
  const is = givers(after, tenant);
  const remedies: RemediesOf = (plans, enough) => remediesFor(plans, enough, before, after, tenant);
  return [
    ...conflicts(exclusions, was, is, remedies),
    ...missingNeeds(dependencies, was, is, after, remedies),
  ];
}

type RemediesOf = (plans: readonly string[], enough: number) => Remedies;

/** The products that give each plan that is on. */
type Givers = ReadonlyMap<string, readonly string[]>;

function givers(licenses: readonly HeldLicense[], tenant: Products): Givers {
  const pairs = licenses.flatMap((license) =>
    plansOn(license, tenant).map((plan) => ({ plan, skuId: license.skuId })),
  );
  const byPlan = Map.groupBy(pairs, ({ plan }) => plan);
  return new Map([...byPlan].map(([plan, same]) => [plan, [...new Set(same.map(({ skuId }) => skuId))]]));
}

function conflicts(
  exclusions: readonly Exclusion[],
  was: Givers,
  is: Givers,
  remedies: RemediesOf,
): readonly Clash[] {
  return exclusions.flatMap((group): readonly Clash[] => {
    const plans = group.plans.filter((plan) => is.has(plan));
    if (plans.length < 2 || plans.every((plan) => was.has(plan))) return [];
    const skuIds = [...new Set(plans.flatMap((plan) => is.get(plan) ?? []))];
    return [{ kind: 'conflict', plans, skuIds, remedies: remedies(plans, 2) }];
  });
}

function missingNeeds(
  dependencies: readonly Dependency[],
  was: Givers,
  is: Givers,
  after: readonly HeldLicense[],
  remedies: RemediesOf,
): readonly Clash[] {
  const off = new Set(after.flatMap((license) => license.disabledPlans));
  const lacks = (plans: Givers, needs: readonly string[]): boolean => !needs.some((need) => plans.has(need));
  return dependencies.flatMap(({ plan, anyOf }): readonly Clash[] => {
    const skuId = is.get(plan)?.[0];
    if (skuId === undefined || !lacks(is, anyOf) || (was.has(plan) && lacks(was, anyOf))) return [];
    if (anyOf.some((need) => off.has(need))) return [{ kind: 'disabled-dependency', plan, needs: anyOf }];
    return [{ kind: 'dependency', plan, needs: anyOf, skuId, remedies: remedies([plan], 1) }];
  });
}
