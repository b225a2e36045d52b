import { createHash } from 'node:crypto';
import type { Blocker } from '../../bot/licensing/blocker.ts';
import type { Products } from '../../bot/licensing/product.ts';
import type { Analysis, UserAnalysis } from '../../bot/swaps/analysis.ts';
import { namesApart } from '../words/names-apart.ts';
import { namedPlan } from '../words/plan-name.ts';
import type { ReviewBlocked } from './model.ts';
import { productNames } from './product-names.ts';

interface Held {
  readonly blocker: Blocker;
  readonly canWatch: boolean;
  readonly users: UserAnalysis[];
}

/** Who is held up by what, most users first: users with the same blocker are one line. */
export function blockedOf({ users, products, groupNames }: Analysis): readonly ReviewBlocked[] {
  const keyOf = createKeys();
  const nameOf = namesApart(users.map(({ user }) => user));
  const groups = new Map<string, Held>();
  for (const analysed of users) {
    for (const blocker of analysed.blockers) {
      const key = keyOf(blocker, analysed);
      const held = groups.get(key) ?? { blocker, canWatch: canWatch(blocker, analysed), users: [] };
      held.users.push(analysed);
      groups.set(key, held);
    }
  }
  return [...groups]
    .map(([key, held]) => ({
      ...lineOf(key, held, products, groupNames),
      users: held.users.map(({ user }) => nameOf(user)),
    }))
    .sort((one, other) => other.users.length - one.users.length);
}

/** Whether the user is held up by the reason that the key stands for. */
export function isHeldBy(key: string): (user: UserAnalysis) => boolean {
  const keyOf = createKeys();
  return (user) => user.blockers.some((blocker) => keyOf(blocker, user) === key);
}

/** Keys of blockers, worked out once for those that many users share. */
function createKeys(): (blocker: Blocker, user: UserAnalysis) => string {
  const known = new Map<Blocker, string>();
  return (blocker, user) => {
    const found = known.get(blocker);
    if (found !== undefined) return found;
    const told = JSON.stringify([blocker, canWatch(blocker, user)]);
    const key = createHash('sha256').update(told).digest('base64url').slice(0, 16);
    known.set(blocker, key);
    return key;
  };
}

/** Where a source is given directly as well, the call could not be made and the group's change alone not be enough. */
function canWatch({ kind }: Blocker, { change }: UserAnalysis): boolean {
  return kind === 'inherited' && change.removeLicenses.length === 0;
}

function lineOf(
  key: string,
  { blocker, users, canWatch: watchable }: Held,
  products: Products,
  groupNames: ReadonlyMap<string, string>,
): Omit<ReviewBlocked, 'users'> {
  return {
    kind: blocker.kind,
    key,
    firstUserId: users[0]?.user.id ?? '',
    names: {
      products: productNames(productsOf(blocker), products),
      groups: groupsOf(blocker).map((id) => groupNames.get(id) ?? id),
      plans: plansOf(blocker).map((plan) => namedPlan(plan, products)),
    },
    remedies: remediesOf(blocker, products),
    seats: blocker.kind === 'no-seat' ? products.get(blocker.skuId)?.seats : undefined,
    swapId: blocker.kind === 'other-swap' ? blocker.swapId : undefined,
    canWatch: watchable,
  };
}

function groupsOf(blocker: Blocker): readonly string[] {
  if (blocker.kind === 'inherited') return blocker.groupIds;
  return 'remedies' in blocker ? blocker.remedies.groupIds : [];
}

function remediesOf(blocker: Blocker, products: Products): ReviewBlocked['remedies'] {
  if (!('remedies' in blocker)) return undefined;
  const { replace, inherited, targets } = blocker.remedies;
  return {
    replace: productNames(replace, products),
    inherited: productNames(inherited, products),
    targets: productNames(targets, products),
  };
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
    case 'already-moved':
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
    case 'already-moved':
    case 'other-swap':
      return [];
  }
}
