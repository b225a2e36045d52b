import { sql, type Kysely } from 'kysely';
import type { SignIns } from '../people/sign-in.ts';
import type { Clock } from '../swaps/clock.ts';
import { nowOf } from './journal-parts.ts';
import type { Tables } from './tables.ts';

/** A client that offers an exchange does so within seconds of the others. */
const rememberedMs = 24 * 60 * 60 * 1_000;

export function createSignIns(db: Kysely<Tables>, clock: Clock): SignIns {
  const ofUser = (tenantId: string, userId: string) =>
    sql<boolean>`tenant_id = ${tenantId} and user_id = ${userId}`;

  return {
    find: async (tenantId, userId) => {
      const query = db.selectFrom('sign_in').select('teams_id').where(ofUser(tenantId, userId));
      return (await query.executeTakeFirst())?.teams_id;
    },

    put: async (tenantId, userId, teamsId) => {
      const signedInAt = nowOf(clock);
      await db
        .insertInto('sign_in')
        .values({ tenant_id: tenantId, user_id: userId, teams_id: teamsId, signed_in_at: signedInAt })
        .onConflict((conflict) =>
          conflict
            .columns(['tenant_id', 'user_id'])
            .doUpdateSet({ teams_id: teamsId, signed_in_at: signedInAt }),
        )
        .execute();
    },

    remove: async (tenantId, userId) => {
      await db.deleteFrom('sign_in').where(ofUser(tenantId, userId)).execute();
    },

    claimExchange: async (tenantId, userId, exchangeId) => {
      const now = nowOf(clock);
      await db
        .deleteFrom('token_exchange')
        .where('claimed_at', '<', new Date(now.getTime() - rememberedMs))
        .execute();
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('token_exchange')
        .values({ tenant_id: tenantId, user_id: userId, exchange_id: exchangeId, claimed_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    },
  };
}
