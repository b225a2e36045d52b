import catalog from './catalog.json' with { type: 'json' };

const products = new Map(catalog.products.map((product) => [product.id, product]));
const plans = new Map(catalog.plans.map((plan) => [plan.id, plan]));

/** What Microsoft's list calls the product; the part number where the list does not know it. */
export function productName(skuId: string, partNumber: string): string {
  return products.get(skuId.toLowerCase())?.name ?? partNumber;
}

/**
 * What Microsoft's list calls the service plan; the technical name where the list does not know it. Also takes the
 * `skuId` of a product that the organisation no longer shows, which an impact lists among its unknown plans.
 */
export function planName(planId: string, technicalName: string): string {
  const id = planId.toLowerCase();
  return plans.get(id)?.friendlyName ?? products.get(id)?.name ?? technicalName;
}
