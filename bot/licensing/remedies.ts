import { plansOn } from './plans-held.ts';
import type { Products } from './product.ts';
import type { HeldLicense } from './user.ts';

/** The products behind a clash of plans, by what can be done about each. */
export interface Remedies {
  /** Held directly and left as they are: they can be replaced in the same swap. */
  readonly replace: readonly string[];
  /** From groups, which have to be changed first: nothing else takes them away. */
  readonly inherited: readonly string[];
  readonly groupIds: readonly string[];
  /** New ones that bring it about by themselves, whatever else is held. */
  readonly targets: readonly string[];
}

/**
 * @param plans those that clash, or the one that lacks another
 * @param enough how many of them make a clash
 */
export function remediesFor(
  plans: readonly string[],
  enough: number,
  before: readonly HeldLicense[],
  after: readonly HeldLicense[],
  tenant: Products,
): Remedies {
  const on = (license: HeldLicense): readonly string[] =>
    plansOn(license, tenant).filter((plan) => plans.includes(plan));
  const heldBefore = new Set(directly(before).map(({ skuId }) => skuId));
  const behind = after.filter((license) => on(license).length > 0);
  const added = directly(behind).filter(({ skuId }) => !heldBefore.has(skuId));
  const inherited = behind.filter(({ source }) => source.kind === 'group');
  return {
    replace: skuIdsOf(directly(behind).filter(({ skuId }) => heldBefore.has(skuId))),
    inherited: skuIdsOf(inherited),
    groupIds: [
      ...new Set(inherited.flatMap(({ source }) => (source.kind === 'group' ? [source.groupId] : []))),
    ],
    targets: new Set(added.flatMap(on)).size < enough ? [] : skuIdsOf(added),
  };
}

function directly(licenses: readonly HeldLicense[]): readonly HeldLicense[] {
  return licenses.filter(({ source }) => source.kind === 'direct');
}

function skuIdsOf(licenses: readonly HeldLicense[]): readonly string[] {
  return [...new Set(licenses.map(({ skuId }) => skuId))];
}
