import { knownProducts } from '../../licensing/catalog/known-products.ts';
import type { Plan, Subscription } from './company.ts';
import { sku } from './products.ts';
import { seats, type Units } from './seats.ts';

/**
 * Plans that Graph tells as `appliesTo: Company`: they serve the organisation and are given to nobody. Microsoft's
 * list does not mark them; these are the ones that tenants show.
 */
const companyPlans: ReadonlySet<string> = new Set([
  'EXCHANGE_S_FOUNDATION',
  'ADALLOM_S_O365',
  'AAD_SMB',
  'INTUNE_O365',
  'INTUNE_SMBIZ',
  'M365_LIGHTHOUSE_CUSTOMER_PLAN1',
]);

const known = new Map(knownProducts().map((product) => [product.skuId, product]));

/** What the company has bought: Microsoft's products with their real plans, and made-up numbers of seats. */
export const subscriptions: readonly Subscription[] = seats.map(subscribed);

function subscribed({ id, skuId, enabled, warning = 0, suspended = 0 }: Units): Subscription {
  const product = known.get(skuId);
  if (product === undefined) throw new Error(`Microsoft's list has no product ${skuId}.`);
  return {
    id,
    skuId,
    partNumber: product.partNumber,
    appliesTo: skuId === sku.windowsStore ? 'Company' : 'User',
    status: enabled > 0 ? 'Enabled' : warning > 0 ? 'Warning' : 'Suspended',
    units: { enabled, warning, suspended },
    plans: product.plans.map(plan),
  };
}

function plan({ id, name }: { readonly id: string; readonly name: string }): Plan {
  return { id, name, appliesTo: companyPlans.has(name) ? 'Company' : 'User' };
}
