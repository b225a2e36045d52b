import type { Journal } from '../swaps/journal.ts';
import type { Draft, Swap } from '../swaps/swap.ts';
import { updateAtVersion } from './at-version.ts';
import { appendAudit } from './audit-rows.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { storableJson } from './storable.ts';
import { waiting } from './starting.ts';
import { swapOf, withUsers } from './swap-row.ts';

/** A swap until it is confirmed. Every change names the version it was made from (Law 5). */
export function drafts(
  parts: JournalParts,
): Pick<Journal, 'createDraft' | 'openDraft' | 'formerDrafts' | 'saveDraft' | 'cancel'> {
  const { db, clock, newId, selections } = parts;
  return {
    createDraft: async (tenantId, adminId, draft) => {
      const chosen = { swapId: newId(), chosenAt: 1 };
      const row = await db.transaction().execute(async (transaction) => {
        const now = nowOf(clock);
        const inserted = await transaction
          .insertInto('swap')
          .values({
            id: chosen.swapId,
            tenant_id: tenantId,
            admin_id: adminId,
            state: 'draft',
            version: 1,
            attempt: 0,
            draft: jsonOf(draft),
            chosen_at: chosen.chosenAt,
            created_at: now,
            saved_at: now,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        await selections.write(transaction, chosen, draft.userIds);
        await appendAudit(transaction, now, { swapId: chosen.swapId, byUserId: adminId, action: 'created' });
        return inserted;
      });
      return swapOf(row, selections.written(chosen, draft.userIds));
    },

    openDraft: async (tenantId, adminId) =>
      await withUsers(db, selections, () =>
        db
          .selectFrom('swap')
          .selectAll()
          .where('tenant_id', '=', tenantId)
          .where('admin_id', '=', adminId)
          .where('state', '=', 'draft')
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst(),
      ),

    formerDrafts: async ({ id, tenantId, adminId }) =>
      await db
        .selectFrom('swap')
        .select(['id', 'version'])
        .where('tenant_id', '=', tenantId)
        .where('admin_id', '=', adminId)
        .where('state', '=', 'draft')
        .where('number', '<', (where) => where.selectFrom('swap').select('number').where('id', '=', id))
        .execute(),

    saveDraft: async (swapId, version, draft) =>
      (await saveSameUsers(parts, swapId, version, draft)) ??
      (await saveOtherUsers(parts, swapId, version, draft)),

    cancel: async (swapId, version, byUserId) =>
      await db.transaction().execute(async (transaction) => {
        const row = await updateAtVersion(transaction, { swapId, version }, ['draft', ...waiting])
          .set({ state: 'cancelled', start_at: null })
          .executeTakeFirst();
        if (row === undefined) return false;
        await selections.remove(transaction, swapId);
        await transaction
          .updateTable('move')
          .set({ state: 'left-out', reason: 'stopped', settled_at: nowOf(clock) })
          .where('swap_id', '=', swapId)
          .where('state', 'in', ['planned', 'watched'])
          .execute();
        await appendAudit(transaction, nowOf(clock), { swapId, byUserId, action: 'cancelled' });
        return true;
      }),
  };
}

/** Undefined: the draft is no longer at this version, or other users are chosen than those on record. */
async function saveSameUsers(
  { db, clock, selections }: JournalParts,
  swapId: string,
  version: number,
  draft: Draft,
): Promise<Swap | undefined> {
  const origin = selections.originOf(draft.userIds);
  if (origin?.swapId !== swapId) return undefined;
  const row = await updateAtVersion(db, { swapId, version }, ['draft'])
    .set({ draft: jsonOf(draft), saved_at: nowOf(clock) })
    .where('chosen_at', '=', origin.chosenAt)
    .executeTakeFirst();
  return row && swapOf(row, draft.userIds);
}

async function saveOtherUsers(
  { db, clock, selections }: JournalParts,
  swapId: string,
  version: number,
  draft: Draft,
): Promise<Swap | undefined> {
  const chosen = { swapId, chosenAt: version + 1 };
  const row = await db.transaction().execute(async (transaction) => {
    const updated = await updateAtVersion(transaction, { swapId, version }, ['draft'])
      .set({ draft: jsonOf(draft), saved_at: nowOf(clock), chosen_at: chosen.chosenAt })
      .executeTakeFirst();
    if (updated !== undefined) await selections.write(transaction, chosen, draft.userIds);
    return updated;
  });
  return row && swapOf(row, selections.written(chosen, draft.userIds));
}

function jsonOf(draft: Draft): string {
  return storableJson({ ...draft, userIds: undefined });
}
