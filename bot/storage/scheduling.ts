import { sql } from 'kysely';
import type { Journal } from '../swaps/journal.ts';
import { updateAtVersion } from './at-version.ts';
import { appendAudit } from './audit-rows.ts';
import { confirmLast } from './confirmed-order.ts';
import { insertLeftOut, insertPlanned } from './confirmation.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { planReminders } from './reminder-plans.ts';
import { swapOf } from './swap-row.ts';
import { starting, waiting } from './starting.ts';
import { storableJson } from './storable.ts';

/** A swap from its confirmation to its start. */
export function scheduling(
  parts: JournalParts,
): Pick<
  Journal,
  | 'schedule'
  | 'reschedule'
  | 'start'
  | 'makeReady'
  | 'dueToStart'
  | 'takeNotices'
  | 'lastWords'
  | 'backToSchedule'
  | 'takeOut'
> {
  const { db, clock } = parts;
  return {
    schedule: async (swapId, version, byUserId, plan) =>
      await db.transaction().execute(async (transaction) => {
        const now = nowOf(clock);
        const row = await updateAtVersion(transaction, { swapId, version }, ['draft'])
          .set({
            state: 'scheduled',
            confirmed_at: now,
            pilot: plan.pilot ?? null,
            start_at: sql<Date>`(draft->'schedule'->>'at')::timestamptz`,
          })
          .where(sql<boolean>`draft->'schedule' is not null`)
          .executeTakeFirst();
        if (row === undefined) return undefined;
        await insertPlanned(transaction, swapId, plan.moves);
        await insertLeftOut(transaction, swapId, plan.leftOut, now);
        await planReminders(transaction, { tenantId: row.tenant_id, swapId }, plan.reminders, now);
        await parts.selections.remove(transaction, swapId);
        await appendAudit(transaction, now, { swapId, byUserId, action: 'scheduled' });
        if (plan.moves.some(({ watched }) => watched === true))
          await parts.enqueueWatch(transaction, swapId, version + 1);
        await confirmLast(transaction, swapId);
        return swapOf(row);
      }),

    reschedule: async (swapId, version, byUserId, schedule) =>
      await db.transaction().execute(async (transaction) => {
        const row = await updateAtVersion(transaction, { swapId, version }, waiting)
          .set({
            state: 'scheduled',
            start_at: new Date(schedule.at),
            noticed_at: null,
            draft: sql<string>`jsonb_set(draft, '{schedule}', ${storableJson(schedule)}::jsonb)`,
          })
          .executeTakeFirst();
        if (row === undefined) return undefined;
        await appendAudit(transaction, nowOf(clock), { swapId, byUserId, action: 'date-moved' });
        return swapOf(row);
      }),

    makeReady: async (swapId, version) => {
      const row = await updateAtVersion(db, { swapId, version }, ['scheduled'])
        .set({ state: 'ready' })
        .executeTakeFirst();
      if (row === undefined) return undefined;
      await appendAudit(db, nowOf(clock), { swapId, byUserId: undefined, action: 'ready' });
      return swapOf(row);
    },

    takeOut: async (swapId, userId, byUserId) =>
      await db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('move')
          .set({ state: 'left-out', reason: 'taken-out', settled_at: nowOf(clock) })
          .where('swap_id', '=', swapId)
          .where('user_id', '=', userId)
          .where('state', 'in', ['planned', 'watched'])
          .where((where) =>
            where.exists(
              where
                .selectFrom('swap')
                .select('id')
                .where('id', '=', swapId)
                .where('state', 'in', waiting)
                .forShare(),
            ),
          )
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction
          .updateTable('reminder')
          .set({ due_at: null })
          .where('swap_id', '=', swapId)
          .where('user_id', '=', userId)
          .execute();
        await appendAudit(transaction, nowOf(clock), { swapId, byUserId, action: 'taken-out' });
        return true;
      }),

    ...starting(parts),
  };
}
