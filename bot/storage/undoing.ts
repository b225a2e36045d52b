import { sql } from 'kysely';
import type { Journal } from '../swaps/journal.ts';
import { appendAudit } from './audit-rows.ts';
import { confirmLast } from './confirmed-order.ts';
import { insertLeftOut, insertPlanned } from './confirmation.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { storableJson } from './storable.ts';
import { swapOf } from './swap-row.ts';

/** Undos are swaps of their own. The version of the swap that is undone makes one undo of two presses. */
export function undoing({
  db,
  clock,
  newId,
  enqueue,
}: JournalParts): Pick<Journal, 'undo' | 'undosOf' | 'newestFinished' | 'recordsOfDone'> {
  return {
    undo: async (original, byUserId, { draft, moves, leftOut }) =>
      await db.transaction().execute(async (transaction) => {
        const now = nowOf(clock);
        const seen = await transaction
          .updateTable('swap')
          .set({ version: sql`version + 1` })
          .where('id', '=', original.id)
          .where('version', '=', original.version)
          .where('state', '=', 'finished')
          .where('undoes', 'is', null)
          .returning(['id', 'tenant_id'])
          .executeTakeFirst();
        if (seen === undefined) return undefined;
        const row = await transaction
          .insertInto('swap')
          .values({
            id: newId(),
            undoes: seen.id,
            tenant_id: seen.tenant_id,
            admin_id: byUserId,
            state: 'running',
            version: 1,
            attempt: 0,
            draft: storableJson({ ...draft, userIds: undefined }),
            created_at: now,
            confirmed_at: now,
            started_at: now,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        await insertPlanned(transaction, row.id, moves);
        await insertLeftOut(transaction, row.id, leftOut, now);
        await appendAudit(transaction, now, { swapId: seen.id, byUserId, action: 'undone' });
        await appendAudit(transaction, now, { swapId: row.id, byUserId, action: 'confirmed' });
        await enqueue(transaction, row.id, row.version);
        await confirmLast(transaction, row.id);
        return swapOf(row);
      }),

    recordsOfDone: async (swapId) => {
      const rows = await db
        .selectFrom('move')
        .select(['before', 'change', sql<readonly string[]>`array_agg(user_id::text)`.as('user_ids')])
        .where('swap_id', '=', swapId)
        .where('state', '=', 'done')
        .groupBy(['before', 'change'])
        .execute();
      return rows.map(({ before, change, user_ids }) => ({
        before: before ?? undefined,
        change: change ?? undefined,
        userIds: user_ids,
      }));
    },

    undosOf: async (swapId) => {
      const rows = await db
        .selectFrom('swap')
        .selectAll()
        .where('undoes', '=', swapId)
        .orderBy('number', 'desc')
        .execute();
      return rows.map((row) => swapOf(row));
    },

    newestFinished: async (tenantId, adminId) => {
      const row = await db
        .selectFrom('swap')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('admin_id', '=', adminId)
        .where('state', '=', 'finished')
        .where('confirmed_at', 'is not', null)
        .where('undoes', 'is', null)
        .orderBy('confirmed_at', 'desc')
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && swapOf(row);
    },
  };
}
