import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import * as swaps from './migrations/0001-swaps.ts';
import * as people from './migrations/0002-people.ts';
import * as selections from './migrations/0003-selections.ts';
import * as pauses from './migrations/0005-pauses.ts';
import * as watchedMoves from './migrations/0004-watched-moves.ts';
import * as undo from './migrations/0006-undo.ts';
import * as settledMoves from './migrations/0007-settled-moves.ts';
import * as schedules from './migrations/0008-schedules.ts';
import * as writeLedger from './migrations/0009-write-ledger.ts';
import * as helpCards from './migrations/0010-help-cards.ts';
import * as signIns from './migrations/0011-sign-ins.ts';
import * as untouchedDrafts from './migrations/0012-untouched-drafts.ts';
import * as runsAndTellings from './migrations/0013-runs-and-tellings.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** In order of number. A migration that has been released is never changed: the next one mends it. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-swaps': swaps,
  '0002-people': people,
  '0003-selections': selections,
  '0004-watched-moves': watchedMoves,
  '0005-pauses': pauses,
  '0006-undo': undo,
  '0007-settled-moves': settledMoves,
  '0008-schedules': schedules,
  '0009-write-ledger': writeLedger,
  '0010-help-cards': helpCards,
  '0011-sign-ins': signIns,
  '0012-untouched-drafts': untouchedDrafts,
  '0013-runs-and-tellings': runsAndTellings,
};

const cannotPrepare =
  'The tables of the database cannot be prepared. See that the database answers, that DATABASE_URL is right where it is set, and that its user may create tables.';

/**
 * Brings the tables up to this version of the program. Each migration runs once, however many processes start at the
 * same time: Kysely takes an advisory lock on PostgreSQL, and PGlite has one process only.
 * Throws a StorageError: `newer-schema` when a newer program has been here, else `cannot-open`.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const newer = await newerMigrations(db).catch(() => []);
  if (newer.length === 0) {
    throw new StorageError('cannot-open', cannotPrepare, { cause: error });
  }
  throw new StorageError(
    'newer-schema',
    `The database was set up by a newer version of License Swap (it has ${newer.join(', ')}). Run that version or a later one; this one changed nothing.`,
    { cause: error },
  );
}

/** Names of the migrations that a newer program has made here. */
export async function newerMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
}
