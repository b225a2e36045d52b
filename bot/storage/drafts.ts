import type { Journal } from '../swaps/journal.ts';
import { appendAudit } from './audit-rows.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { storableJson } from './storable.ts';
import { swapOf } from './swap-row.ts';

/** A swap until it is confirmed. Every change names the version it was made from (Law 5). */
export function drafts({
  db,
  clock,
  newId,
}: JournalParts): Pick<Journal, 'createDraft' | 'openDraft' | 'saveDraft' | 'cancelDraft'> {
  return {
    createDraft: async (tenantId, adminId, draft) =>
      await db.transaction().execute(async (transaction) => {
        const now = nowOf(clock);
        const row = await transaction
          .insertInto('swap')
          .values({
            id: newId(),
            tenant_id: tenantId,
            admin_id: adminId,
            state: 'draft',
            version: 1,
            attempt: 0,
            draft: storableJson(draft),
            created_at: now,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        await appendAudit(transaction, now, { swapId: row.id, byUserId: adminId, action: 'created' });
        return swapOf(row);
      }),

    openDraft: async (tenantId, adminId) => {
      const row = await db
        .selectFrom('swap')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('admin_id', '=', adminId)
        .where('state', '=', 'draft')
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && swapOf(row);
    },

    saveDraft: async (swapId, version, draft) => {
      const row = await db
        .updateTable('swap')
        .set({ draft: storableJson(draft), version: version + 1 })
        .where('id', '=', swapId)
        .where('version', '=', version)
        .where('state', '=', 'draft')
        .returningAll()
        .executeTakeFirst();
      return row && swapOf(row);
    },

    cancelDraft: async (swapId, version, byUserId) =>
      await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('swap')
          .set({ state: 'cancelled', version: version + 1 })
          .where('id', '=', swapId)
          .where('version', '=', version)
          .where('state', '=', 'draft')
          .returning('id')
          .executeTakeFirst();
        if (row === undefined) return false;
        await appendAudit(transaction, nowOf(clock), { swapId, byUserId, action: 'cancelled' });
        return true;
      }),
  };
}
