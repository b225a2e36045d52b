import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../swaps/clock.ts';
import type { Selections } from './selections.ts';
import type { Tables } from './tables.ts';

/**
 * Puts a swap's job on the queue within the transaction: rows and job are there together, or not at all.
 *
 * @param version the swap's from now on: a job of an earlier one may still be ending
 */
export type Enqueue = (transaction: Transaction<Tables>, swapId: string, version: number) => Promise<void>;

/** What the parts of the journal work with. */
export interface JournalParts {
  readonly db: Kysely<Tables>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly enqueue: Enqueue;
  /** Puts the job on the queue that looks at the swap's watched moves. */
  readonly enqueueWatch: Enqueue;
  /** Puts the job on the queue that reads again what has not shown yet at the end of the swap. */
  readonly enqueueReading: Enqueue;
  readonly selections: Selections;
}

export function nowOf(clock: Clock): Date {
  return new Date(clock.now());
}
