import type { LicenseChange } from '../licensing/license-change.ts';
import type { DirectLicense, User } from '../licensing/user.ts';
import { directLicenses } from '../licensing/user.ts';
import type { Settlement } from './journal.ts';
import type { MoveReason } from './swap.ts';

/** A user whose call may be sent, as read from the directory. */
export interface Ready {
  readonly userId: string;
  /** The state that goes on record before the call (Law 2). */
  readonly before: readonly DirectLicense[];
  readonly change: LicenseChange;
  /** Products of which the call takes a seat: those that the user holds from no source yet. */
  readonly seats: readonly string[];
  /** When the reading began, in milliseconds since the epoch. */
  readonly readAt: number;
}

/** Either the call may be sent, or reading the user was enough to settle the move, or the user waits for a license. */
export type Checked =
  | { readonly kind: 'ready'; readonly ready: Ready }
  | { readonly kind: 'settled'; readonly settlement: Settlement }
  | Parked;

/** There is no license left for the user now: others go on, and the swap pauses when they are through. */
export interface Parked {
  readonly kind: 'parked';
}

export const parked: Parked = { kind: 'parked' };

export function ready(user: User, change: LicenseChange, readAt: number): Checked {
  const held = new Set(user.licenses.map(({ skuId }) => skuId));
  const seats = change.addLicenses.map(({ skuId }) => skuId).filter((skuId) => !held.has(skuId));
  return { kind: 'ready', ready: { userId: user.id, before: directLicenses(user), change, seats, readAt } };
}

/** The move is not made, and nothing of it was written. */
export function leftOut(reason: MoveReason): Checked & { kind: 'settled' } {
  const settlement = { state: 'left-out', reason, detail: undefined, requestId: undefined } as const;
  return { kind: 'settled', settlement };
}

/** The move was sent and did not come about, or nobody can say whether it did. */
export function notDone(reason: MoveReason): Checked & { kind: 'settled' } {
  const settlement = { state: 'refused', reason, detail: undefined, requestId: undefined } as const;
  return { kind: 'settled', settlement };
}
