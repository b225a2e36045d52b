import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { sql, type Selectable } from 'kysely';
import { cast } from '../../bot/practice/company/cast.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { startTeamsClient } from '../../bot/practice/teams-client/teams-client.ts';
import type { Fault } from '../../bot/practice/tenant/faults/fault.ts';
import type { LicenseWrite } from '../../bot/practice/tenant/license-write.ts';
import { Releases } from '../../bot/releases.ts';
import { openDatabase, type Database } from '../../bot/storage/database.ts';
import type { MoveTable } from '../../bot/storage/tables.ts';
import { writeLedger } from '../../bot/storage/write-ledger.ts';
import { quotaWindowMs } from '../bench/measured-swap.ts';
import { startSeparateBot, type SeparateBot } from '../bench/separate-bot.ts';
import { startSeparateTenant } from '../bench/separate-tenant.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';

/** A bot on a PostgreSQL server and a tenant, each a process of its own, and another bot that can join. */
export interface TwoBots {
  readonly first: SeparateBot;
  /** The admin's chat, through the first bot. */
  readonly admin: PersonChat;
  /** Starts the other bot on the same database. */
  join(): Promise<SeparateBot>;
  fail(fault: Fault): Promise<void>;
  stopFailing(): Promise<void>;
  writes(): Promise<readonly LicenseWrite[]>;
  /** What the books say of the only swap and of its moves. */
  books(): Promise<Books>;
  /** Takes so many writes of the bots' share of Graph's quota. */
  bookWrites(writes: number): Promise<void>;
  /**
   * As if whatever was written had been written an hour ago: a call without an answer is looked into for minutes, and
   * so long is what was written counted.
   */
  anHourLater(): Promise<void>;
  close(): Promise<void>;
}

export interface Books {
  readonly attempt: number;
  readonly state: string;
  readonly moves: readonly Selectable<MoveTable>[];
}

const quiet = { warn: () => undefined, error: () => undefined };

/** @param tenantOptions the command line of the tenant */
export async function startTwoBots(tenantOptions: readonly string[] = []): Promise<TwoBots> {
  const releases = new Releases();
  releases.add(stopServer);
  const databaseUrl = await newServerDatabase();
  const database = await openDatabase({ kind: 'server', url: databaseUrl }, quiet);
  releases.add(() => database.close());
  const tenant = await startSeparateTenant(tenantOptions);
  releases.add(() => tenant.close());
  const start = async (): Promise<SeparateBot> => {
    const bot = await startSeparateBot(tenant.url, { databaseUrl });
    releases.add(() => bot.close());
    return bot;
  };
  const first = await start();
  const teams = await startTeamsClient({ botUrl: first.botUrl, tenantId: first.tenantId });
  releases.add(() => teams.close());
  const admin = teams.person({ id: cast.admin.id, name: cast.admin.displayName, locale: 'en-US' });
  await admin.install();
  return {
    first,
    admin,
    join: start,
    fail: async (fault) => {
      await fetch(`${tenant.control}/faults`, { method: 'POST', headers: json, body: JSON.stringify(fault) });
    },
    stopFailing: async () => {
      await fetch(`${tenant.control}/faults`, { method: 'DELETE' });
    },
    writes: async () => {
      const answer = await fetch(`${tenant.control}/writes`);
      return ((await answer.json()) as { readonly writes: readonly LicenseWrite[] }).writes;
    },
    books: () => booksOf(database),
    bookWrites: async (writes) => {
      const quota = { writes: 2_400, windowMs: quotaWindowMs };
      await writeLedger({ db: database.rows }).bookWrites(contoso.tenantId, writes, quota);
    },
    anHourLater: async () => {
      await sql`delete from write_ledger`.execute(database.rows);
      const sentAt = new Date(Date.now() - 60 * 60 * 1_000);
      await database.rows.updateTable('move').set({ sent_at: sentAt }).where('state', '=', 'sent').execute();
    },
    close: () => releases.run(),
  };
}

const json = { 'content-type': 'application/json' };

async function booksOf({ rows }: Database): Promise<Books> {
  const swap = await rows.selectFrom('swap').select(['id', 'attempt', 'state']).executeTakeFirstOrThrow();
  const moves = await rows
    .selectFrom('move')
    .selectAll()
    .where('swap_id', '=', swap.id)
    .orderBy('user_id')
    .execute();
  return { attempt: swap.attempt, state: swap.state, moves };
}

/** Looks again and again until what it sees will do; answers how many milliseconds that took. */
export async function untilSeen(seen: () => Promise<boolean>, withinMs: number): Promise<number> {
  const began = performance.now();
  while (!(await seen())) {
    assert.ok(performance.now() - began < withinMs, 'It has not happened in time');
    await setTimeout(50);
  }
  return performance.now() - began;
}
