import { sql } from 'kysely';
import type { Journal } from '../swaps/journal.ts';
import { appendAudit } from './audit-rows.ts';
import { confirmedAfter } from './confirmed-order.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { mostAskedFor } from './most-asked-for.ts';
import { countsOf, countsOfEach } from './move-counts.ts';
import { moveOf, untoldYet } from './move-row.ts';
import { hasConfirmed } from './starting.ts';
import { swapOf, withUsers } from './swap-row.ts';

/** What is on the books: reading swaps and moves, and adding to the audit. */
export function books({
  db,
  clock,
  selections,
}: JournalParts): Pick<
  Journal,
  'find' | 'confirmed' | 'inOtherSwaps' | 'move' | 'moves' | 'counts' | 'audit'
> {
  return {
    find: async (swapId) =>
      await withUsers(db, selections, () =>
        db.selectFrom('swap').selectAll().where('id', '=', swapId).executeTakeFirst(),
      ),

    confirmed: async (tenantId, limit, after = 0) => {
      const rows = await db
        .selectFrom('swap')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('confirmed_at', 'is not', null)
        .orderBy('confirmed_at', 'desc')
        .orderBy('number', 'desc')
        .limit(limit)
        .offset(after)
        .execute();
      return rows.map((row) => swapOf(row));
    },

    inOtherSwaps: async (swapId, userIds) => {
      let query = db
        .selectFrom('move')
        .select(['user_id', 'swap_id'])
        .where('swap_id', '<>', swapId)
        .where('state', 'in', ['planned', 'sent'])
        .where(sql<boolean>`swap_id not in ${confirmedAfter(swapId)}`);
      // Of many users few are in another swap: all that is open anywhere is less than their ids.
      const few = userIds.length <= mostAskedFor;
      if (few) query = query.where(sql<boolean>`user_id = any(${userIds}::text[])`);
      const rows = await query.execute();
      const asked = new Set(userIds);
      return new Map(
        rows.flatMap((row) => (asked.has(row.user_id) ? [[row.user_id, row.swap_id] as const] : [])),
      );
    },

    move: async (swapId, userId) => {
      const row = await db
        .selectFrom('move')
        .selectAll()
        .where('swap_id', '=', swapId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row && moveOf(row);
    },

    moves: async (swapId, { states, userIds, onlyConfirmed, untold, afterUserId, limit }) => {
      let query = db.selectFrom('move').selectAll().where('swap_id', '=', swapId);
      // Not as an array: of one state PostgreSQL makes an equation, and reads the page in the index's own order.
      if (states !== undefined) query = query.where('state', 'in', states);
      if (userIds !== undefined) query = query.where(sql<boolean>`user_id = any(${userIds}::text[])`);
      if (onlyConfirmed === true) query = query.where(hasConfirmed);
      if (untold === true) query = query.where('verification', 'in', untoldYet);
      if (afterUserId !== undefined) query = query.where('user_id', '>', afterUserId);
      const rows = await query.orderBy('user_id').limit(limit).execute();
      return rows.map(moveOf);
    },

    counts: async (swapId) => (await countsOfEach(db, [swapId])).get(swapId) ?? countsOf(new Map()),

    audit: async (swapId, byUserId, action) => {
      await appendAudit(db, nowOf(clock), { swapId, byUserId, action });
    },
  };
}
