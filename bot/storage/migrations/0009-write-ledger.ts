import { sql, type Kysely } from 'kysely';

/** What was written of Graph's quota lately, by all processes together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table write_ledger (
    tenant_id text primary key,
    writes bigint not null,
    booked_at bigint[] not null,
    earlier bigint[] not null
  )`.execute(db);
}
