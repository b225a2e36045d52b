import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import { reserveFolder } from './folder-lock.ts';
import type { ConnectionCounts } from './figures.ts';
import type { StorageLog } from './log.ts';
import { Releases } from '../releases.ts';
import { cannotOpenFolder, StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

export type DatabaseConfig =
  /** PGlite in a folder that this process has for itself; made if it is not there. */
  | { readonly kind: 'folder'; readonly folder: string }
  /** A PostgreSQL server, which several processes may share. */
  | { readonly kind: 'server'; readonly url: string };

export interface Database {
  readonly rows: Kysely<Tables>;
  /** How pg-boss reaches the same database. */
  readonly jobs: ConstructorOptions;
  /** Of the pool for the rows; left out where there is none. */
  connections?(): ConnectionCounts;
  close(): Promise<void>;
}

/** Most connections of one process to a server: for the rows, and for the jobs. */
const rowConnections = 10;
const jobConnections = 4;
const connectWithinMs = 10_000;

/**
 * PostgreSQL's usual 128 MB of buffers are cleared at each start, which took two thirds of the time to open
 * (measured: 1.2 s, and 0.45 s with 16 MB); this database is far smaller.
 */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB', '-c', 'wal_buffers=1MB'];

/** Throws a StorageError when the database cannot be opened. A server is first reached by the first query. */
export async function openDatabase(config: DatabaseConfig, log: StorageLog): Promise<Database> {
  if (config.kind === 'server') return openServer(config.url, log);
  const releases = new Releases();
  try {
    return embedded(await openPglite(config.folder, releases), releases);
  } catch (error) {
    await releases.abandon();
    if (error instanceof StorageError) throw error;
    throw cannotOpenFolder(config.folder, error);
  }
}

function openServer(url: string, log: StorageLog): Database {
  const pool = new Pool({
    connectionString: url,
    max: rowConnections,
    connectionTimeoutMillis: connectWithinMs,
    application_name: 'license-swap',
  });
  // A connection that breaks is replaced at the next query. Without a listener it would end the process: an idle one
  // through the pool, and one that Kysely holds, which does not listen itself, through the connection.
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      log.error('database-connection-broke', error);
    });
  });
  pool.on('error', () => undefined);
  const rows = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    rows,
    jobs: { connectionString: url, max: jobConnections, connectionTimeoutMillis: connectWithinMs },
    connections: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => rows.destroy(),
  };
}

async function openPglite(folder: string, releases: Releases): Promise<PGlite> {
  const lock = await reserveFolder(folder);
  releases.add(async () => {
    lock.release();
  });
  return await PGlite.create(join(folder, 'postgres'), { startParams });
}

function embedded(pglite: PGlite, releases: Releases): Database {
  releases.add(async () => {
    if (!pglite.closed) await pglite.close();
  });
  const rows = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const adapter = fromPglite(pglite);
  return {
    rows,
    jobs: {
      backend: 'pglite',
      db: {
        // One connection for everybody: pg-boss takes its turn with the rows, so that a statement of its own that
        // fails is rolled back before anybody else's runs.
        executeSql: (text, values) => rows.connection().execute(() => adapter.executeSql(text, values)),
      },
    },
    close: () => releases.run(),
  };
}
