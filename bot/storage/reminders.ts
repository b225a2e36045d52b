import { sql, type Kysely } from 'kysely';
import type { ReminderState, Reminders } from '../reminders/reminder.ts';
import type { Clock } from '../swaps/clock.ts';
import { nowOf } from './journal-parts.ts';
import { reminderOf } from './reminder-row.ts';
import { storableJson } from './storable.ts';
import type { Tables } from './tables.ts';

export function createReminders(db: Kysely<Tables>, clock: Clock): Reminders {
  return { ...sending(db, clock), ...answers(db, clock), ...reading(db) };
}

function sending(db: Kysely<Tables>, clock: Clock): Pick<Reminders, 'begin' | 'sent' | 'failed'> {
  return {
    // One that failed did not reach the user, and may be begun again; one that is on its way may have, and may not.
    begin: async ({ tenantId, swapId, userId, services, unknownPlans, tasks }) => {
      const begun = {
        state: 'sending' as const,
        services: storableJson(services),
        unknown_plans: unknownPlans,
        tasks: storableJson(tasks),
        begun_at: nowOf(clock),
      };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('reminder')
        .values({ tenant_id: tenantId, swap_id: swapId, user_id: userId, ...begun })
        .onConflict((conflict) =>
          conflict.columns(['swap_id', 'user_id']).doUpdateSet(begun).where('reminder.state', '=', 'failed'),
        )
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    // The user may have pressed before the answer to the sending was here: confirmed stays confirmed.
    sent: async (swapId, userId, activityId) => {
      await ofUser(db, swapId, userId)
        .set({
          state: sql<ReminderState>`case when state = 'confirmed' then state else 'sent' end`,
          activity_id: activityId ?? null,
          sent_at: nowOf(clock),
        })
        .execute();
    },

    failed: async (swapId, userId) => {
      await ofUser(db, swapId, userId).set({ state: 'failed' }).where('state', '=', 'sending').execute();
    },
  };
}

function answers(db: Kysely<Tables>, clock: Clock): Pick<Reminders, 'confirm'> {
  return {
    confirm: async (swapId, userId) => {
      const row = await ofUser(db, swapId, userId)
        .set({ state: 'confirmed', confirmed_at: sql`coalesce(confirmed_at, ${nowOf(clock)})` })
        .returningAll()
        .executeTakeFirst();
      return row && reminderOf(row);
    },
  };
}

function reading(db: Kysely<Tables>): Pick<Reminders, 'find' | 'openFor' | 'ofSwap' | 'counts'> {
  const all = db.selectFrom('reminder').selectAll('reminder');
  return {
    find: async (swapId, userId) => {
      const row = await all.where('swap_id', '=', swapId).where('user_id', '=', userId).executeTakeFirst();
      return row && reminderOf(row);
    },

    openFor: async (tenantId, userId) => {
      const rows = await all
        .innerJoin('swap', 'swap.id', 'reminder.swap_id')
        .where('reminder.tenant_id', '=', tenantId)
        .where('reminder.user_id', '=', userId)
        .where('swap.state', 'not in', ['finished', 'cancelled'])
        .orderBy('reminder.begun_at', 'desc')
        .orderBy('reminder.number', 'desc')
        .execute();
      return rows.map(reminderOf);
    },

    ofSwap: async (swapId) => {
      const rows = await all.where('swap_id', '=', swapId).orderBy('user_id').execute();
      return rows.map(reminderOf);
    },

    counts: async (swapId) => {
      const rows = await db
        .selectFrom('reminder')
        .select(['state', sql<number>`count(*)::integer`.as('reminders')])
        .where('swap_id', '=', swapId)
        .groupBy('state')
        .execute();
      const counted = new Map(rows.map(({ state, reminders }) => [state, reminders]));
      const of = (state: ReminderState): number => counted.get(state) ?? 0;
      return { sent: of('sent'), confirmed: of('confirmed'), failed: of('failed') };
    },
  };
}

function ofUser(db: Kysely<Tables>, swapId: string, userId: string) {
  return db.updateTable('reminder').where('swap_id', '=', swapId).where('user_id', '=', userId);
}
