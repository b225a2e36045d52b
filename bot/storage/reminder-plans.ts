import { sql, type Kysely, type Transaction } from 'kysely';
import type { Reminders } from '../reminders/reminder.ts';
import type { Clock } from '../swaps/clock.ts';
import type { PlannedReminder } from '../swaps/schedule.ts';
import { inBlocks } from './in-blocks.ts';
import { nowOf } from './journal-parts.ts';
import { reminderOf } from './reminder-row.ts';
import { storableJson } from './storable.ts';
import type { Tables } from './tables.ts';

interface OfSwap {
  readonly tenantId: string;
  readonly swapId: string;
}

/**
 * Puts the reminders of a swap on record. Who was asked earlier, as long as it was a draft, keeps what they have
 * answered; whoever has confirmed is not reminded again.
 */
export async function planReminders(
  transaction: Transaction<Tables>,
  ofSwap: OfSwap,
  planned: readonly PlannedReminder[],
  now: Date,
): Promise<void> {
  for (const rows of inBlocks(planned)) {
    await sql`
      ${inserted(ofSwap, rows, now, sql`"dueAt"::timestamptz`, 'planned')}
      on conflict (swap_id, user_id) do update set
        services = excluded.services, unknown_plans = excluded.unknown_plans, tasks = excluded.tasks,
        loses_teams = excluded.loses_teams, language = excluded.language, occasion = 'planned',
        due_at = case when reminder.state = 'confirmed' then null else excluded.due_at end
    `.execute(transaction);
  }
}

/** "Remind now", and the days of the plan made out anew. */
export function reminderPlans(
  db: Kysely<Tables>,
  clock: Clock,
): Pick<Reminders, 'ask' | 'askAgain' | 'replan'> {
  return {
    ask: async (ofSwap, planned) =>
      await db.transaction().execute(async (transaction) => {
        const now = nowOf(clock);
        let due = 0;
        for (const rows of inBlocks(planned)) {
          const at = sql`case when coalesce(unreachable, '') not in ('guest', 'disabled') then ${now}::timestamptz end`;
          const { rows: asked } = await sql<{ due_at: Date | null }>`
            ${inserted(ofSwap, rows, now, at, 'asked')}
            on conflict (swap_id, user_id) do update set
              state = excluded.state, unreached = excluded.unreached, services = excluded.services,
              unknown_plans = excluded.unknown_plans, tasks = excluded.tasks,
              loses_teams = excluded.loses_teams, language = excluded.language, due_at = excluded.due_at, occasion = excluded.occasion
            where reminder.state in ('waiting', 'failed') and reminder.claimed_at is null
            returning due_at
          `.execute(transaction);
          due += asked.filter(({ due_at }) => due_at !== null).length;
        }
        return due;
      }),

    askAgain: async (swapId) => {
      const { numUpdatedRows } = await db
        .updateTable('reminder')
        .set({ due_at: nowOf(clock), occasion: 'asked' })
        .where('swap_id', '=', swapId)
        .where('state', '<>', 'confirmed')
        .where('claimed_at', 'is', null)
        .where(sql<boolean>`coalesce(unreached, '') not in ('guest', 'disabled')`)
        .where(
          sql<boolean>`not exists (select from move where move.swap_id = reminder.swap_id
            and move.user_id = reminder.user_id and move.state = 'left-out')`,
        )
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },

    replan: async (swapId, dueAt) => {
      await db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom('reminder')
          .selectAll()
          .where('swap_id', '=', swapId)
          .where('state', 'in', ['waiting', 'sending', 'sent'])
          .where(sql<boolean>`unreached is distinct from 'blocked'`)
          .forUpdate()
          .execute();
        const planned = rows.map((row) => ({ userId: row.user_id, dueAt: dueAt(reminderOf(row)) }));
        for (const block of inBlocks(planned)) {
          await sql`
            update reminder set due_at = planned."dueAt", occasion = 'planned'
            from jsonb_to_recordset(${storableJson(block)}::jsonb) as planned ("userId" text, "dueAt" timestamptz)
            where reminder.swap_id = ${swapId} and reminder.user_id = planned."userId"
          `.execute(transaction);
        }
      });
    },
  };
}

function inserted(
  { tenantId, swapId }: OfSwap,
  planned: readonly PlannedReminder[],
  now: Date,
  dueAt: ReturnType<typeof sql>,
  occasion: 'planned' | 'asked',
) {
  return sql`
    insert into reminder (tenant_id, swap_id, user_id, state, unreached, services, unknown_plans, tasks,
      loses_teams, language, begun_at, due_at, occasion)
    select ${tenantId}, ${swapId}, "userId", case when unreachable in ('guest', 'disabled') then 'failed' else 'waiting' end,
      unreachable, services, "unknownPlans", tasks, "losesTeams", language, ${now}::timestamptz, ${dueAt}, ${occasion}::text
    from jsonb_to_recordset(${storableJson(planned)}::jsonb) as planned ("userId" text, services jsonb,
      "unknownPlans" boolean, tasks jsonb, "losesTeams" boolean, language text, unreachable text, "dueAt" text)`;
}
