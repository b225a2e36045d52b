import { compareLevels, type Change } from './impact.ts';
import type { Level } from './level.ts';
import { levelsOf, type Levels } from './plans-held.ts';
import { servicesOfPlan } from './services/classification.ts';
import type { ServiceId } from './services/service.ts';

/** How the second product stands to the first in one service. `differs`: each has something that the other lacks. */
export type Relation = 'same' | 'more' | 'less' | 'differs';

/** One service of two products, for somebody with every part switched on. */
export interface ServicePair {
  readonly service: ServiceId;
  readonly one: Level;
  readonly other: Level;
  readonly relation: Relation;
}

export interface Comparison {
  /** Services that at least one of the two has, in the order of `serviceIds`. */
  readonly services: readonly ServicePair[];
  /** Ids of plans that only one of the two has and that nobody has classified: what they hold is not known. */
  readonly unknownPlans: readonly string[];
}

/** A product with the ids of the plans that people get with it. */
export interface ProductPlans {
  readonly skuId: string;
  readonly plans: readonly string[];
}

/** Two products side by side, by the same ranks as an impact. */
export function comparePlans(one: ProductPlans, other: ProductPlans): Comparison {
  const [first, second] = [levelsIn(one), levelsIn(other)];
  const back = new Map(compareLevels(second, first).map(({ service, change }) => [service, change]));
  return {
    services: compareLevels(first, second).map(({ service, change, before, after }) => ({
      service,
      one: before,
      other: after,
      relation: relationOf(change, back.get(service) ?? 'kept'),
    })),
    unknownPlans: [...new Set(one.plans).symmetricDifference(new Set(other.plans))]
      .filter((plan) => servicesOfPlan(plan).kind === 'unknown')
      .sort(),
  };
}

function levelsIn({ skuId, plans }: ProductPlans): Levels {
  return levelsOf(plans.map((plan) => ({ skuId, plan })));
}

function relationOf(there: Change, back: Change): Relation {
  const [less, more] = [isWorse(there), isWorse(back)];
  if (less && more) return 'differs';
  if (less) return 'less';
  return more ? 'more' : 'same';
}

function isWorse(change: Change): boolean {
  return change === 'lost' || change === 'reduced';
}
