import { sql, type Kysely } from 'kysely';
import type { Reminders } from '../reminders/reminder.ts';
import type { Clock } from '../swaps/clock.ts';
import { nowOf } from './journal-parts.ts';
import { reminderOf } from './reminder-row.ts';
import type { Tables } from './tables.ts';

/** Messages that were sent and are to be put right: on record, so that none is forgotten. */
export function reminderUpdates(
  db: Kysely<Tables>,
  clock: Clock,
): Pick<Reminders, 'shownIn' | 'outdate' | 'outdated' | 'updated'> {
  return {
    shownIn: async ({ tenantId, swapId, userId, version }, activityId) =>
      await db.transaction().execute(async (transaction) => {
        // In a fixed order, so that two presses of one user do not wait for each other.
        const own = await transaction
          .selectFrom('reminder')
          .select(['swap_id', 'activity_id'])
          .where('tenant_id', '=', tenantId)
          .where('user_id', '=', userId)
          .orderBy('swap_id')
          .forUpdate()
          .execute();
        await transaction
          .updateTable('reminder')
          .set({ activity_id: null })
          .where('tenant_id', '=', tenantId)
          .where('user_id', '=', userId)
          .where('swap_id', '<>', swapId)
          .where('activity_id', '=', activityId)
          .execute();
        await transaction
          .updateTable('reminder')
          .from('swap')
          .set({
            activity_id: activityId,
            outdated_at: sql<Date>`case when swap.version = ${version} then outdated_at else ${nowOf(clock)} end`,
          })
          .whereRef('swap.id', '=', 'reminder.swap_id')
          .where('swap_id', '=', swapId)
          .where('user_id', '=', userId)
          .execute();
        const before = own.find((row) => row.swap_id === swapId)?.activity_id ?? undefined;
        return before === activityId ? undefined : before;
      }),

    outdate: async (swapId) => {
      await db
        .updateTable('reminder')
        .set({ outdated_at: nowOf(clock) })
        .where('swap_id', '=', swapId)
        .where('activity_id', 'is not', null)
        .execute();
    },

    outdated: async (limit, after) => {
      const rows = await db
        .selectFrom('reminder')
        .selectAll()
        .where('outdated_at', 'is not', null)
        .$if(after !== undefined, (query) =>
          query.where((where) =>
            where(
              where.refTuple('swap_id', 'user_id'),
              '>',
              where.tuple(after?.swapId ?? '', after?.userId ?? ''),
            ),
          ),
        )
        .orderBy('swap_id')
        .orderBy('user_id')
        .limit(limit)
        .execute();
      return rows.flatMap((row) =>
        row.outdated_at === null ? [] : [{ reminder: reminderOf(row), since: row.outdated_at.toISOString() }],
      );
    },

    updated: async ({ reminder: { swapId, userId, activityId = null }, since }) => {
      await db
        .updateTable('reminder')
        .set({ outdated_at: null })
        .where('swap_id', '=', swapId)
        .where('user_id', '=', userId)
        .where('outdated_at', '=', new Date(since))
        .where('activity_id', 'is not distinct from', activityId)
        .execute();
    },
  };
}
