import { sql, type Kysely } from 'kysely';

/** How fast a swap goes is told by what was settled last: a look at those moves, not at all of the swap's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index move_settled on move (swap_id, settled_at) where settled_at is not null`.execute(db);
}
