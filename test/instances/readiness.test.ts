import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { startApp, type App } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import { startPracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../bot/releases.ts';
import { openDatabase, type Database } from '../../bot/storage/database.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';
import { quiet } from '../storage/stores.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';
import { read } from '../support/teams-bot.ts';

/** A turn has two seconds; the rest is for a machine that is busy. */
const answeredWithinMs = 3_000;
const soonMs = 30_000;

describe('A bot on PostgreSQL', function () {
  this.timeout(60_000);
  const releases = new Releases();
  let app: App;
  let line: TcpRelay;
  let database: Database;

  before(async () => {
    releases.add(stopServer);
    const url = await newServerDatabase();
    line = await startTcpRelay(Number(new URL(url).port));
    releases.add(() => line.close());
    database = await openDatabase({ kind: 'server', url }, quiet);
    releases.add(() => database.close());
    const tenant = await startPracticeTenant({ port: 0, clock: systemClock });
    releases.add(() => tenant.close());
    const throughLine = Object.assign(new URL(url), { port: String(line.port) }).href;
    const config = readConfig({ DATABASE_URL: throughLine, GRAPH_URL: tenant.url, PORT: '0' });
    app = await startApp(config, createLog('silent'));
    releases.add(() => app.close());
  });
  after(() => releases.run());

  interface Said {
    readonly status: number;
    readonly body: unknown;
  }

  /** What it says of itself; how long that takes is bounded, and it is alive all the while. */
  async function readiness(): Promise<Said> {
    const began = performance.now();
    const { status, body } = await read(await fetch(new URL('/readyz', app.botUrl)));
    const took = performance.now() - began;
    assert.ok(took < answeredWithinMs, `${String(took)} ms`);
    assert.equal((await fetch(new URL('/healthz', app.botUrl))).status, 200);
    return { status, body };
  }

  async function until(because: string | undefined): Promise<void> {
    const end = Date.now() + soonMs;
    const wanted =
      because === undefined
        ? { status: 200, body: { status: 'ready' } }
        : { status: 503, body: { status: 'not-ready', because } };
    for (let said = await readiness(); JSON.stringify(said) !== JSON.stringify(wanted);) {
      assert.ok(Date.now() < end, JSON.stringify(said));
      await delay(100);
      said = await readiness();
    }
  }

  it('is ready', () => until(undefined));

  it('is not while its database hangs, says so in time, and is again when the database answers', async () => {
    line.become('silent');
    await until('database');
    await until('database');
    line.become('open');
    await until(undefined);
  });

  it('is not while its database cannot be reached', async () => {
    line.become('cut');
    await until('database');
    line.become('open');
    await until(undefined);
  });

  it('is not once a newer version has changed the tables', async () => {
    const newer = { name: '9999-newer', timestamp: new Date().toISOString() };
    const { rows } = database;
    await sql`insert into kysely_migration (name, timestamp) values (${newer.name}, ${newer.timestamp})`.execute(
      rows,
    );
    await until('newer-schema');
    await sql`delete from kysely_migration where name = ${newer.name}`.execute(rows);
    await until(undefined);
  });

  it('is not while nobody could fetch a swap that is confirmed', async () => {
    await sql`alter schema pgboss rename to elsewhere`.execute(database.rows);
    await until('queue');
    await sql`alter schema elsewhere rename to pgboss`.execute(database.rows);
    await until(undefined);
  });

  it('is not once it is about to stop', async () => {
    await app.drain();
    await until('stopping');
  });
});
