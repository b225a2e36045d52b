import type { Kysely } from 'kysely';
import type { CardPlaces } from '../conversation/card-places.ts';
import type { Tables } from './tables.ts';

export function createCardPlaces(db: Kysely<Tables>): CardPlaces {
  return {
    put: async ({ swapId, userId, tenantId, activityId }) =>
      await db.transaction().execute(async (transaction) => {
        const standing = await transaction
          .selectFrom('card_place')
          .select('activity_id')
          .where('swap_id', '=', swapId)
          .where('user_id', '=', userId)
          .forUpdate()
          .executeTakeFirst();
        await transaction
          .insertInto('card_place')
          .values({ swap_id: swapId, user_id: userId, tenant_id: tenantId, activity_id: activityId })
          .onConflict((conflict) =>
            conflict.columns(['swap_id', 'user_id']).doUpdateSet({ activity_id: activityId, aside: false }),
          )
          .execute();
        return standing?.activity_id === activityId ? undefined : standing?.activity_id;
      }),

    setAside: async ({ swapId, userId, activityId }) => {
      await db
        .updateTable('card_place')
        .set({ aside: true })
        .where('swap_id', '=', swapId)
        .where('user_id', '=', userId)
        .where('activity_id', '=', activityId)
        .execute();
    },

    of: async (swapId) => {
      const rows = await db
        .selectFrom('card_place')
        .selectAll()
        .where('swap_id', '=', swapId)
        .orderBy('user_id')
        .execute();
      return rows.map((row) => ({
        swapId: row.swap_id,
        userId: row.user_id,
        tenantId: row.tenant_id,
        activityId: row.activity_id,
        aside: row.aside,
        toldVersion: row.told_version ?? undefined,
      }));
    },

    told: async ({ swapId, userId }, version) => {
      await db
        .updateTable('card_place')
        .set({ told_version: version })
        .where('swap_id', '=', swapId)
        .where('user_id', '=', userId)
        .execute();
    },
  };
}
