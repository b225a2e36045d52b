import { sql, type Kysely, type Transaction } from 'kysely';
import type { Retention } from '../people/retention.ts';
import type { Clock } from '../swaps/clock.ts';
import { forgetting } from './forgetting.ts';
import { nowOf } from './journal-parts.ts';
import { removeMoves } from './removed-moves.ts';
import { storableJson } from './storable.ts';
import type { Tables } from './tables.ts';
import { endUntouchedDrafts } from './untouched-drafts.ts';
import { withoutPeople } from './without-people.ts';

const rowsAtOnce = 2_000;

/** Removal of what is personal. Every block is a transaction of its own, and each may be repeated. */
export function createRetention(db: Kysely<Tables>, clock: Clock): Retention {
  return {
    removeOld: async (before) => {
      await endUntouchedDrafts(db, before, nowOf(clock));
      const swapIds = await endedBefore(db, before);
      for (const swapId of swapIds) await clear(db, swapId, nowOf(clock));
      const people = await removePeople(db, before);
      await removeSignIns(db, before);
      return { swaps: swapIds.length, people };
    },
    ...forgetting(db, clock),
  };
}

/** A swap of which an undo is under way still needs what is on record. A cancelled one ended when that was audited. */
async function endedBefore(db: Kysely<Tables>, before: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from swap
    where state in ('finished', 'cancelled') and cleared_at is null
      and coalesce(finished_at,
        (select max(at) from audit where audit.swap_id = swap.id and action = 'cancelled'),
        created_at) < ${new Date(before)}
      and not exists (
        select from swap as undo where undo.undoes = swap.id and undo.state not in ('finished', 'cancelled'))
    order by number`.execute(db);
  return rows.map(({ id }) => id);
}

async function clear(db: Kysely<Tables>, swapId: string, now: Date): Promise<void> {
  const inBlocks = async (remove: (transaction: Transaction<Tables>) => Promise<number>): Promise<void> => {
    while ((await db.transaction().execute(remove)) > 0);
  };
  await inBlocks((transaction) => removeMoves(transaction, swapId));
  await inBlocks((transaction) => removeReminders(transaction, swapId));
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('card_place').where('swap_id', '=', swapId).execute();
    await transaction.deleteFrom('help_card').where('swap_id', '=', swapId).execute();
    await transaction.deleteFrom('selection').where('swap_id', '=', swapId).execute();
    const { draft } = await transaction
      .selectFrom('swap')
      .select('draft')
      .where('id', '=', swapId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    await transaction
      .updateTable('swap')
      .set({ draft: storableJson(withoutPeople(draft)), cleared_at: now })
      .where('id', '=', swapId)
      .execute();
  });
}

async function removeReminders(transaction: Transaction<Tables>, swapId: string): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from reminder where swap_id = ${swapId} and user_id in (
      select user_id from reminder where swap_id = ${swapId} limit ${rowsAtOnce})`.execute(transaction);
  return Number(numAffectedRows);
}

/** Whoever has not been seen since, is in no swap that is open, and has none of their own. */
async function removePeople(db: Kysely<Tables>, before: string): Promise<number> {
  for (let people = 0; ;) {
    const { numAffectedRows = 0n } = await sql`
      delete from person where (tenant_id, user_id) in (
        select tenant_id, user_id from person
        where seen_at < ${new Date(before)}
          and not exists (select from move
            where move.user_id = person.user_id and move.state in ('planned', 'sent', 'watched'))
          and not exists (select from reminder join swap on swap.id = reminder.swap_id
            where reminder.tenant_id = person.tenant_id and reminder.user_id = person.user_id
              and swap.state not in ('finished', 'cancelled'))
          and person.user_id not in (select jsonb_array_elements_text(user_ids) from selection)
          and not exists (select from swap
            where swap.state not in ('finished', 'cancelled')
              and person.user_id in (swap.admin_id, coalesce(swap.run_by, swap.admin_id)))
        limit ${rowsAtOnce} for update of person skip locked)`.execute(db);
    if (numAffectedRows === 0n) return people;
    people += Number(numAffectedRows);
  }
}

/** Of those who are not known any more; a sign-in of somebody who is still seen goes on for as long as its token. */
async function removeSignIns(db: Kysely<Tables>, before: string): Promise<void> {
  await sql`
    delete from sign_in where signed_in_at < ${new Date(before)} and not exists (select from person
      where person.tenant_id = sign_in.tenant_id and person.user_id = sign_in.user_id)`.execute(db);
  await sql`delete from token_exchange where claimed_at < ${new Date(before)}`.execute(db);
}
