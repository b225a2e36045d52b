import type { Subscription } from '../company/company.ts';
import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { founded } from './directory.ts';
import { plainEntity, type Entity, type EntityType } from './entity.ts';
import type { GraphResponse } from './request.ts';
import { planValue } from './subscribed-skus.ts';

const names = [
  'id',
  'commerceSubscriptionId',
  'createdDateTime',
  'isTrial',
  'nextLifecycleDateTime',
  'ownerId',
  'ownerTenantId',
  'ownerType',
  'serviceStatus',
  'skuId',
  'skuPartNumber',
  'status',
  'totalLicenses',
];

const companySubscription: EntityType = {
  name: 'companySubscription',
  properties: Object.fromEntries(names.map((name) => [name, 'opaque'])),
  defaults: names,
};

/** All subscriptions renew on the same day. */
const renewal = '2027-01-15T08:00:00Z';

/** `GET /directory/subscriptions`: what `/subscribedSkus` leaves out, above all when each renews. */
export function listCompanySubscriptions(context: Context): GraphResponse {
  const { tenantId, subscriptions } = context.directory.company;
  return answerCollection(context, {
    context: 'directory/subscriptions',
    type: companySubscription,
    members: subscriptions.map((subscription) => entity(tenantId, subscription)),
    directory: false,
  });
}

function entity(tenantId: string, { id, skuId, partNumber, status, units, plans }: Subscription): Entity {
  return plainEntity(companySubscription, {
    id,
    commerceSubscriptionId: id,
    createdDateTime: founded,
    isTrial: false,
    nextLifecycleDateTime: renewal,
    ownerTenantId: tenantId,
    serviceStatus: plans.map((plan) => planValue(plan, undefined)),
    skuId,
    skuPartNumber: partNumber,
    status,
    totalLicenses: units.enabled + units.warning + units.suspended,
  });
}
