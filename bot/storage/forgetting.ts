import { sql, type Kysely, type Transaction } from 'kysely';
import type { PersonalRecord, Retention } from '../people/retention.ts';
import type { Clock } from '../swaps/clock.ts';
import { nowOf } from './journal-parts.ts';
import { removeMoves } from './removed-moves.ts';
import type { Tables } from './tables.ts';

/** One user's rows: what there are, and their removal at an admin's word. */
export function forgetting(db: Kysely<Tables>, clock: Clock): Pick<Retention, 'recordOf' | 'forget'> {
  return {
    recordOf: async (tenantId, userId) => await recordOf(db, tenantId, userId),

    forget: async (tenantId, userId, byUserId) =>
      await db.transaction().execute(async (transaction) => {
        if ((await openSwapOf(transaction, tenantId, userId)) !== undefined) return false;
        for (const swapId of await endedSwapsOf(transaction, tenantId, userId)) {
          await removeMoves(transaction, swapId, userId);
        }
        await removeRows(transaction, tenantId, userId);
        await transaction
          .insertInto('audit')
          .values({
            at: nowOf(clock),
            swap_id: null,
            by_user_id: byUserId,
            user_id: userId,
            action: 'forgotten',
          })
          .execute();
        return true;
      }),
  };
}

async function recordOf(db: Kysely<Tables>, tenantId: string, userId: string): Promise<PersonalRecord> {
  const { rows } = await sql<{
    is_known: boolean;
    reminders: number;
    moves: number;
    last_ended_at: Date | null;
    cards: number;
  }>`
    select
      exists (select from person where tenant_id = ${tenantId} and user_id = ${userId}) as is_known,
      (select count(*)::integer from reminder
        where tenant_id = ${tenantId} and user_id = ${userId}) as reminders,
      (select count(*)::integer from move join swap on swap.id = move.swap_id
        where swap.tenant_id = ${tenantId} and move.user_id = ${userId}) as moves,
      (select max(swap.finished_at) from move join swap on swap.id = move.swap_id
        where swap.tenant_id = ${tenantId} and move.user_id = ${userId} and move.state = 'done') as last_ended_at,
      (select count(*)::integer from card_place where tenant_id = ${tenantId} and user_id = ${userId})
        + (select count(*)::integer from help_card
          where tenant_id = ${tenantId} and ${userId}::text in (user_id, admin_id)) as cards
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new TypeError('The database answered no row');
  return {
    isKnown: row.is_known,
    reminders: row.reminders,
    moves: row.moves,
    lastEndedAt: row.last_ended_at?.toISOString(),
    cards: row.cards,
    openSwapId: await openSwapOf(db, tenantId, userId),
  };
}

/** A draft with them among its users counts too, and a group that is still to be changed for them. */
async function openSwapOf(db: Kysely<Tables>, tenantId: string, userId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from swap
    where tenant_id = ${tenantId} and (
      (state not in ('finished', 'cancelled') and (
        ${userId}::text in (admin_id, coalesce(run_by, admin_id))
        or exists (select from move where move.swap_id = swap.id and move.user_id = ${userId})
        or exists (select from reminder where reminder.swap_id = swap.id and reminder.user_id = ${userId})
        or exists (select from selection where selection.swap_id = swap.id and user_ids ? ${userId}::text)))
      or exists (select from move
        where move.swap_id = swap.id and move.user_id = ${userId} and move.state = 'watched'))
    order by number desc limit 1`.execute(db);
  return rows[0]?.id;
}

async function endedSwapsOf(
  transaction: Transaction<Tables>,
  tenantId: string,
  userId: string,
): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom('move')
    .innerJoin('swap', 'swap.id', 'move.swap_id')
    .select('swap.id')
    .where('swap.tenant_id', '=', tenantId)
    .where('move.user_id', '=', userId)
    .where('swap.state', 'in', ['finished', 'cancelled'])
    .orderBy('swap.number')
    .execute();
  return rows.map(({ id }) => id);
}

async function removeRows(transaction: Transaction<Tables>, tenantId: string, userId: string): Promise<void> {
  const ofUser = sql<boolean>`tenant_id = ${tenantId} and user_id = ${userId}`;
  const ended = sql<boolean>`swap_id in (select id from swap where state in ('finished', 'cancelled'))`;
  await transaction.deleteFrom('person').where(ofUser).execute();
  await transaction.deleteFrom('sign_in').where(ofUser).execute();
  await transaction.deleteFrom('reminder').where(ofUser).where(ended).execute();
  await transaction.deleteFrom('card_place').where(ofUser).where(ended).execute();
  await transaction
    .deleteFrom('help_card')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`${userId}::text in (user_id, admin_id)`)
    .where(ended)
    .execute();
  await transaction
    .updateTable('reminder')
    .set({ help_answered_by: null })
    .where('tenant_id', '=', tenantId)
    .where('help_answered_by', '=', userId)
    .execute();
}
