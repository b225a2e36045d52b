import { sql, type Kysely } from 'kysely';

/** The record of swaps and moves, and the audit, which nobody can change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table swap (
    id text collate "C" primary key,
    number bigint generated always as identity,
    tenant_id text not null,
    admin_id text not null,
    state text not null check (state in
      ('draft', 'scheduled', 'ready', 'running', 'paused', 'finished', 'cancelled')),
    version integer not null,
    attempt integer not null,
    draft jsonb not null,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    finished_at timestamptz
  )`,
  sql`create index swap_open_draft on swap (tenant_id, admin_id, number desc) where state = 'draft'`,
  sql`create index swap_confirmed on swap (tenant_id, confirmed_at desc, number desc) where confirmed_at is not null`,
  // The collation is the same everywhere, so that the order of moves does not depend on the server's language.
  sql`create table move (
    swap_id text collate "C" not null references swap on delete cascade,
    user_id text collate "C" not null,
    state text not null check (state in ('planned', 'sent', 'done', 'refused', 'left-out')),
    attempt integer not null default 0,
    acknowledged jsonb not null,
    acknowledged_plans jsonb not null,
    before jsonb,
    change jsonb,
    reason text,
    detail text,
    request_id text,
    sent_at timestamptz,
    settled_at timestamptz,
    verification text not null default 'pending' check (verification in
      ('pending', 'verified', 'settling', 'different')),
    primary key (swap_id, user_id),
    check (state <> 'sent' or (before is not null and change is not null and sent_at is not null))
  )`,
  sql`create index move_open on move (user_id) where state in ('planned', 'sent')`,
  // No reference to swap: the audit outlives the swap.
  sql`create table audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    swap_id text collate "C" not null,
    by_user_id text,
    action text not null
  )`,
  sql`create index audit_of_swap on audit (swap_id, id)`,
  sql`create function refuse_audit_change() returns trigger language plpgsql as
    $$ begin raise exception 'The audit is append-only'; end $$`,
  sql`create trigger audit_append_only before update or delete or truncate on audit
    for each statement execute function refuse_audit_change()`,
];
