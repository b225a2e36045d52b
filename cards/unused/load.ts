import { isFree } from '../../bot/licensing/free-products.ts';
import type { Product } from '../../bot/licensing/product.ts';
import { unusedSeats } from '../../bot/licensing/unused-seats.ts';
import type { Subscription } from '../../bot/swaps/tenant.ts';
import type { UnusedModel, UnusedProduct } from './view.ts';

/** @param now milliseconds since the epoch */
export function unusedModel(
  products: readonly Product[],
  subscriptions: readonly Subscription[],
  now: number,
): UnusedModel {
  const names = new Map(products.map(({ skuId, name }) => [skuId, name]));
  const nameOf = (skuId: string): string => names.get(skuId) ?? skuId;
  const seats = unusedSeats(products);
  const listed = seats
    .filter(({ skuId }) => !isFree(skuId))
    .map(({ skuId, ...standing }): UnusedProduct => {
      const bought = subscriptions.filter((subscription) => subscription.skuId === skuId);
      return {
        ...standing,
        name: nameOf(skuId),
        renewsAt: soonest(bought, now),
        trial: bought.length > 0 && bought.every(({ trial }) => trial),
      };
    });
  return {
    products: [...listed.filter(({ trial }) => !trial), ...listed.filter(({ trial }) => trial)],
    free: seats.filter(({ skuId }) => isFree(skuId)).map(({ skuId }) => nameOf(skuId)),
  };
}

/** Of several purchases the next to renew. */
function soonest(bought: readonly Subscription[], now: number): string | undefined {
  return bought
    .flatMap(({ renewsAt }) => renewsAt ?? [])
    .filter((instant) => Date.parse(instant) >= now)
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0];
}
