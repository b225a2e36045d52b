import type { Kysely } from 'kysely';
import type { SwapState } from '../swaps/swap.ts';
import type { Tables } from './tables.ts';

/** A swap as somebody has seen it. */
export interface Seen {
  readonly swapId: string;
  readonly version: number;
}

/**
 * Changes a swap only while it is as it was seen and in one of these states, and raises its version (Law 5). What is
 * changed, and on which other condition, the caller adds; no row: it is not so any more.
 */
export function updateAtVersion(db: Kysely<Tables>, { swapId, version }: Seen, from: readonly SwapState[]) {
  return db
    .updateTable('swap')
    .set({ version: version + 1 })
    .where('id', '=', swapId)
    .where('version', '=', version)
    .where('state', 'in', from)
    .returningAll();
}
