import type { Blocker } from '../../bot/licensing/blocker.ts';
import type { Analysis } from '../../bot/swaps/analysis.ts';
import { namedPlan } from '../words/plan-name.ts';
import type { ReviewBlocked } from './model.ts';
import { productNames } from './product-names.ts';

/** Who is held up by what: users with the same blocker are one line. */
export function blockedOf({ users, products, groupNames }: Analysis): readonly ReviewBlocked[] {
  const groups = new Map<string, { users: string[]; blocker: Blocker }>();
  for (const { user, blockers } of users) {
    for (const blocker of blockers) {
      const key = JSON.stringify(blocker);
      const group = groups.get(key) ?? { users: [], blocker };
      group.users.push(user.displayName);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ users: names, blocker }) => ({
    kind: blocker.kind,
    users: names,
    names: {
      products: productNames(productsOf(blocker), products),
      groups: blocker.kind === 'inherited' ? blocker.groupIds.map((id) => groupNames.get(id) ?? id) : [],
      plans: plansOf(blocker).map((plan) => namedPlan(plan, products)),
    },
  }));
}

function productsOf(blocker: Blocker): readonly string[] {
  switch (blocker.kind) {
    case 'no-seat':
    case 'inherited':
    case 'dependency':
      return [blocker.skuId];
    case 'conflict':
      return blocker.skuIds;
    case 'usage-location':
    case 'not-held':
    case 'disabled-dependency':
    case 'other-swap':
      return [];
  }
}

function plansOf(blocker: Blocker): readonly string[] {
  switch (blocker.kind) {
    case 'conflict':
      return blocker.plans;
    case 'dependency':
      return blocker.needs;
    case 'disabled-dependency':
      return [blocker.plan, ...blocker.needs];
    case 'no-seat':
    case 'inherited':
    case 'usage-location':
    case 'not-held':
    case 'other-swap':
      return [];
  }
}
