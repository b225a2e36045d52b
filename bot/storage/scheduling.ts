import { sql, type Transaction } from 'kysely';
import type { Journal } from '../swaps/journal.ts';
import type { Unconfirmed } from '../swaps/schedule.ts';
import type { MoveReason, SwapState } from '../swaps/swap.ts';
import { appendAudit } from './audit-rows.ts';
import { insertLeftOut, insertPlanned } from './confirmation.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { planReminders } from './reminder-plans.ts';
import { swapOf } from './swap-row.ts';
import type { Tables } from './tables.ts';
import { storableJson } from './storable.ts';

/** Of a move: its user loses nothing that was acknowledged, or has confirmed. */
export const hasConfirmed = sql<boolean>`(
  (acknowledged = '[]' and acknowledged_plans = '[]') or exists (
    select from reminder where reminder.swap_id = move.swap_id and reminder.user_id = move.user_id
      and reminder.state = 'confirmed'))`;

/** A reminder has reached its user. */
export const wasReached = sql<boolean>`exists (
  select from reminder where reminder.swap_id = move.swap_id and reminder.user_id = move.user_id
    and reminder.state in ('sent', 'confirmed'))`;

const waiting: readonly SwapState[] = ['scheduled', 'ready'];

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
  | 'backToSchedule'
  | 'takeOut'
> {
  const { db, clock } = parts;
  return {
    schedule: async (swapId, version, byUserId, plan) =>
      await db.transaction().execute(async (transaction) => {
        const now = nowOf(clock);
        const row = await transaction
          .updateTable('swap')
          .set({
            state: 'scheduled',
            version: version + 1,
            confirmed_at: now,
            pilot: plan.pilot ?? null,
            start_at: sql<Date>`(draft->'schedule'->>'at')::timestamptz`,
          })
          .where('id', '=', swapId)
          .where('version', '=', version)
          .where('state', '=', 'draft')
          .where(sql<boolean>`draft->'schedule' is not null`)
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return undefined;
        await insertPlanned(transaction, swapId, plan.moves);
        await insertLeftOut(transaction, swapId, plan.leftOut, now);
        await planReminders(transaction, { tenantId: row.tenant_id, swapId }, plan.reminders, now);
        await parts.selections.remove(transaction, swapId);
        await appendAudit(transaction, now, { swapId, byUserId, action: 'scheduled' });
        if (plan.moves.some(({ watched }) => watched === true))
          await parts.enqueueWatch(transaction, swapId, version + 1);
        return swapOf(row);
      }),

    reschedule: async (swapId, version, byUserId, schedule) =>
      await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('swap')
          .set({
            state: 'scheduled',
            version: version + 1,
            start_at: new Date(schedule.at),
            noticed_at: null,
            draft: sql<string>`jsonb_set(draft, '{schedule}', ${storableJson(schedule)}::jsonb)`,
          })
          .where('id', '=', swapId)
          .where('version', '=', version)
          .where('state', 'in', waiting)
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return undefined;
        await appendAudit(transaction, nowOf(clock), { swapId, byUserId, action: 'date-moved' });
        return swapOf(row);
      }),

    makeReady: async (swapId, version) => {
      const row = await db
        .updateTable('swap')
        .set({ state: 'ready', version: version + 1 })
        .where('id', '=', swapId)
        .where('version', '=', version)
        .where('state', '=', 'scheduled')
        .returningAll()
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

function starting(
  parts: JournalParts,
): Pick<Journal, 'start' | 'dueToStart' | 'takeNotices' | 'backToSchedule'> {
  const { db, clock, enqueue } = parts;
  return {
    start: async (swapId, version, byUserId, who, unconfirmed) =>
      await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('swap')
          .set({
            state: 'running',
            version: version + 1,
            only_confirmed: who === 'confirmed',
            ...(byUserId === undefined ? {} : { run_by: byUserId }),
          })
          .where('id', '=', swapId)
          .where('version', '=', version)
          .where('state', 'in', waiting)
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return undefined;
        const swap = swapOf(row);
        if (who === 'everybody') {
          const fate = unconfirmed ?? swap.draft.schedule?.unconfirmed ?? 'leave-out';
          await leaveOutUnconfirmed(transaction, swap.id, fate, nowOf(clock));
        }
        const action = who === 'confirmed' ? 'confirmed-moved' : 'confirmed';
        await appendAudit(transaction, nowOf(clock), { swapId, byUserId, action });
        await enqueue(transaction, swapId, swap.version);
        return swap;
      }),

    dueToStart: async () => {
      const rows = await db
        .selectFrom('swap')
        .selectAll()
        .where('state', '=', 'scheduled')
        .where((where) =>
          where.or([where('start_at', '<=', nowOf(clock)), sql<boolean>`${everybodyHasConfirmed}`]),
        )
        .orderBy('start_at')
        .execute();
      return rows.map((row) => swapOf(row));
    },

    takeNotices: async (before) => {
      const rows = await db
        .updateTable('swap')
        .set({ noticed_at: nowOf(clock) })
        .where('state', '=', 'scheduled')
        .where('start_at', '<=', new Date(before))
        .where('noticed_at', 'is', null)
        .returningAll()
        .execute();
      return rows.map((row) => swapOf(row));
    },

    backToSchedule: async (swapId, attempt) => {
      const { numUpdatedRows } = await db
        .updateTable('swap')
        .set({ state: 'scheduled', only_confirmed: false, version: sql`version + 1` })
        .where('id', '=', swapId)
        .where('attempt', '=', attempt)
        .where('state', '=', 'running')
        .where('only_confirmed', '=', true)
        .where(
          sql<boolean>`exists (select from move where move.swap_id = swap.id and move.state = 'planned')`,
        )
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

/** It waits for people, and there is nobody left to wait for. Whoever cannot be reached holds nobody up but at the date. */
const everybodyHasConfirmed = sql<boolean>`(
  draft->'schedule'->>'start' = 'confirmed'
  and exists (select from move where move.swap_id = swap.id and move.state = 'planned')
  and not exists (select from move where move.swap_id = swap.id and move.state = 'planned' and not ${hasConfirmed}))`;

/** Whoever loses something and has neither confirmed nor, where that is enough, been reached (Law 7). */
async function leaveOutUnconfirmed(
  transaction: Transaction<Tables>,
  swapId: string,
  unconfirmed: Unconfirmed,
  now: Date,
): Promise<void> {
  if (unconfirmed === 'move') return;
  await transaction
    .updateTable('move')
    .set({
      state: 'left-out',
      settled_at: now,
      reason: sql<MoveReason>`case when ${wasReached} then 'not-confirmed' else 'not-reached' end`,
    })
    .where('swap_id', '=', swapId)
    .where('state', '=', 'planned')
    .where(sql<boolean>`not ${hasConfirmed}`)
    .where(unconfirmed === 'move-reached' ? sql<boolean>`not ${wasReached}` : sql<boolean>`true`)
    .execute();
}
