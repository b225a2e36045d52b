import { sql, type Transaction } from 'kysely';
import type { Journal, LeftOutMove, PlannedMove } from '../swaps/journal.ts';
import { updateAtVersion } from './at-version.ts';
import { appendAudit } from './audit-rows.ts';
import { confirmLast } from './confirmed-order.ts';
import { inBlocks } from './in-blocks.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { storableJson } from './storable.ts';
import { swapOf } from './swap-row.ts';
import type { Tables } from './tables.ts';

/** Draft to running: state, moves, audit and job in one transaction. */
export function confirmation({
  db,
  clock,
  enqueue,
  enqueueWatch,
  selections,
}: JournalParts): Pick<Journal, 'confirm'> {
  return {
    confirm: async (swapId, version, byUserId, moves, leftOut, pilot) =>
      await db.transaction().execute(async (transaction) => {
        const now = nowOf(clock);
        const row = await updateAtVersion(transaction, { swapId, version }, ['draft'])
          .set({ state: 'running', confirmed_at: now, started_at: now, pilot: pilot ?? null })
          .executeTakeFirst();
        if (row === undefined) return undefined;
        await insertPlanned(transaction, swapId, moves);
        await insertLeftOut(transaction, swapId, leftOut, now);
        await selections.remove(transaction, swapId);
        await appendAudit(transaction, now, { swapId, byUserId, action: 'confirmed' });
        await enqueue(transaction, swapId, version + 1);
        if (moves.some(({ watched }) => watched === true))
          await enqueueWatch(transaction, swapId, version + 1);
        await confirmLast(transaction, swapId);
        return swapOf(row);
      }),
  };
}

/** From here on a wrong guess of how many moves there are is felt. */
const manyMoves = 1_000;

export async function insertPlanned(
  transaction: Transaction<Tables>,
  swapId: string,
  moves: readonly PlannedMove[],
): Promise<void> {
  for (const rows of inBlocks(moves)) {
    await sql`
      insert into move (swap_id, user_id, state, acknowledged, acknowledged_plans)
      select ${swapId}, "userId", case when watched then 'watched' else 'planned' end, acknowledged,
        "acknowledgedPlans"
      from jsonb_to_recordset(${storableJson(rows)}::jsonb)
        as planned ("userId" text, acknowledged jsonb, "acknowledgedPlans" jsonb, watched boolean)
    `.execute(transaction);
  }
  // PostgreSQL counts a table that has grown only after a while, and PGlite never: till then it would look through all
  // moves for each batch (measured with 100,000: 5 ms for each move, and 0.6 ms once they are counted).
  if (moves.length >= manyMoves) await sql`analyze move`.execute(transaction);
}

export async function insertLeftOut(
  transaction: Transaction<Tables>,
  swapId: string,
  leftOut: readonly LeftOutMove[],
  now: Date,
): Promise<void> {
  for (const rows of inBlocks(leftOut)) {
    await sql`
      insert into move (swap_id, user_id, state, acknowledged, acknowledged_plans, reason, settled_at)
      select ${swapId}, "userId", 'left-out', '[]', '[]', reason, ${now}
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as left_out ("userId" text, reason text)
    `.execute(transaction);
  }
}
