import { sql, type Transaction } from 'kysely';
import type { Journal } from '../swaps/journal.ts';
import type { Unconfirmed } from '../swaps/schedule.ts';
import type { MoveReason, SwapState } from '../swaps/swap.ts';
import { updateAtVersion } from './at-version.ts';
import { appendAudit } from './audit-rows.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { swapOf } from './swap-row.ts';
import type { Tables } from './tables.ts';

/** Of a move: its user loses nothing that was acknowledged, or has confirmed. */
export const hasConfirmed = sql<boolean>`(
  (acknowledged = '[]' and acknowledged_plans = '[]') or exists (
    select from reminder where reminder.swap_id = move.swap_id and reminder.user_id = move.user_id
      and reminder.state = 'confirmed'))`;

/** A reminder has reached its user. */
export const wasReached = sql<boolean>`exists (
  select from reminder where reminder.swap_id = move.swap_id and reminder.user_id = move.user_id
    and reminder.state in ('sent', 'confirmed'))`;

export const waiting: readonly SwapState[] = ['scheduled', 'ready'];

/** From waiting to running, and back. */
export function starting(
  parts: JournalParts,
): Pick<Journal, 'start' | 'dueToStart' | 'takeNotices' | 'lastWords' | 'backToSchedule'> {
  const { db, clock, enqueue } = parts;
  return {
    start: async (swapId, version, byUserId, who, unconfirmed) =>
      await db.transaction().execute(async (transaction) => {
        const row = await updateAtVersion(transaction, { swapId, version }, waiting)
          .set({
            state: 'running',
            started_at: nowOf(clock),
            run_began_at: null,
            only_confirmed: who === 'confirmed',
            ...(byUserId === undefined ? {} : { run_by: byUserId }),
          })
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
        // Whoever has just scheduled it for tomorrow knows.
        .where(sql<boolean>`confirmed_at < start_at - interval '24 hours'`)
        .where('noticed_at', 'is', null)
        .returningAll()
        .execute();
      return rows.map((row) => swapOf(row));
    },

    lastWords: async (swapId, who) => {
      await sql`
        update reminder set closing = 'due'
        from move
        where reminder.swap_id = ${swapId} and move.swap_id = reminder.swap_id and move.user_id = reminder.user_id
          and reminder.loses_teams and reminder.closing is null and reminder.times_sent > 0
          and move.state = 'planned' and ${isMoved[who]}
      `.execute(db);
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

/** Of a move: it is made when the swap starts, and what the schedule says of the unconfirmed is this. */
const isMoved = {
  confirmed: hasConfirmed,
  'leave-out': hasConfirmed,
  'move-reached': sql<boolean>`(${hasConfirmed} or ${wasReached})`,
  move: sql<boolean>`true`,
};

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
