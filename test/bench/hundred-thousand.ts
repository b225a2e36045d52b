import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../bot/storage/database.ts';
import { openStore, type Store } from '../../bot/storage/store.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';
import { confirmSwap, graphTenant, quiet } from './measured-swap.ts';
import { comparison, row, type BenchRow } from './row.ts';
import { startSeparateRunner, type SeparateRunner, type Told } from './separate-runner.ts';
import { startSeparateTenant } from './separate-tenant.ts';

const users = 100_000;
const pollMs = 200;
const longestMs = 600_000;
const mebibyte = 2 ** 20;

/** A swap of 100,000 users on PostgreSQL, without quotas; the process that runs it is restarted in the middle. */
export async function hundredThousand(): Promise<BenchRow[]> {
  const separate = await startSeparateTenant(['--users', String(users), '--e3-share', '1']);
  const databaseUrl = await newServerDatabase();
  const store = await openStore({ kind: 'server', url: databaseUrl }, { clock: systemClock, log: quiet });
  const database = await openDatabase({ kind: 'server', url: databaseUrl }, quiet);
  try {
    const idle = await startSeparateRunner(separate.url, databaseUrl);
    const { memory: idleMemory } = await idle.ask();
    await idle.close();
    const { swap, moves } = await confirmSwap(store, graphTenant(separate.url, systemClock), users);
    const first = await startSeparateRunner(separate.url, databaseUrl);
    const busyBefore = await busyMs(database);
    const began = performance.now();
    const half = await until(first, ({ settled }) => settled >= moves / 2);
    const tookMs = performance.now() - began;
    await first.close();
    const restarted = performance.now();
    const second = await startSeparateRunner(separate.url, databaseUrl);
    await until(second, ({ settled }) => settled > 0);
    const resumedMs = performance.now() - restarted;
    const whole = await untilFinished(second, store, swap.id);
    await second.close();
    const databaseMs = (await busyMs(database)) - busyBefore;
    const most = Math.max(half.mostMemory, whole.mostMemory);
    return [
      row('memory of the idle process that runs swaps', idleMemory / mebibyte, 'MB'),
      comparison(
        `its memory while it moves ${moves.toLocaleString('en')} users, at most`,
        most / mebibyte,
        'idle',
        idleMemory / mebibyte,
        'MB',
      ),
      row('a move in all, Graph without quotas', tookMs / half.settled),
      comparison(
        'the time of the database for each move, read back included',
        databaseMs / moves,
        'a move in all',
        tookMs / half.settled,
      ),
      row('from a restart in the middle to the next move settled', resumedMs),
    ];
  } finally {
    await database.close();
    await store.close();
    await stopServer();
    await separate.close();
  }
}

/** How long the server has worked on statements in this database so far, as it counts itself. */
async function busyMs({ rows }: Database): Promise<number> {
  const answer = await sql<{ ms: number }>`
    select active_time as ms from pg_stat_database where datname = current_database()`.execute(rows);
  return answer.rows[0]?.ms ?? 0;
}

async function until(runner: SeparateRunner, reached: (told: Told) => boolean): Promise<Told> {
  for (const end = performance.now() + longestMs; performance.now() < end;) {
    const told = await runner.ask();
    if (reached(told)) return told;
    await setTimeout(pollMs);
  }
  return assert.fail('The swap did not get on');
}

async function untilFinished(runner: SeparateRunner, { journal }: Store, swapId: string): Promise<Told> {
  for (;;) {
    const { state } = (await journal.find(swapId)) ?? assert.fail('The swap is gone');
    if (state === 'finished') return await runner.ask();
    assert.equal(state, 'running');
    await setTimeout(pollMs);
  }
}
