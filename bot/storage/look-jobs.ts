import { fromKysely, type PgBoss } from 'pg-boss';
import type { LookQueue } from '../swaps/look-queue.ts';
import type { Enqueue } from './journal-parts.ts';
import type { StorageLog } from './log.ts';

/** A look that fails is repeated after this time or, if it is less, the usual one. */
const retryAfterSeconds = 60;

/** A look whose process has died is handed out again after so long, and one that takes longer than an hour as well. */
const aliveSettings = { heartbeatSeconds: 20, expireInSeconds: 60 * 60 } as const;

/** Being late by this much matters to nobody. */
const longestPollingSeconds = 30;

export interface LookJobs extends LookQueue {
  readonly enqueue: Enqueue;
}

export interface LookSettings {
  /** Of the queue. */
  readonly name: string;
  /** How many seconds the look with this number waits, from 0 and each counted from the one before; undefined: there is none. */
  readonly waitOf: (look: number) => number | undefined;
}

interface LookJob {
  readonly swapId: string;
  /** From 0, which jobs of earlier versions do not say. */
  readonly look?: number;
}

/** Looks as delayed jobs of pg-boss: each puts the next one on the queue until it is over. */
export async function openLookJobs(
  boss: PgBoss,
  log: StorageLog,
  { name, waitOf }: LookSettings,
): Promise<LookJobs> {
  const firstWait = waitOf(0) ?? 0;
  const settings = {
    ...aliveSettings,
    retryLimit: 1_000_000,
    retryDelay: Math.min(retryAfterSeconds, firstWait),
  };
  // One job waits for each swap; the one that runs may put the next one there.
  await boss.createQueue(name, { policy: 'short', ...settings });
  await boss.updateQueue(name, settings);

  return {
    enqueue: async (transaction, swapId) => {
      const job: LookJob = { swapId };
      const options = { singletonKey: swapId, startAfter: firstWait, db: fromKysely(transaction) };
      await boss.send(name, job, options);
    },

    start: async (handler) => {
      const pollingIntervalSeconds = Math.min(firstWait, longestPollingSeconds);
      await boss.work<LookJob>(name, { pollingIntervalSeconds, batchSize: 1 }, async (jobs) => {
        for (const { data } of jobs) {
          const { swapId, look = 0 } = data;
          const nextWait = waitOf(look + 1);
          try {
            const end = await handler(swapId, nextWait === undefined);
            if (end === 'over' || nextWait === undefined) continue;
            const next: LookJob = { swapId, look: look + 1 };
            await boss.send(name, next, { singletonKey: swapId, startAfter: nextWait });
          } catch (error) {
            log.error('look-failed', error, { queue: name, swapId });
            throw error;
          }
        }
      });
    },
  };
}
