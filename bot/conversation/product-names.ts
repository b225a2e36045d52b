import { LRUCache } from 'lru-cache';
import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Tenant } from '../swaps/tenant.ts';

type Names = ReadonlyMap<string, string>;

const keptMs = 60_000;
const mostActors = 100;

const keptOf = new WeakMap<Pick<Tenant, 'products'>, LRUCache<string, Promise<Names>>>();

/**
 * The names of the organisation's products by `skuId`, as they were read within the last minute: a list that only names
 * products does not wait for Graph. What can be done with a product is always read anew.
 */
export async function productNames(
  { tenant, clock }: { readonly tenant: Pick<Tenant, 'products'>; readonly clock: Pick<Clock, 'now'> },
  actor: Actor,
): Promise<Names> {
  const kept =
    keptOf.get(tenant) ?? new LRUCache({ max: mostActors, ttl: keptMs, perf: clock, ttlResolution: 0 });
  keptOf.set(tenant, kept);
  const key = actor.kind === 'bot' ? actor.kind : actor.userId;
  const known = kept.get(key);
  if (known !== undefined) return await known;
  const names = readNames(tenant, actor);
  kept.set(key, names);
  try {
    return await names;
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}

async function readNames(tenant: Pick<Tenant, 'products'>, actor: Actor): Promise<Names> {
  const products = await tenant.products(actor);
  return new Map(products.map(({ skuId, name }) => [skuId, name]));
}
