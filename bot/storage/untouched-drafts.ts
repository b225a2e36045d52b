import { sql, type Kysely, type Transaction } from 'kysely';
import { appendAudit } from './audit-rows.ts';
import { closeReminders } from './reminder-closing.ts';
import { storableJson } from './storable.ts';
import type { Tables } from './tables.ts';
import { withoutPeople } from './without-people.ts';

/**
 * Cancels the drafts that nobody has worked on since, and of whose users nobody was reminded or has answered since.
 * Who was chosen for them, and what was entered, goes at once.
 */
export async function endUntouchedDrafts(db: Kysely<Tables>, before: string, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from swap where ${isUntouched(before)}`.execute(db);
  for (const { id } of rows) {
    await db.transaction().execute((transaction) => end(transaction, id, before, now));
  }
}

function isUntouched(before: string) {
  const limit = new Date(before);
  return sql<boolean>`(state = 'draft' and coalesce(saved_at, created_at) < ${limit}
    and not exists (select from reminder where reminder.swap_id = swap.id
      and greatest(begun_at, due_at, sent_at, confirmed_at, help_asked_at, more_time_at) >= ${limit}))`;
}

async function end(
  transaction: Transaction<Tables>,
  swapId: string,
  before: string,
  now: Date,
): Promise<void> {
  const ended = await transaction
    .updateTable('swap')
    .set({ state: 'cancelled', version: sql`version + 1` })
    .where('id', '=', swapId)
    .where(isUntouched(before))
    .returning('draft')
    .executeTakeFirst();
  if (ended === undefined) return;
  await transaction
    .updateTable('swap')
    .set({ draft: storableJson(withoutPeople(ended.draft)) })
    .where('id', '=', swapId)
    .execute();
  await transaction.deleteFrom('selection').where('swap_id', '=', swapId).execute();
  await closeReminders(transaction, swapId);
  await appendAudit(transaction, now, { swapId, byUserId: undefined, action: 'cancelled' });
}
