import { sql, type Kysely } from 'kysely';
import type { ReminderState, Reminders, Sent } from '../reminders/reminder.ts';
import type { Clock } from '../swaps/clock.ts';
import type { SwapState } from '../swaps/swap.ts';
import { nowOf } from './journal-parts.ts';
import { reminderOf } from './reminder-row.ts';
import { storableJson } from './storable.ts';
import type { Tables } from './tables.ts';

type Delivering = Pick<Reminders, 'claimDue' | 'settle' | 'doubtAbandoned'>;

/** Nobody is reminded of a swap that runs, has ended or was called off. */
const remindable: readonly SwapState[] = ['draft', 'scheduled', 'ready'];

/**
 * Sends each reminder at most once: it is claimed, and its next instant is on record, before it is sent. A process that
 * dies between leaves a claim that nobody repeats.
 */
export function reminderDelivery(db: Kysely<Tables>, clock: Clock): Delivering {
  return {
    claimDue: async (limit, nextDueAt) =>
      await db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom('reminder')
          .innerJoin('swap', 'swap.id', 'reminder.swap_id')
          .leftJoin('person', (join) =>
            join
              .onRef('person.tenant_id', '=', 'reminder.tenant_id')
              .onRef('person.user_id', '=', 'reminder.user_id'),
          )
          .selectAll('reminder')
          .select(['swap.draft', 'person.time_zone'])
          .where('reminder.due_at', '<=', nowOf(clock))
          .where('swap.state', 'in', remindable)
          .where('reminder.claimed_at', 'is', null)
          .orderBy('reminder.due_at')
          .limit(limit)
          .forUpdate('reminder')
          .skipLocked()
          .execute();
        const next = rows.map(({ swap_id: swapId, user_id: userId, draft, time_zone, confirmed_at }) => {
          const of = { schedule: draft.schedule, timeZone: time_zone ?? undefined };
          return { swapId, userId, dueAt: confirmed_at === null ? nextDueAt(of) : undefined };
        });
        await sql`
          update reminder set claimed_at = ${nowOf(clock)}, due_at = next."dueAt", occasion = 'planned'
          from jsonb_to_recordset(${storableJson(next)}::jsonb)
            as next ("swapId" text, "userId" text, "dueAt" timestamptz)
          where reminder.swap_id = next."swapId" and reminder.user_id = next."userId"
        `.execute(transaction);
        return rows.map((row) => ({ reminder: reminderOf(row), occasion: row.occasion }));
      }),

    settle: async ({ reminder: { swapId, userId }, occasion }, sent) => {
      await db
        .updateTable('reminder')
        .set(settled(sent, nowOf(clock)))
        .set(sent.kind === 'again' ? { occasion } : {})
        .where('swap_id', '=', swapId)
        .where('user_id', '=', userId)
        .where('claimed_at', 'is not', null)
        .execute();
    },

    doubtAbandoned: async (before) => {
      const { numUpdatedRows } = await db
        .updateTable('reminder')
        .set(settled({ kind: 'doubtful' }, nowOf(clock)))
        .where('claimed_at', '<', new Date(before))
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
  };
}

/** The user may have pressed before the answer to the sending was here: confirmed stays confirmed. */
function settled(sent: Sent, now: Date) {
  const keep = (from: readonly ReminderState[], to: ReminderState) =>
    sql<ReminderState>`case when state = any(${from}::text[]) then ${to} else state end`;
  switch (sent.kind) {
    case 'delivered':
      return {
        claimed_at: null,
        state: keep(['waiting', 'sending', 'failed'], 'sent'),
        unreached: null,
        activity_id: sent.activityId ?? null,
        sent_at: now,
        times_sent: sql<number>`times_sent + 1`,
      };
    case 'doubtful':
      return { claimed_at: null, state: keep(['waiting', 'failed'], 'sending'), doubtful_at: now };
    case 'unreached':
      return {
        claimed_at: null,
        state: keep(['waiting', 'sending'], 'failed'),
        unreached: sent.why,
        due_at: null,
      };
    case 'again': {
      const at = new Date(sent.at);
      return { claimed_at: null, due_at: sql<Date>`least(coalesce(due_at, ${at}), ${at})` };
    }
  }
}
