import type { LicenseChange } from '../licensing/license-change.ts';
import type { DirectLicense } from '../licensing/user.ts';
import { sightOf } from './license-state.ts';
import type { Move, Swap } from './swap.ts';

/** What a move that is done has on record: the direct licenses before it, and the call that was made. */
export interface Made {
  readonly before: readonly DirectLicense[];
  readonly change: LicenseChange;
}

/**
 * The call that gives back exactly what the move on record took and takes what it gave, disabled plans and all.
 * Whatever else the user has is left alone. Undefined for a user who is no longer as the move left them.
 */
export function undoChange(
  now: readonly DirectLicense[],
  { before, change }: Made,
): LicenseChange | undefined {
  if (sightOf(now, before, change) !== 'after') return undefined;
  const added = change.addLicenses.map(({ skuId }) => skuId);
  const touched = new Set([...change.removeLicenses, ...added]);
  const heldBefore = new Set(before.map(({ skuId }) => skuId));
  return {
    addLicenses: before.filter(({ skuId }) => touched.has(skuId)),
    removeLicenses: added.filter((skuId) => !heldBefore.has(skuId)),
  };
}

/** Undefined for a move of which nothing was written: the change of a group made it. */
export function madeBy({ before, change }: Pick<Move, 'before' | 'change'>): Made | undefined {
  return before === undefined || change === undefined ? undefined : { before, change };
}

/** How many days a finished swap can be undone. */
export const undoableDays = 30;

const undoneWithinMs = undoableDays * 24 * 60 * 60 * 1_000;

/** Until when a finished swap can be undone, in milliseconds since the epoch; undefined for one that has not finished. */
export function undoableUntil({ finishedAt }: Pick<Swap, 'finishedAt'>): number | undefined {
  return finishedAt === undefined ? undefined : Date.parse(finishedAt) + undoneWithinMs;
}
