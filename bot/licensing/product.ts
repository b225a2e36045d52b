/** A subscribed SKU of the organisation and its service plans, as Graph's `subscribedSku` tells them. */

/** One part of a product. `scope: 'company'` plans are not given to people (licensing.md 1.3) and never count. */
export interface ServicePlan {
  /** GUID in lower case. */
  readonly id: string;
  /** Microsoft's technical name, for example `EXCHANGE_S_ENTERPRISE`. */
  readonly name: string;
  readonly scope: 'user' | 'company';
}

/** Units of a product, as `prepaidUnits` and `consumedUnits` tell them. */
export interface Seats {
  readonly enabled: number;
  /** Expired, in the grace period: usable, but not counted on. */
  readonly warning: number;
  readonly suspended: number;
  readonly lockedOut: number;
  readonly consumed: number;
}

export interface Product {
  /** GUID in lower case. */
  readonly skuId: string;
  /** Microsoft's string id, for example `SPE_F1` (which is Microsoft 365 F3). */
  readonly partNumber: string;
  /** What a person calls it, from Microsoft's published list; the part number where the list does not know it. */
  readonly name: string;
  readonly plans: readonly ServicePlan[];
  readonly seats: Seats;
  /** False for products that apply to the company, and for those whose status is not Enabled or Warning. */
  readonly assignable: boolean;
}

/** The organisation's products by `skuId`. */
export type Products = ReadonlyMap<string, Product>;

/**
 * Seats that can be given away now: enabled minus consumed, never below zero.
 * Sources disagree whether units in grace count; the safe reading does not (licensing.md 8).
 */
export function availableSeats(product: Product): number {
  return Math.max(0, product.seats.enabled - product.seats.consumed);
}
