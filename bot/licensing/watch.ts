import type { SwapProducts } from './swap-products.ts';
import type { HeldLicense, User } from './user.ts';

/**
 * The licenses of a user whom a change of a group can move, as if what the group gives of the sources were given
 * directly: what the swap would then do is what the change of the group does. Undefined where there is nothing to
 * watch: no source comes from a group, or one of them is given directly and can be moved by a call.
 */
export function licensesToWatch(
  { licenses }: User,
  products: SwapProducts,
): readonly HeldLicense[] | undefined {
  const sources = new Set(products.from).difference(new Set(products.to));
  const held = licenses.filter(({ skuId }) => sources.has(skuId));
  if (held.length === 0 || held.some(({ source }) => source.kind === 'direct')) return undefined;
  return [...licenses.filter(({ skuId }) => !sources.has(skuId)), ...[...sources].flatMap(asOne(held))];
}

/** Several groups may give the same product: a plan is off only where all of them leave it off. */
function asOne(held: readonly HeldLicense[]): (skuId: string) => readonly HeldLicense[] {
  return (skuId) => {
    const [first, ...others] = held.filter((license) => license.skuId === skuId);
    if (first === undefined) return [];
    const disabledPlans = first.disabledPlans.filter((plan) =>
      others.every((other) => other.disabledPlans.includes(plan)),
    );
    return [{ skuId, disabledPlans, source: { kind: 'direct' } }];
  };
}

/** Whether somebody watched shows the change: they have every target, and none of the sources from anywhere. */
export function showsWatched({ licenses }: Pick<User, 'licenses'>, products: SwapProducts): boolean {
  const held = new Set(licenses.map(({ skuId }) => skuId));
  const gone = products.from.filter((skuId) => !products.to.includes(skuId));
  return products.to.every((skuId) => held.has(skuId)) && !gone.some((skuId) => held.has(skuId));
}
