import type { PgBoss } from 'pg-boss';
import type { SweepQueue } from '../reminders/sweep-queue.ts';
import type { Clock } from '../swaps/clock.ts';
import type { StorageLog } from './log.ts';

const queueName = 'reminder-sweep';

/** What waits is found after so long at the latest. */
const everyMs = 15_000;

/**
 * At most one sweep runs, in whichever process, and one more waits; a sweep whose process has died is handed out again.
 * Sweeps are of no interest afterwards.
 */
const queueSettings = {
  heartbeatSeconds: 20,
  expireInSeconds: 24 * 60 * 60,
  retryLimit: 3,
  retryDelay: 5,
  deleteAfterSeconds: 600,
} as const;

/**
 * Sweeps as jobs of pg-boss.
 *
 * @param stoppingNow the signal that says that the queue stops
 */
export async function openSweepJobs(
  boss: PgBoss,
  log: StorageLog,
  clock: Clock,
  stoppingNow: () => AbortSignal,
): Promise<SweepQueue> {
  await boss.createQueue(queueName, { policy: 'stately', ...queueSettings });
  await boss.updateQueue(queueName, queueSettings);

  async function ask(): Promise<void> {
    try {
      await boss.send(queueName, {});
    } catch (error) {
      log.error('sweep-not-asked-for', error);
    }
  }

  async function askNowAndThen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await ask();
      await clock.sleep(everyMs, signal).catch(() => undefined);
    }
  }

  return {
    wake: () => {
      void ask();
    },

    start: async (handler) => {
      const stopping = stoppingNow();
      await boss.work(queueName, { pollingIntervalSeconds: 1, batchSize: 1 }, async ([job]) => {
        if (job === undefined) return;
        try {
          await handler(AbortSignal.any([job.signal, stopping]));
        } catch (error) {
          if (!stopping.aborted) log.error('sweep-failed', error);
          throw error;
        }
      });
      void askNowAndThen(stopping);
    },
  };
}
