import { availableSeats, type Products } from './product.ts';

/** Hands out the free seats of the organisation's products, to whoever asks first. */
export class SeatCount {
  readonly #left = new Map<string, number>();
  readonly #tenant: Products;

  constructor(tenant: Products) {
    this.#tenant = tenant;
  }

  /** Takes one seat of each of these products, or none at all if one is used up. Answers those that are. */
  take(skuIds: readonly string[]): readonly string[] {
    const missing = skuIds.filter((skuId) => this.#seats(skuId) === 0);
    if (missing.length === 0) for (const skuId of skuIds) this.#left.set(skuId, this.#seats(skuId) - 1);
    return missing;
  }

  /** None of a product that the organisation does not have, or that cannot be given to people now. */
  #seats(skuId: string): number {
    const product = this.#tenant.get(skuId);
    const free = product?.assignable === true ? availableSeats(product) : 0;
    return this.#left.get(skuId) ?? free;
  }
}
