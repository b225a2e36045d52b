import { movable, type Analysis, type UserAnalysis } from '../../bot/swaps/analysis.ts';
import { licensesAfter } from '../../bot/licensing/change.ts';
import { doubtfulClashes, type Clash } from '../../bot/licensing/plan-clashes.ts';
import type { Products } from '../../bot/licensing/product.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import { namesApart } from '../words/names-apart.ts';
import { namedPlan } from '../words/plan-name.ts';
import { ownStake } from '../words/yourself.ts';
import type { ReviewNote } from './model.ts';
import { productNames } from './product-names.ts';

type NameOf = ReturnType<typeof namesApart>;

/** What is worth knowing of the users who can be moved, what weighs most first. */
export function notesOf(analysis: Analysis, swap: SwapProducts, adminId: string): readonly ReviewNote[] {
  const moving = movable(analysis);
  const own = moving.find(({ user }) => user.id === adminId);
  const nameOf = namesApart(analysis.users.map(({ user }) => user));
  return [
    ...(own === undefined ? [] : [{ kind: 'yourself' as const, ...ownStake(own.impact) }]),
    ...watched(moving, swap, analysis, nameOf),
    ...keptThroughGroup(moving, analysis, nameOf),
    ...targetHeld(moving, swap, analysis, nameOf),
    ...mayBeRefused(moving, analysis, nameOf),
    ...accounts('guest', moving, nameOf, ({ user }) => user.guest),
    ...accounts('disabled', moving, nameOf, ({ user }) => !user.accountEnabled),
  ];
}

function watched(
  moving: readonly UserAnalysis[],
  { from }: SwapProducts,
  { groupNames }: Analysis,
  nameOf: NameOf,
): readonly ReviewNote[] {
  const users = moving.filter((user) => user.watched);
  if (users.length === 0) return [];
  const groups = new Set(users.flatMap((user) => groupsThatGive(user, from)));
  return [{ kind: 'watched', users: namesOf(users, nameOf), groups: named(groups, groupNames) }];
}

/** Users with the same products from the same groups are one note. */
function keptThroughGroup(
  moving: readonly UserAnalysis[],
  analysis: Analysis,
  nameOf: NameOf,
): readonly ReviewNote[] {
  const kept = moving.flatMap((user) => {
    const products = user.change.removeLicenses.filter((skuId) => groupsThatGive(user, [skuId]).length > 0);
    return user.watched || products.length === 0
      ? []
      : [{ user, products, groups: groupsThatGive(user, products) }];
  });
  const alike = Map.groupBy(kept, ({ products, groups }) => JSON.stringify([products, groups]));
  return [...alike.values()].map((same) => ({
    kind: 'kept-through-group',
    users: namesOf(
      same.map(({ user }) => user),
      nameOf,
    ),
    products: productNames(same[0]?.products ?? [], analysis.products),
    groups: named(new Set(same[0]?.groups ?? []), analysis.groupNames),
  }));
}

function targetHeld(
  moving: readonly UserAnalysis[],
  { to }: SwapProducts,
  { products }: Analysis,
  nameOf: NameOf,
): readonly ReviewNote[] {
  if (to.length === 0) return [];
  const users = moving.filter(
    ({ change, watched: isWatched }) => !isWatched && change.addLicenses.length === 0,
  );
  return users.length === 0
    ? []
    : [{ kind: 'target-held', users: namesOf(users, nameOf), products: productNames(to, products) }];
}

/** Users with the same doubt are one note. Of those who are watched nothing is asked of Graph. */
function mayBeRefused(
  moving: readonly UserAnalysis[],
  { products }: Analysis,
  nameOf: NameOf,
): readonly ReviewNote[] {
  const doubts = new Map<string, { readonly note: Doubt; readonly users: UserAnalysis[] }>();
  const notesFor = onceForEachChange(({ user, change }) =>
    doubtfulClashes(user.licenses, licensesAfter(user, change), products).map((clash) =>
      doubtOf(clash, products),
    ),
  );
  for (const one of moving) {
    for (const note of one.watched ? [] : notesFor(one)) {
      const key = JSON.stringify(note);
      const same = doubts.get(key) ?? { note, users: [] };
      same.users.push(one);
      doubts.set(key, same);
    }
  }
  return [...doubts.values()].map(({ note, users }) => ({ ...note, users: namesOf(users, nameOf) }));
}

type Doubt = Omit<Extract<ReviewNote, { readonly kind: 'may-clash' | 'may-lack' }>, 'users'>;

function doubtOf(clash: Clash, products: Products): Doubt {
  const plans = (ids: readonly string[]): readonly string[] => ids.map((id) => namedPlan(id, products));
  if (clash.kind === 'conflict')
    return { kind: 'may-clash', products: productNames(clash.skuIds, products), plans: plans(clash.plans) };
  const skuIds = clash.kind === 'dependency' ? [clash.skuId] : [];
  return {
    kind: 'may-lack',
    products: [...productNames(skuIds, products), ...plans([clash.plan])],
    plans: plans(clash.needs),
  };
}

/** Users with the same licenses share their change. */
function onceForEachChange<T>(compute: (user: UserAnalysis) => T): (user: UserAnalysis) => T {
  const known = new Map<UserAnalysis['change'], T>();
  return (user) => {
    const found = known.get(user.change) ?? compute(user);
    known.set(user.change, found);
    return found;
  };
}

function accounts(
  kind: 'guest' | 'disabled',
  moving: readonly UserAnalysis[],
  nameOf: NameOf,
  is: (user: UserAnalysis) => boolean,
): readonly ReviewNote[] {
  const users = moving.filter(is);
  return users.length === 0 ? [] : [{ kind, users: namesOf(users, nameOf) }];
}

function groupsThatGive({ user }: UserAnalysis, skuIds: readonly string[]): readonly string[] {
  return user.licenses.flatMap(({ skuId, source }) =>
    source.kind === 'group' && skuIds.includes(skuId) ? [source.groupId] : [],
  );
}

function namesOf(users: readonly UserAnalysis[], nameOf: NameOf): readonly string[] {
  return users.map(({ user }) => nameOf(user));
}

function named(ids: ReadonlySet<string>, names: ReadonlyMap<string, string>): readonly string[] {
  return [...ids].map((id) => names.get(id) ?? id);
}
