import type { Visit } from '../../bot/conversation/visit.ts';
import { knownProducts } from '../../bot/licensing/catalog/known-products.ts';
import { userPlans } from '../../bot/licensing/plans-held.ts';

/** A product with the ids of the plans that people get with it. */
export interface Comparable {
  readonly skuId: string;
  readonly partNumber: string;
  readonly name: string;
  readonly plans: readonly string[];
}

/**
 * The organization's products with the plans that it really has; and after them all of Microsoft's published list,
 * for a product that one thinks of buying.
 */
export async function comparableProducts(
  visit: Visit,
): Promise<{ readonly owned: readonly Comparable[]; readonly all: readonly Comparable[] }> {
  const products = await visit.desk.tenant.products(visit.actor);
  const tenant = new Map(products.map((product) => [product.skuId, product]));
  const owned = products.map(({ skuId, partNumber, name }) => ({
    skuId,
    partNumber,
    name,
    plans: userPlans(skuId, tenant),
  }));
  const others = knownProducts()
    .filter(({ skuId }) => !tenant.has(skuId))
    .map(({ plans, ...product }) => ({ ...product, plans: plans.map(({ id }) => id) }));
  return { owned, all: [...owned, ...others] };
}
