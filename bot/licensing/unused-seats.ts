import { availableSeats, type Product } from './product.ts';

/** How the seats of one product stand. */
export interface SeatStanding {
  readonly skuId: string;
  /** Paid for and given to nobody. */
  readonly unused: number;
  /** Expired and in the grace period: still usable (Graph: licenseUnitsDetail, `warning`). */
  readonly inGrace: number;
  /** Cannot be given to anybody. */
  readonly suspended: number;
  /** Given to more people than there are seats, grace counted in. */
  readonly overAssigned: number;
  readonly enabled: number;
}

/** Products whose seats an admin should look at, those with most unused seats first. */
export function unusedSeats(products: readonly Product[]): readonly SeatStanding[] {
  return products
    .map(standingOf)
    .filter((seats) => seats.unused + seats.inGrace + seats.suspended + seats.overAssigned > 0)
    .sort((one, other) => other.unused - one.unused);
}

function standingOf(product: Product): SeatStanding {
  const { enabled, warning, suspended, lockedOut, consumed } = product.seats;
  return {
    skuId: product.skuId,
    unused: availableSeats(product),
    inGrace: warning,
    suspended: suspended + lockedOut,
    overAssigned: Math.max(0, consumed - enabled - warning),
    enabled,
  };
}
