import type { Plan, Subscription } from '../company/company.ts';
import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { plainEntity, type Entity, type EntityType } from './entity.ts';
import { answerEntity } from './entity-answer.ts';
import { notFound, unsupportedQuery } from './graph-error.ts';
import type { GraphResponse, Json } from './request.ts';

const names = [
  'accountName',
  'accountId',
  'appliesTo',
  'capabilityStatus',
  'consumedUnits',
  'id',
  'skuId',
  'skuPartNumber',
  'subscriptionIds',
  'prepaidUnits',
  'servicePlans',
];

const subscribedSku: EntityType = {
  name: 'subscribedSku',
  properties: Object.fromEntries(names.map((name) => [name, 'opaque'])),
  defaults: names,
};

/** `GET /subscribedSkus`: takes only `$select` (Graph: List subscribedSkus). */
export function listSubscribedSkus(context: Context): GraphResponse {
  if (context.query.sent.some((option) => option !== '$select')) throw unsupportedQuery('Unsupported Query.');
  const members = context.directory.company.subscriptions.map((subscription) =>
    entity(context, subscription),
  );
  return answerCollection(context, {
    context: 'subscribedSkus',
    type: subscribedSku,
    members,
    directory: false,
  });
}

/** @param id `{tenant id}_{skuId}` */
export function getSubscribedSku(context: Context, id: string): GraphResponse {
  const subscription = context.directory.company.subscriptions
    .map((candidate) => entity(context, candidate))
    .find((candidate) => candidate.id === id.toLowerCase());
  if (subscription === undefined) throw notFound(id);
  return answerEntity(context, 'subscribedSkus', subscription);
}

function entity({ directory }: Context, { skuId, partNumber, ...subscription }: Subscription): Entity {
  const { tenantId, initialDomain } = directory.company;
  return plainEntity(subscribedSku, {
    accountName: initialDomain.split('.')[0] ?? '',
    accountId: tenantId,
    appliesTo: subscription.appliesTo,
    capabilityStatus: subscription.status,
    consumedUnits: directory.consumed(skuId),
    id: `${tenantId}_${skuId}`,
    skuId,
    skuPartNumber: partNumber,
    subscriptionIds: [subscription.id],
    prepaidUnits: { ...subscription.units, lockedOut: 0 },
    servicePlans: subscription.plans.map((plan) => planValue(plan, undefined)),
  });
}

/** Waits for an admin to switch it on in every tenant (Graph: servicePlanInfo). */
const pendingActivation = 'INTUNE_O365';

/** A `servicePlanInfo`; without a status it is what the plan's is by itself. */
export function planValue({ id, name, appliesTo }: Plan, status: string | undefined): Json {
  return {
    servicePlanId: id,
    servicePlanName: name,
    provisioningStatus: status ?? (name === pendingActivation ? 'PendingActivation' : 'Success'),
    appliesTo,
  };
}
