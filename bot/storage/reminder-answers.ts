import { sql, type Expression, type Kysely, type SqlBool, type UpdateObject } from 'kysely';
import type { Reminder, Reminders } from '../reminders/reminder.ts';
import type { Clock } from '../swaps/clock.ts';
import { nowOf } from './journal-parts.ts';
import { reminderOf } from './reminder-row.ts';
import { storable, storableJson } from './storable.ts';
import type { Tables } from './tables.ts';

type Answers = Pick<
  Reminders,
  'confirm' | 'tick' | 'snooze' | 'askForHelp' | 'answerHelp' | 'askForTime' | 'optOut'
>;

/** What users press on their reminders; each for themselves only. */
export function reminderAnswers(db: Kysely<Tables>, clock: Clock): Answers {
  async function answered(
    swapId: string,
    userId: string,
    values: UpdateObject<Tables, 'reminder'>,
    when: Expression<SqlBool> = sql<boolean>`true`,
  ): Promise<Reminder | undefined> {
    const row = await db
      .updateTable('reminder')
      .set(values)
      .where('swap_id', '=', swapId)
      .where('user_id', '=', userId)
      .where(when)
      .returningAll()
      .executeTakeFirst();
    return row && reminderOf(row);
  }

  return {
    confirm: async (swapId, userId) =>
      await answered(swapId, userId, {
        state: 'confirmed',
        confirmed_at: sql<Date>`coalesce(confirmed_at, ${nowOf(clock)})`,
        due_at: null,
      }),

    tick: async (swapId, userId, task, ticked) => {
      const one = storableJson([task]);
      const without = sql<string>`ticked - ${task}::text`;
      return await answered(swapId, userId, {
        ticked: ticked ? sql<string>`(ticked - ${task}::text) || ${one}::jsonb` : without,
      });
    },

    snooze: async (swapId, userId, dueAt) =>
      await answered(
        swapId,
        userId,
        { due_at: new Date(dueAt), occasion: 'snoozed' },
        sql<boolean>`state <> 'confirmed'`,
      ),

    askForHelp: async (swapId, userId, text) =>
      await answered(swapId, userId, {
        help_text: storable(text),
        help_asked_at: nowOf(clock),
        help_answered_at: null,
        help_answered_by: null,
      }),

    answerHelp: async (swapId, userId, byUserId) =>
      await answered(
        swapId,
        userId,
        { help_answered_at: nowOf(clock), help_answered_by: byUserId },
        sql<boolean>`help_asked_at is not null and help_answered_at is null`,
      ),

    askForTime: async (swapId, userId) =>
      await answered(swapId, userId, {
        more_time_at: sql<Date>`coalesce(more_time_at, ${nowOf(clock)})`,
      }),

    optOut: async (swapId, userId) =>
      await answered(
        swapId,
        userId,
        { opted_out_at: sql<Date>`coalesce(opted_out_at, ${nowOf(clock)})`, due_at: null },
        sql<boolean>`state = 'confirmed'`,
      ),
  };
}
