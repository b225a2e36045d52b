import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import type { LicenseEntry } from './directory.ts';
import { plainEntity, type Entity, type EntityType } from './entity.ts';
import { guidKey } from './guid-key.ts';
import { planValue } from './subscribed-skus.ts';
import type { GraphResponse } from './request.ts';
import { readUserOf } from './users.ts';

const licenseDetails: EntityType = {
  name: 'licenseDetails',
  properties: { id: 'Edm.String', skuId: 'Edm.Guid', skuPartNumber: 'Edm.String', servicePlans: 'opaque' },
  defaults: ['id', 'skuId', 'skuPartNumber', 'servicePlans'],
};

/** `GET /users/{id}/licenseDetails`: one entry per product that the user holds. */
export function listLicenseDetails(context: Context, key: string): GraphResponse {
  const { directory } = context;
  const user = readUserOf(context, key);
  const bySku = Map.groupBy(directory.licensesOf(user), ({ skuId }) => skuId);
  return answerCollection(context, {
    context: `users('${encodeURIComponent(key)}')/licenseDetails`,
    type: licenseDetails,
    members: [...bySku].flatMap(([skuId, entries]) => details(context, skuId, entries)),
    directory: false,
  });
}

function details({ directory }: Context, skuId: string, entries: readonly LicenseEntry[]): readonly Entity[] {
  const subscription = directory.subscription(skuId);
  if (subscription === undefined) return [];
  const off = (plan: string): boolean => entries.every(({ disabledPlans }) => disabledPlans.includes(plan));
  return [
    plainEntity(licenseDetails, {
      id: guidKey(directory.company.tenantId, skuId),
      skuId,
      skuPartNumber: subscription.partNumber,
      servicePlans: subscription.plans.map((plan) => planValue(plan, off(plan.id) ? 'Disabled' : undefined)),
    }),
  ];
}
