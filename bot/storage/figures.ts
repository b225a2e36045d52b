import { sql, type Kysely } from 'kysely';
import type { Clock } from '../swaps/clock.ts';
import type { WriteQuota } from '../swaps/write-ledger.ts';
import type { Tables } from './tables.ts';

/** How many jobs of one queue stand in each way. */
export interface QueueDepth {
  readonly queue: string;
  /** Could be taken up at once, and is not yet. */
  readonly waiting: number;
  /** For later. */
  readonly delayed: number;
  readonly running: number;
  /** For good, as far as they are still kept. */
  readonly failed: number;
}

/** What can be read off for whoever watches over the bot. Each is one cheap statement, or none. */
export interface StoreFigures {
  /** As the queues were counted last, seconds ago. */
  queues(): Promise<readonly QueueDepth[]>;
  /** How many writes fall into the window that ends now. */
  writesInWindow(tenantId: string, quota: WriteQuota): Promise<number>;
  /** By how many milliseconds the reminder that has waited longest is overdue; 0 where none is. */
  reminderLagMs(): Promise<number>;
  /** Of the pool for the rows, in this process; undefined for the embedded database. */
  connections(): ConnectionCounts | undefined;
}

export interface ConnectionCounts {
  readonly used: number;
  readonly idle: number;
  /** Who waits for one. */
  readonly waiting: number;
}

export function createFigures(
  db: Kysely<Tables>,
  clock: Clock,
  queues: StoreFigures['queues'],
  connections: StoreFigures['connections'],
): StoreFigures {
  return {
    queues,
    connections,

    // `earlier` holds how many had been booked before each booking: what has come since the window began.
    writesInWindow: async (tenantId, { windowMs }) => {
      const now = sql`floor(extract(epoch from statement_timestamp()) * 1000)::bigint`;
      const bookedUntil = (at: ReturnType<typeof sql>) =>
        sql`coalesce(earlier[width_bucket(${at}, booked_at) + 1], writes)`;
      const { rows } = await sql<{ used: number }>`
        select (${bookedUntil(now)} - ${bookedUntil(sql`${now} - ${windowMs}::bigint`)})::float8 as used
        from write_ledger where tenant_id = ${tenantId}`.execute(db);
      return rows[0]?.used ?? 0;
    },

    reminderLagMs: async () => {
      const now = clock.now();
      const oldest = await db
        .selectFrom('reminder')
        .innerJoin('swap', 'swap.id', 'reminder.swap_id')
        .select('reminder.due_at')
        .where('reminder.due_at', '<=', new Date(now))
        .where('reminder.claimed_at', 'is', null)
        .where('swap.state', 'in', ['draft', 'scheduled', 'ready'])
        .orderBy('reminder.due_at')
        .limit(1)
        .executeTakeFirst();
      return oldest?.due_at ? now - oldest.due_at.getTime() : 0;
    },
  };
}
