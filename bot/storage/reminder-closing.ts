import { sql, type Kysely } from 'kysely';
import type { Reminders } from '../reminders/reminder.ts';
import { reminderOf } from './reminder-row.ts';
import type { Tables } from './tables.ts';

/** A move that is still watched has not ended with its swap. */
const notWatched = sql<boolean>`not exists (
  select from move where move.swap_id = reminder.swap_id and move.user_id = reminder.user_id
    and move.state = 'watched')`;

export async function closeReminders(db: Kysely<Tables>, swapId: string): Promise<void> {
  await db
    .updateTable('reminder')
    .set({ closing: 'due', due_at: null })
    .where('swap_id', '=', swapId)
    .where('times_sent', '>', 0)
    .where('closing', 'is', null)
    .where(notWatched)
    .execute();
}

/** The last word, after the swap: once to each whom a reminder has reached. */
export function reminderClosing(
  db: Kysely<Tables>,
): Pick<Reminders, 'close' | 'closeUndone' | 'claimClosing' | 'closed' | 'closingsUnderWay'> {
  return {
    close: async (swapId) => {
      await closeReminders(db, swapId);
    },

    closeUndone: async (swapId, undoId) => {
      await db
        .updateTable('reminder')
        .set({ closing: 'due', undone_by: undoId })
        .where('swap_id', '=', swapId)
        .where('times_sent', '>', 0)
        .where(sql<boolean>`undone_by is distinct from ${undoId}`)
        .where((where) =>
          where.exists(
            where
              .selectFrom('move')
              .select('user_id')
              .where('swap_id', '=', undoId)
              .where('state', '=', 'done')
              .whereRef('move.user_id', '=', 'reminder.user_id'),
          ),
        )
        .execute();
    },

    claimClosing: async (limit) => {
      const rows = await db
        .updateTable('reminder')
        .set({ closing: 'sending' })
        .where((where) =>
          where(
            where.refTuple('swap_id', 'user_id'),
            'in',
            where
              .selectFrom('reminder')
              .select(['swap_id', 'user_id'])
              .where('closing', '=', 'due')
              .limit(limit)
              .forUpdate()
              .skipLocked()
              .$asTuple('swap_id', 'user_id'),
          ),
        )
        .returningAll()
        .execute();
      return rows.map(reminderOf);
    },

    closed: async (swapId, userId, how) => {
      await db
        .updateTable('reminder')
        .set({ closing: how })
        .where('swap_id', '=', swapId)
        .where('user_id', '=', userId)
        .where('closing', '=', 'sending')
        .execute();
    },

    closingsUnderWay: async (swapId) => {
      const { underWay } = await db
        .selectFrom('reminder')
        .select(sql<number>`count(*)::integer`.as('underWay'))
        .where('swap_id', '=', swapId)
        .where('closing', 'in', ['due', 'sending'])
        .executeTakeFirstOrThrow();
      return underWay;
    },
  };
}
