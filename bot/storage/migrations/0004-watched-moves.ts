import { sql, type Kysely } from 'kysely';

/** Moves that the admin makes by changing a group: nothing is written for them, and they wait until it shows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table move drop constraint move_state_check`,
  sql`alter table move add constraint move_state_check check (state in
    ('planned', 'sent', 'done', 'refused', 'left-out', 'watched'))`,
];
