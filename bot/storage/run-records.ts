import { sql } from 'kysely';
import type { Journal } from '../swaps/journal.ts';
import type { MoveState } from '../swaps/swap.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { untoldYet } from './move-row.ts';
import { swapOf } from './swap-row.ts';

const unsettled: readonly MoveState[] = ['planned', 'sent'];

/** The beginning and the end of a run, and what watching has shown between or after runs. */
export function runRecords({
  db,
  clock,
  enqueueReading,
}: JournalParts): Pick<Journal, 'beginRun' | 'isCurrent' | 'settleWatched' | 'finish'> {
  return {
    beginRun: async (swapId) => {
      const row = await db
        .updateTable('swap')
        .set({ attempt: sql`attempt + 1`, run_began_at: nowOf(clock) })
        .where('id', '=', swapId)
        .where('state', '=', 'running')
        .returningAll()
        .executeTakeFirst();
      return row && swapOf(row);
    },

    isCurrent: async ({ id, attempt, stopping }) => {
      const row = await db
        .selectFrom('swap')
        .select('id')
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .where('state', '=', 'running')
        .where('stopping', '=', stopping)
        .executeTakeFirst();
      return row !== undefined;
    },

    settleWatched: async (swapId, userIds, settlement) => {
      if (userIds.length === 0) return;
      const outcome =
        settlement.state === 'done'
          ? { state: settlement.state, verification: 'verified' as const }
          : { state: settlement.state, reason: settlement.reason };
      await db
        .updateTable('move')
        .set({ ...outcome, settled_at: nowOf(clock) })
        .where('swap_id', '=', swapId)
        .where('state', '=', 'watched')
        .where(sql<boolean>`user_id = any(${userIds}::text[])`)
        .execute();
    },

    finish: async (swapId, attempt) =>
      await db.transaction().execute(async (transaction) => {
        const finished = await transaction
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
          .returning('version')
          .executeTakeFirst();
        if (finished === undefined) return false;
        const untold = await transaction
          .selectFrom('move')
          .select('user_id')
          .where('swap_id', '=', swapId)
          .where('state', '=', 'done')
          .where('verification', 'in', untoldYet)
          .limit(1)
          .executeTakeFirst();
        if (untold !== undefined) await enqueueReading(transaction, swapId, finished.version);
        return true;
      }),
  };
}
