import type { Kysely } from 'kysely';
import { setTimeout as delay } from 'node:timers/promises';
import type { Unready } from '../unready.ts';
import { newerMigrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** A turn has two seconds: a database that takes longer for one small table is of no use to it. */
const answerWithinMs = 1_500;

/**
 * Tells whether turns and swaps can rely on the store. Never rejects, and answers in time whatever the database does.
 * While one look waits for the database no other one begins: they would take the connections that turns need.
 */
export function createHealth(
  db: Kysely<Tables>,
  queue: { isWorking(): boolean },
): () => Promise<Unready | undefined> {
  let looking: Promise<Unready | undefined> | undefined;

  return async () => {
    looking ??= look(db).finally(() => {
      looking = undefined;
    });
    const timer = new AbortController();
    const late = delay(answerWithinMs, 'database' as const, { signal: timer.signal });
    const found = await Promise.race([looking, late.catch(() => undefined)]);
    timer.abort();
    return found ?? (queue.isWorking() ? undefined : 'queue');
  };
}

async function look(db: Kysely<Tables>): Promise<Unready | undefined> {
  try {
    return (await newerMigrations(db)).length > 0 ? 'newer-schema' : undefined;
  } catch {
    return 'database';
  }
}
