import { sql, type Kysely } from 'kysely';

/**
 * When a draft was last worked on, and when a swap was last set going; in which language somebody is reminded who has
 * told the bot none, and which cards in chats show what is no longer so.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table swap add column saved_at timestamptz, add column started_at timestamptz`,
  // When earlier drafts were changed is not on record: they count from now.
  sql`update swap set saved_at = now() where state = 'draft'`,
  sql`update swap set started_at = (
    select max(at) from audit where audit.swap_id = swap.id and action in ('confirmed', 'confirmed-moved'))
    where state not in ('draft', 'scheduled', 'ready')`,
  sql`alter table reminder add column language text, add column outdated_at timestamptz`,
  sql`create index reminder_outdated on reminder (swap_id, user_id) where outdated_at is not null`,
];
