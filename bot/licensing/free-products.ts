import { knownProducts } from './catalog/known-products.ts';

/** What Microsoft's list itself calls free, or a trial that people take for themselves. */
const calledFree = /\bfree\b|\bv?trial\b|\bviral\b|\bexploratory\b/i;

/**
 * Free without being called so: what users take for themselves or get unasked (rights management, the developer plan of
 * Power Apps, baseline access, products for information workers), the developer program's subscription, and Office 365
 * A1, which schools get at no cost.
 */
const alsoFree: readonly string[] = [
  'RIGHTSMANAGEMENT_ADHOC',
  'POWERAPPS_DEV',
  'POWERAPPS_PER_APP_IW',
  'SPZA_IW',
  'DEVELOPERPACK_E5',
  'DYN365_ENTERPRISE_P1_IW',
  'PROJECT_MADEIRA_PREVIEW_IW_SKU',
  'STANDARDWOFFPACK_FACULTY',
  'STANDARDWOFFPACK_STUDENT',
];

const freeIds: ReadonlySet<string> = new Set(
  knownProducts()
    .filter(({ name, partNumber }) => calledFree.test(name) || alsoFree.includes(partNumber))
    .map(({ skuId }) => skuId),
);

/** Nobody pays for its licenses: thousands of them come with it, and unused ones are worth nothing. */
export function isFree(skuId: string): boolean {
  return freeIds.has(skuId);
}
