import { setTimeout as delay } from 'node:timers/promises';
import { fromKysely, PgBoss, type ConstructorOptions, type Job } from 'pg-boss';
import type { SweepQueue } from '../reminders/sweep-queue.ts';
import type { Clock } from '../swaps/clock.ts';
import type { RunQueue } from '../swaps/run-queue.ts';
import type { QueueDepth } from './figures.ts';
import type { Enqueue } from './journal-parts.ts';
import type { StorageLog } from './log.ts';
import { openLookJobs, type LookJobs } from './look-jobs.ts';
import { StorageError } from './storage-error.ts';
import { openSweepJobs } from './sweep-jobs.ts';

const queueName = 'swap-run';

/**
 * A job whose process has died is found when it has sent no sign of life for `heartbeatSeconds`, at the next round of
 * supervision. Longer work than `expireInSeconds`, pg-boss's most, is handed out again and goes on from the journal.
 */
const queueSettings = {
  heartbeatSeconds: 20,
  expireInSeconds: 24 * 60 * 60,
  retryLimit: 1_000_000,
  retryDelay: 1,
} as const;

const supervision = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 } as const;

/**
 * So many swaps run in a process at the same time. Most of them wait, for Graph, for their share of the quota, or minutes
 * until an outcome shows; the others wait for their turn only while all of these are under way.
 */
const swapsAtOnce = 20;

const workSettings = { pollingIntervalSeconds: 1, localConcurrency: swapsAtOnce, batchSize: 1 } as const;

/** How long handlers may take to stop. What still runs then is given back all the same. */
const handlersEndWithinMs = 10_000;

/** Whoever has fetched nothing for so long, and has no job, does not work: usually it is once a second. */
const idleWithinMs = 10_000;

interface SwapJob {
  readonly swapId: string;
}

export interface JobQueue extends RunQueue {
  readonly enqueue: Enqueue;
  /** At watched moves. */
  readonly watches: LookJobs;
  /** At moves that were still settling at the end of a swap. */
  readonly readings: LookJobs;
  readonly sweeps: SweepQueue;
  /** Whether somebody would fetch a swap that is confirmed now. */
  isWorking(): boolean;
  /** As pg-boss has counted last, seconds ago. */
  depths(): Promise<readonly QueueDepth[]>;
}

/** When swaps are looked at outside of runs. */
export interface LookTimes {
  /** Between two looks at the watched moves of a swap. */
  readonly watchEverySeconds: number;
  /** After the end of a swap of which some moves do not show yet. */
  readonly readAgainAfterSeconds: readonly number[];
}

/**
 * Swaps as jobs of pg-boss, which keeps time, retries and leases. One job for each time that a swap is set running,
 * queued or under way; where two are, the journal sees to it that the later one alone can write.
 */
export async function openQueue(
  database: ConstructorOptions,
  log: StorageLog,
  clock: Clock,
  { watchEverySeconds, readAgainAfterSeconds: readAfter }: LookTimes,
): Promise<JobQueue> {
  const boss = await startBoss(database, log);
  let stopping = new AbortController();
  let given: Promise<void> | undefined;
  const waits = readAfter.map((seconds, look) => seconds - (readAfter[look - 1] ?? 0));

  const giveBack = (): Promise<void> => {
    stopping.abort(new Error('The process is about to end'));
    given ??= endHandlers(boss);
    return given;
  };

  return {
    watches: await openLookJobs(boss, log, { name: 'group-watch', waitOf: () => watchEverySeconds }),

    readings: await openLookJobs(boss, log, { name: 'read-again', waitOf: (look) => waits[look] }),

    sweeps: await openSweepJobs(boss, log, clock, () => stopping.signal),

    isWorking: () =>
      boss
        .getWipData()
        .filter(({ name }) => name === queueName)
        .some(({ state, count, createdOn, lastFetchedOn }) => {
          const isBusy = count > 0 || Date.now() - (lastFetchedOn ?? createdOn) < idleWithinMs;
          return isBusy && (state === 'active' || state === 'created');
        }),

    depths: async () =>
      (await boss.getQueues()).map(({ name, readyCount, deferredCount, activeCount, failedCount }) => ({
        queue: name,
        waiting: readyCount,
        delayed: deferredCount,
        running: activeCount,
        failed: failedCount,
      })),

    enqueue: async (transaction, swapId, version) => {
      const options = { singletonKey: `${swapId} ${String(version)}`, db: fromKysely(transaction) };
      const jobId = await boss.send(queueName, { swapId } satisfies SwapJob, options);
      if (jobId === null) throw new Error(`Swap ${swapId} is on the queue already`);
    },

    start: async (handler) => {
      await boss.start();
      stopping = new AbortController();
      given = undefined;
      const { signal } = stopping;
      await boss.work<SwapJob>(queueName, workSettings, async (jobs) => {
        for (const job of jobs) await runJob(job, handler, signal, log);
      });
    },

    giveBack,

    stop: async () => {
      await giveBack();
      await boss.stop({ timeout: 0 });
    },
  };
}

/** Fetches nothing more, and waits until the jobs under way are settled: a handler that rejects gives its job back. */
async function endHandlers(boss: PgBoss): Promise<void> {
  const names = new Set(boss.getWipData().map(({ name }) => name));
  const timer = new AbortController();
  const ended = Promise.allSettled([...names].map((name) => boss.offWork(name, { wait: true })));
  await Promise.race([ended, delay(handlersEndWithinMs, undefined, { signal: timer.signal })]);
  timer.abort();
}

async function startBoss(database: ConstructorOptions, log: StorageLog): Promise<PgBoss> {
  const boss = new PgBoss({ ...database, ...supervision, schedule: false, registerInstance: false });
  boss.on('error', (error) => {
    log.error('queue-failed', error);
  });
  boss.on('warning', ({ message }) => {
    log.warn('queue-warns', { warning: message });
  });
  try {
    await boss.start();
    // Creating leaves a queue alone that is there, with the settings of an earlier version.
    await boss.createQueue(queueName, { policy: 'exclusive', ...queueSettings });
    await boss.updateQueue(queueName, queueSettings);
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false });
    const message =
      'The job queue in the database cannot be prepared. A newer version of License Swap may have been here: run that one. Otherwise see that the database user may create a schema.';
    throw new StorageError('cannot-open', message, { cause: error });
  }
}

async function runJob(
  { data, signal }: Job<SwapJob>,
  handler: Parameters<RunQueue['start']>[0],
  stopping: AbortSignal,
  log: StorageLog,
): Promise<void> {
  try {
    await handler(data.swapId, AbortSignal.any([signal, stopping]));
  } catch (error) {
    if (!stopping.aborted) log.error('run-failed', error, { swapId: data.swapId });
    throw error;
  }
  // A handler may take the signal for an order to return. A job that resolves is done with, and nobody would go on.
  stopping.throwIfAborted();
}
