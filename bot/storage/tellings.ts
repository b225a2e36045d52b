import { sql } from 'kysely';
import type { Tellings } from '../swaps/tellings.ts';
import type { JournalParts } from './journal-parts.ts';
import { countsOfEach } from './move-counts.ts';
import { moveOf } from './move-row.ts';
import { summaryOf } from './summary.ts';

/** What is told of swaps: each answer is small, or as small as its question, and none reads the moves one by one. */
export function tellings({ db }: JournalParts): Tellings {
  return {
    summary: async (swapId, first) => await summaryOf(db, swapId, first),

    countsOfEach: async (swapIds) => await countsOfEach(db, swapIds),

    userIds: async (swapId, states) => {
      let query = db.selectFrom('move').select('user_id').where('swap_id', '=', swapId);
      if (states !== undefined) query = query.where('state', 'in', states);
      const rows = await query.orderBy('user_id').execute();
      return rows.map(({ user_id: userId }) => userId);
    },

    waysOfDone: async (swapId, services, limit) => {
      const ways = db
        .selectFrom('move')
        .select([sql<string>`min(user_id)`.as('user_id'), sql`count(*)`.as('users')])
        .where('swap_id', '=', swapId)
        .where('state', '=', 'done')
        .where('before', 'is not', null)
        .where(sql<boolean>`acknowledged ?| ${services}::text[]`)
        .groupBy(['before', 'change'])
        .orderBy('users', 'desc')
        .limit(limit);
      const rows = await db
        .with('ways', () => ways)
        .selectFrom('move')
        .selectAll()
        .where('swap_id', '=', swapId)
        .where('user_id', 'in', (from) => from.selectFrom('ways').select('user_id'))
        .execute();
      return rows.map(moveOf);
    },

    settledAfter: async (swapId, after) => {
      const { users, first, last } = await db
        .selectFrom('move')
        .select([
          sql<number>`count(*)::integer`.as('users'),
          sql<Date | null>`min(settled_at)`.as('first'),
          sql<Date | null>`max(settled_at)`.as('last'),
        ])
        .where('swap_id', '=', swapId)
        .where('settled_at', '>', new Date(after))
        .executeTakeFirstOrThrow();
      return { users, firstAt: first?.toISOString(), lastAt: last?.toISOString() };
    },

    sentBefore: async (swapId, before) => {
      const { users, last } = await db
        .selectFrom('move')
        .select([sql<number>`count(*)::integer`.as('users'), sql<Date | null>`max(sent_at)`.as('last')])
        .where('swap_id', '=', swapId)
        .where('state', '=', 'sent')
        .where('sent_at', '<', new Date(before))
        .executeTakeFirstOrThrow();
      return { users, lastAt: last?.toISOString() };
    },

    auditOf: async (swapId) => {
      const rows = await db
        .selectFrom('audit')
        .select(['at', 'by_user_id', 'action'])
        .where('swap_id', '=', swapId)
        .orderBy('id')
        .execute();
      return rows.map(({ at, by_user_id, action }) => ({
        at: at.toISOString(),
        byUserId: by_user_id ?? undefined,
        action,
      }));
    },
  };
}
