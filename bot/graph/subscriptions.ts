import type { Actor } from '../swaps/actor.ts';
import { TenantError, type Subscription } from '../swaps/tenant.ts';
import { addressOf } from './address.ts';
import type { GraphClient } from './client.ts';
import { lower, textOf, type JsonObject } from './json.ts';

/** Whoever may not read what was bought gets nothing of it: the seats can still be told. */
export async function subscriptions(client: GraphClient, actor: Actor): Promise<readonly Subscription[]> {
  const route = '/directory/subscriptions';
  const address = addressOf(route, {}, { $select: 'skuId,isTrial,nextLifecycleDateTime,status' });
  const found: Subscription[] = [];
  try {
    for await (const { value } of client.pages({ actor, route, address })) {
      found.push(...value.filter(isAlive).map(subscriptionOf));
    }
  } catch (error) {
    if (!(error instanceof TenantError) || error.code !== 'not-allowed') throw error;
  }
  return found;
}

function isAlive({ skuId, status }: JsonObject): boolean {
  return textOf(skuId) !== undefined && lower(status) !== 'deleted';
}

function subscriptionOf({ skuId, isTrial, nextLifecycleDateTime }: JsonObject): Subscription {
  const renewsAt = textOf(nextLifecycleDateTime);
  return {
    skuId: lower(skuId),
    trial: isTrial === true,
    renewsAt: renewsAt !== undefined && !Number.isNaN(Date.parse(renewsAt)) ? renewsAt : undefined,
  };
}
