import { sql, type Kysely } from 'kysely';
import type { Journal, Settlement } from '../swaps/journal.ts';
import type { MoveState } from '../swaps/swap.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { storable, storableJson } from './storable.ts';
import type { Tables } from './tables.ts';
import { swapOf } from './swap-row.ts';

const unsettled: readonly MoveState[] = ['planned', 'sent'];

/** What a run writes. Every write but the first carries the run's attempt and comes to nothing after a later one began. */
export function runRecords({
  db,
  clock,
}: JournalParts): Pick<Journal, 'beginRun' | 'claim' | 'settle' | 'verify' | 'finish'> {
  return {
    beginRun: async (swapId) => {
      const row = await db
        .updateTable('swap')
        .set({ attempt: sql`attempt + 1` })
        .where('id', '=', swapId)
        .where('state', '=', 'running')
        .returningAll()
        .executeTakeFirst();
      return row && swapOf(row);
    },

    claim: async (swapId, attempt, userId, before, change) => {
      const { numUpdatedRows } = await moveOfRun(db, swapId, attempt, userId, true)
        .set({
          state: 'sent',
          attempt,
          before: storableJson(before),
          change: storableJson(change),
          sent_at: nowOf(clock),
        })
        .where('move.state', 'in', unsettled)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    settle: async (swapId, attempt, userId, settlement) => {
      const { numUpdatedRows } = await moveOfRun(db, swapId, attempt, userId, false)
        .set({ ...settled(settlement), settled_at: nowOf(clock) })
        .where('move.state', 'in', unsettled)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    verify: async (swapId, attempt, userId, verification) => {
      const { numUpdatedRows } = await moveOfRun(db, swapId, attempt, userId, false)
        .set({ verification })
        .where('move.state', '=', 'done')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    finish: async (swapId, attempt) => {
      const { numUpdatedRows } = await db
        .updateTable('swap')
        .set({ state: 'finished', finished_at: nowOf(clock), version: sql`version + 1` })
        .where('id', '=', swapId)
        .where('attempt', '=', attempt)
        .where('state', '=', 'running')
        .where((where) => {
          const open = where
            .selectFrom('move')
            .select('user_id')
            .where('swap_id', '=', swapId)
            .where('state', 'in', unsettled);
          return where.not(where.exists(open));
        })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

/**
 * An update of one move that happens only if this attempt is still the swap's. The swap's row is locked in share mode
 * until the update is committed, so that `beginRun` waits for it: once a new attempt has begun, nothing of an earlier
 * one can appear any more, and what the new run reads is all there is.
 */
function moveOfRun(
  db: Kysely<Tables>,
  swapId: string,
  attempt: number,
  userId: string,
  onlyRunning: boolean,
) {
  return db
    .with('run', (query) =>
      query
        .selectFrom('swap')
        .select('swap.id')
        .where('swap.id', '=', swapId)
        .where('swap.attempt', '=', attempt)
        .$if(onlyRunning, (run) => run.where('swap.state', '=', 'running'))
        .forShare(),
    )
    .updateTable('move')
    .from('run')
    .whereRef('move.swap_id', '=', 'run.id')
    .where('move.user_id', '=', userId);
}

function settled(settlement: Settlement) {
  if (settlement.state === 'done') {
    return { state: settlement.state, request_id: settlement.requestId ?? null };
  }
  const { state, reason, detail, requestId } = settlement;
  return {
    state,
    reason,
    detail: detail === undefined ? null : storable(detail),
    request_id: requestId ?? null,
  };
}
