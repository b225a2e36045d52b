import { licensesAfter } from '../licensing/change.ts';
import { impactOfChange, type Impact } from '../licensing/impact.ts';
import type { LicenseChange } from '../licensing/license-change.ts';
import { onceForEachSet } from '../licensing/license-sets.ts';
import { planClashes, type Clash } from '../licensing/plan-clashes.ts';
import type { Products } from '../licensing/product.ts';
import { SeatCount } from '../licensing/seat-count.ts';
import { directLicenses, type HeldLicense, type User } from '../licensing/user.ts';
import type { MoveReason } from './swap.ts';
import { undoChange, type Made } from './undo.ts';

/** Why a user's move cannot be undone now. */
export type UndoHindrance =
  | Extract<MoveReason, 'user-gone' | 'changed-meanwhile' | 'other-swap' | 'usage-location' | 'no-seat'>
  | Clash['kind'];

export type UndoVerdict =
  | {
      readonly kind: 'undo';
      readonly change: LicenseChange;
      /** What the undo does to the user. */
      readonly impact: Impact;
      /** What the move that is undone did to the user. */
      readonly done: Impact;
    }
  | { readonly kind: 'held-up'; readonly reason: UndoHindrance };

export type UndoCheck = (user: User, made: Made) => UndoVerdict;

/**
 * Judges one user after the other by the same rules as a swap. Seats go to those who are asked about first.
 *
 * @param otherSwaps the open swap that has a user already, by user id
 */
export function undoCheck(products: Products, otherSwaps: ReadonlyMap<string, string>): UndoCheck {
  const seats = new SeatCount(products);
  const rules = new Map<Made, (user: User) => UndoVerdict>();
  return (user, made) => {
    const ofLicenses = rules.get(made) ?? onceForEachSet((one) => judge(one, made, products));
    rules.set(made, ofLicenses);
    if (otherSwaps.has(user.id)) return heldUp('other-swap');
    const verdict = ofLicenses(user);
    if (verdict.kind === 'held-up') return verdict;
    const held = new Set(user.licenses.map(({ skuId }) => skuId));
    const direct = new Set(directLicenses(user).map(({ skuId }) => skuId));
    const gets = verdict.change.addLicenses.map(({ skuId }) => skuId);
    if (user.usageLocation === undefined && gets.some((skuId) => !direct.has(skuId)))
      return heldUp('usage-location');
    return seats.take(gets.filter((skuId) => !held.has(skuId))).length > 0 ? heldUp('no-seat') : verdict;
  };
}

function judge(user: User, made: Made, products: Products): UndoVerdict {
  const change = undoChange(directLicenses(user), made);
  if (change === undefined) return heldUp('changed-meanwhile');
  const before = beforeMove(user, made);
  const after = licensesAfter(user, change);
  // What was so before the move cannot be new, although it may be to the licenses of today.
  const [clash] =
    planClashes(before, after, products).length === 0 ? [] : planClashes(user.licenses, after, products);
  if (clash !== undefined) return heldUp(clash.kind);
  return {
    kind: 'undo',
    change,
    impact: impactOfChange(user, change, products),
    done: impactOfChange({ ...user, licenses: before }, made.change, products),
  };
}

/** The licenses on record before the move, with what the user has from groups today. */
function beforeMove(user: User, { before }: Made): readonly HeldLicense[] {
  const inherited = user.licenses.filter(({ source }) => source.kind === 'group');
  return [...before.map((license) => ({ ...license, source: { kind: 'direct' } as const })), ...inherited];
}

function heldUp(reason: UndoHindrance): UndoVerdict & { readonly kind: 'held-up' } {
  return { kind: 'held-up', reason };
}
