import { sql, type Kysely } from 'kysely';

/** Where admins were asked for help, which undo users were told of, and what is left of swaps whose personal data has been removed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table help_card (
    swap_id text collate "C" not null references swap on delete cascade,
    user_id text collate "C" not null,
    admin_id text collate "C" not null,
    tenant_id text not null,
    activity_id text not null,
    primary key (swap_id, user_id, admin_id)
  )`,
  sql`alter table reminder add column undone_by text`,
  sql`alter table swap
    add column removed_moves jsonb not null default '[]',
    add column cleared_at timestamptz`,
  // Forgetting somebody is no act within a swap, and names whom it was about.
  sql`alter table audit
    alter column swap_id drop not null,
    add column user_id text`,
];
