import { sql, type Kysely } from 'kysely';

/** A swap may be the undo of another one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table swap add column undoes text collate "C" references swap on delete cascade`,
  sql`create index swap_undo on swap (undoes, number desc) where undoes is not null`,
];
