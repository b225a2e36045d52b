import { fromKysely, type PgBoss } from 'pg-boss';
import type { WatchQueue } from '../swaps/watch-queue.ts';
import type { Enqueue } from './journal-parts.ts';
import type { StorageLog } from './log.ts';

const queueName = 'group-watch';

/** A check that fails is repeated for as long as anybody is watched, after this time or, if it is less, the usual one. */
const retryAfterSeconds = 60;

/** Being late by this much matters to nobody. */
const longestPollingSeconds = 30;

interface WatchJob {
  readonly swapId: string;
}

/** Looks at watched moves as delayed jobs of pg-boss: each puts the next one on the queue until it is over. */
export async function openWatchJobs(
  boss: PgBoss,
  log: StorageLog,
  everySeconds: number,
): Promise<WatchQueue & { readonly enqueue: Enqueue }> {
  const queueSettings = { retryLimit: 1_000_000, retryDelay: Math.min(retryAfterSeconds, everySeconds) };
  // One job waits for each swap; the one that runs may put the next one there.
  await boss.createQueue(queueName, { policy: 'short', ...queueSettings });
  await boss.updateQueue(queueName, queueSettings);
  const due = (swapId: string) => ({ singletonKey: swapId, startAfter: everySeconds });

  return {
    enqueue: async (transaction, swapId) => {
      const options = { ...due(swapId), db: fromKysely(transaction) };
      await boss.send(queueName, { swapId } satisfies WatchJob, options);
    },

    start: async (handler) => {
      const pollingIntervalSeconds = Math.min(everySeconds, longestPollingSeconds);
      await boss.work<WatchJob>(queueName, { pollingIntervalSeconds, batchSize: 1 }, async (jobs) => {
        for (const { data } of jobs) {
          try {
            if ((await handler(data.swapId)) === 'again') await boss.send(queueName, data, due(data.swapId));
          } catch (error) {
            log.error('watch-failed', error, { swapId: data.swapId });
            throw error;
          }
        }
      });
    },
  };
}
