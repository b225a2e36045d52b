import { sql } from 'kysely';
import type { Journal } from '../swaps/journal.ts';
import type { JournalParts } from './journal-parts.ts';
import { hasConfirmed, wasReached } from './starting.ts';

export function readiness({ db }: JournalParts): Pick<Journal, 'readiness'> {
  return {
    readiness: async (swapId) =>
      await db
        .selectFrom('move')
        .select([
          sql<number>`count(*) filter (where ${hasConfirmed})::integer`.as('confirmed'),
          sql<number>`count(*) filter (where not ${hasConfirmed})::integer`.as('unconfirmed'),
          sql<number>`count(*) filter (where not ${hasConfirmed} and ${wasReached})::integer`.as('reached'),
        ])
        .where('swap_id', '=', swapId)
        .where('state', '=', 'planned')
        .executeTakeFirstOrThrow(),
  };
}
