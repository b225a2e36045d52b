import { sql, type Kysely } from 'kysely';

/** Which administrators have signed in, and which of their clients' offers were taken. No token is among it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table sign_in (
    tenant_id text collate "C" not null,
    user_id text collate "C" not null,
    teams_id text not null,
    signed_in_at timestamptz not null,
    primary key (tenant_id, user_id)
  )`,
  sql`create table token_exchange (
    tenant_id text collate "C" not null,
    user_id text collate "C" not null,
    exchange_id text collate "C" not null,
    claimed_at timestamptz not null,
    primary key (tenant_id, user_id, exchange_id)
  )`,
];
