import type { Kysely } from 'kysely';
import type { HelpCards } from '../conversation/help-cards.ts';
import type { Tables } from './tables.ts';

export function createHelpCards(db: Kysely<Tables>): HelpCards {
  return {
    put: async ({ swapId, userId, adminId, tenantId, activityId }) => {
      await db
        .insertInto('help_card')
        .values({
          swap_id: swapId,
          user_id: userId,
          admin_id: adminId,
          tenant_id: tenantId,
          activity_id: activityId,
        })
        .onConflict((conflict) =>
          conflict.columns(['swap_id', 'user_id', 'admin_id']).doUpdateSet({ activity_id: activityId }),
        )
        .execute();
    },

    of: async (swapId, userId) => {
      const rows = await db
        .selectFrom('help_card')
        .selectAll()
        .where('swap_id', '=', swapId)
        .where('user_id', '=', userId)
        .orderBy('admin_id')
        .execute();
      return rows.map((row) => ({
        swapId: row.swap_id,
        userId: row.user_id,
        adminId: row.admin_id,
        tenantId: row.tenant_id,
        activityId: row.activity_id,
      }));
    },
  };
}
