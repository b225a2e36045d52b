import { movable, type Analysis, type UserAnalysis } from '../../bot/swaps/analysis.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import { ownStake } from '../words/yourself.ts';
import type { ReviewNote } from './model.ts';
import { productNames } from './product-names.ts';

/** What is worth knowing of the users who can be moved, what weighs most first. */
export function notesOf(analysis: Analysis, swap: SwapProducts, adminId: string): readonly ReviewNote[] {
  const moving = movable(analysis);
  const own = moving.find(({ user }) => user.id === adminId);
  return [
    ...(own === undefined ? [] : [{ kind: 'yourself' as const, ...ownStake(own.impact) }]),
    ...watched(moving, swap, analysis),
    ...keptThroughGroup(moving, analysis),
    ...targetHeld(moving, swap, analysis),
    ...accounts('guest', moving, ({ user }) => user.guest),
    ...accounts('disabled', moving, ({ user }) => !user.accountEnabled),
  ];
}

function watched(
  moving: readonly UserAnalysis[],
  { from }: SwapProducts,
  { groupNames }: Analysis,
): readonly ReviewNote[] {
  const users = moving.filter((user) => user.watched);
  if (users.length === 0) return [];
  const groups = new Set(users.flatMap((user) => groupsThatGive(user, from)));
  return [{ kind: 'watched', users: namesOf(users), groups: named(groups, groupNames) }];
}

/** Users with the same products from the same groups are one note. */
function keptThroughGroup(moving: readonly UserAnalysis[], analysis: Analysis): readonly ReviewNote[] {
  const kept = moving.flatMap((user) => {
    const products = user.change.removeLicenses.filter((skuId) => groupsThatGive(user, [skuId]).length > 0);
    return user.watched || products.length === 0
      ? []
      : [{ user, products, groups: groupsThatGive(user, products) }];
  });
  const alike = Map.groupBy(kept, ({ products, groups }) => JSON.stringify([products, groups]));
  return [...alike.values()].map((same) => ({
    kind: 'kept-through-group',
    users: namesOf(same.map(({ user }) => user)),
    products: productNames(same[0]?.products ?? [], analysis.products),
    groups: named(new Set(same[0]?.groups ?? []), analysis.groupNames),
  }));
}

function targetHeld(
  moving: readonly UserAnalysis[],
  { to }: SwapProducts,
  { products }: Analysis,
): readonly ReviewNote[] {
  if (to.length === 0) return [];
  const users = moving.filter(
    ({ change, watched: isWatched }) => !isWatched && change.addLicenses.length === 0,
  );
  return users.length === 0
    ? []
    : [{ kind: 'target-held', users: namesOf(users), products: productNames(to, products) }];
}

function accounts(
  kind: 'guest' | 'disabled',
  moving: readonly UserAnalysis[],
  is: (user: UserAnalysis) => boolean,
): readonly ReviewNote[] {
  const users = moving.filter(is);
  return users.length === 0 ? [] : [{ kind, users: namesOf(users) }];
}

function groupsThatGive({ user }: UserAnalysis, skuIds: readonly string[]): readonly string[] {
  return user.licenses.flatMap(({ skuId, source }) =>
    source.kind === 'group' && skuIds.includes(skuId) ? [source.groupId] : [],
  );
}

function namesOf(users: readonly UserAnalysis[]): readonly string[] {
  return users.map(({ user }) => user.displayName);
}

function named(ids: ReadonlySet<string>, names: ReadonlyMap<string, string>): readonly string[] {
  return [...ids].map((id) => names.get(id) ?? id);
}
