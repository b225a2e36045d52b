import { sql, type Kysely } from 'kysely';
import type { ReminderFilter, Reminders } from '../reminders/reminder.ts';
import { reminderOf } from './reminder-row.ts';
import type { Tables } from './tables.ts';

type Readings = Pick<Reminders, 'find' | 'openFor' | 'ofSwap' | 'page' | 'counts' | 'nextDueAt'>;

const waitsForHelp = sql<boolean>`(help_asked_at is not null and help_answered_at is null)`;

/** An administrator has left the user out: nobody waits for them. */
const takenOut = sql<boolean>`exists (select from move where move.swap_id = reminder.swap_id
  and move.user_id = reminder.user_id and move.state = 'left-out' and move.reason = 'taken-out')`;

const filters: Readonly<Record<ReminderFilter, ReturnType<typeof sql<boolean>>>> = {
  all: sql<boolean>`true`,
  waiting: sql<boolean>`reminder.state = 'waiting'`,
  sent: sql<boolean>`reminder.state = 'sent'`,
  confirmed: sql<boolean>`reminder.state = 'confirmed'`,
  failed: sql<boolean>`reminder.state in ('failed', 'sending')`,
  'need-help': waitsForHelp,
  'more-time': sql<boolean>`(more_time_at is not null and reminder.state <> 'confirmed')`,
};

export function reminderReadings(db: Kysely<Tables>): Readings {
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

    page: async (swapId, { filter, limit, offset }) => {
      const rows = await all
        .where('swap_id', '=', swapId)
        .where(filter === 'all' ? filters.all : sql<boolean>`${filters[filter]} and not ${takenOut}`)
        .orderBy('user_id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(reminderOf);
    },

    counts: async (swapId) =>
      await db
        .selectFrom('reminder')
        .select([
          counted('all').as('all'),
          counted('waiting').as('waiting'),
          counted('sent').as('sent'),
          sql<number>`count(*) filter (where state = 'sent' and ticked <> '[]')::integer`.as('acted'),
          counted('confirmed').as('confirmed'),
          counted('failed').as('failed'),
          counted('need-help').as('needHelp'),
          counted('more-time').as('moreTime'),
        ])
        .where('swap_id', '=', swapId)
        .where(sql<boolean>`not ${takenOut}`)
        .executeTakeFirstOrThrow(),

    nextDueAt: async (swapId) => {
      const row = await db
        .selectFrom('reminder')
        .select('due_at')
        .where('swap_id', '=', swapId)
        .where('due_at', 'is not', null)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at?.toISOString();
    },
  };
}

function counted(filter: ReminderFilter) {
  return sql<number>`count(*) filter (where ${filters[filter]})::integer`;
}
