import { sql, type Kysely } from 'kysely';

/** Who is chosen for a draft has a table of its own: a press does not carry 100,000 ids to and fro. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table selection (
    swap_id text collate "C" primary key references swap on delete cascade,
    version integer not null,
    user_ids jsonb not null
  )`,
  // The draft's version at which its users were last chosen: together with the swap's id it stands for that choice.
  sql`alter table swap add column chosen_at integer not null default 0`,
  sql`update swap set chosen_at = version`,
  sql`insert into selection (swap_id, version, user_ids)
    select id, version, draft -> 'userIds' from swap where state = 'draft'`,
  sql`update swap set draft = draft - 'userIds'`,
];
