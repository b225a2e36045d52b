import { sql, type Kysely } from 'kysely';

/** In whose right a swap runs, why it is paused, after how many users it waits for a word, and whether it is being stopped. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table swap add column run_by text`,
  sql`alter table swap add column pause jsonb`,
  sql`alter table swap add column pilot integer check (pilot > 0)`,
  sql`alter table swap add column stopping boolean not null default false`,
  sql`alter table swap add constraint swap_paused_for_a_reason check ((state = 'paused') = (pause is not null))`,
];
