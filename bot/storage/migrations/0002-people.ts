import { sql, type Kysely } from 'kysely';

/** Whom the bot reaches and where, who was reminded, and where each swap's living card stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table person (
    tenant_id text not null,
    user_id text not null,
    conversation_id text not null,
    service_url text not null,
    chosen_language text,
    client_locale text,
    time_zone text,
    seen_at timestamptz not null,
    primary key (tenant_id, user_id)
  )`,
  sql`create table reminder (
    swap_id text collate "C" not null references swap on delete cascade,
    user_id text collate "C" not null,
    number bigint generated always as identity,
    tenant_id text not null,
    state text not null check (state in ('sending', 'sent', 'failed', 'confirmed')),
    services jsonb not null,
    unknown_plans boolean not null,
    tasks jsonb not null,
    activity_id text,
    begun_at timestamptz not null,
    sent_at timestamptz,
    confirmed_at timestamptz,
    primary key (swap_id, user_id)
  )`,
  sql`create index reminder_of_person on reminder (tenant_id, user_id, begun_at desc, number desc)`,
  sql`create table card_place (
    swap_id text collate "C" not null references swap on delete cascade,
    user_id text collate "C" not null,
    tenant_id text not null,
    activity_id text not null,
    primary key (swap_id, user_id)
  )`,
];
