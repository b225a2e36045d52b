import catalog from './catalog.json' with { type: 'json' };

/** A product of Microsoft's list. The list does not say which plans are company-wide: only the organisation's own does. */
export interface KnownProduct {
  readonly skuId: string;
  readonly partNumber: string;
  readonly name: string;
  readonly plans: readonly { readonly id: string; readonly name: string }[];
}

/** All products of Microsoft's list with their plans, in order of `skuId`. */
export function knownProducts(): readonly KnownProduct[] {
  return catalog.products.map(({ id, partNumber, name, plans }) => ({
    skuId: id,
    partNumber,
    name,
    plans: plans.flatMap((position) => {
      const plan = catalog.plans[position];
      return plan === undefined ? [] : [{ id: plan.id, name: plan.name }];
    }),
  }));
}
