import { sql, type Kysely } from 'kysely';

/** Since when a swap's run goes on, and whom the newest word about a swap has reached. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table swap add column run_began_at timestamptz`.execute(db);
  await sql`alter table card_place add column told_version integer`.execute(db);
}
