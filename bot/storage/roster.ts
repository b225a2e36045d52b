import { sql, type Kysely, type Selectable } from 'kysely';
import type { Person, Roster } from '../people/roster.ts';
import type { Clock } from '../swaps/clock.ts';
import { nowOf } from './journal-parts.ts';
import { mostAskedFor } from './most-asked-for.ts';
import { storable } from './storable.ts';
import type { PersonTable, Tables } from './tables.ts';

export function createRoster(db: Kysely<Tables>, clock: Clock): Roster {
  return {
    see: async ({ tenantId, userId, conversationId, serviceUrl, clientLocale, timeZone }) => {
      const seen = {
        conversation_id: storable(conversationId),
        service_url: storable(serviceUrl),
        client_locale: storableOrNull(clientLocale),
        time_zone: storableOrNull(timeZone),
        seen_at: nowOf(clock),
      };
      const row = await db
        .insertInto('person')
        .values({ tenant_id: tenantId, user_id: userId, ...seen })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'user_id']).doUpdateSet({
            ...seen,
            client_locale: sql`coalesce(excluded.client_locale, person.client_locale)`,
            time_zone: sql`coalesce(excluded.time_zone, person.time_zone)`,
          }),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return personOf(row);
    },

    find: async (tenantId, userId) => {
      const row = await db
        .selectFrom('person')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row && personOf(row);
    },

    findAll: async (tenantId, userIds) => {
      let query = db.selectFrom('person').selectAll().where('tenant_id', '=', tenantId);
      if (userIds.length <= mostAskedFor)
        query = query.where(sql<boolean>`user_id = any(${userIds}::text[])`);
      const asked = new Set(userIds);
      return (await query.execute()).filter((row) => asked.has(row.user_id)).map(personOf);
    },

    serviceUrl: async (tenantId) => {
      const newest = await db
        .selectFrom('person')
        .select('service_url')
        .where('tenant_id', '=', tenantId)
        .orderBy('seen_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return newest?.service_url;
    },

    chooseLanguage: async (tenantId, userId, language) => {
      await db
        .updateTable('person')
        .set({ chosen_language: language })
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', userId)
        .execute();
    },

    forget: async (tenantId, userId) => {
      await db.deleteFrom('person').where('tenant_id', '=', tenantId).where('user_id', '=', userId).execute();
    },
  };
}

function storableOrNull(text: string | undefined): string | null {
  return text === undefined ? null : storable(text);
}

function personOf(row: Selectable<PersonTable>): Person {
  return {
    tenantId: row.tenant_id,
    userId: row.user_id,
    conversationId: row.conversation_id,
    serviceUrl: row.service_url,
    chosenLanguage: row.chosen_language ?? undefined,
    clientLocale: row.client_locale ?? undefined,
    timeZone: row.time_zone ?? undefined,
  };
}
