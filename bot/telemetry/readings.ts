import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Meters } from './meters.ts';
import type { Readings } from './telemetry.ts';

type Read = Parameters<Meters['observe']>[0];

const pool = { 'db.client.connection.pool.name': 'license-swap' } as const;

/** Of this process. The event loop's delay is that since the last reading. */
export function readProcess(): Read {
  const delay = monitorEventLoopDelay();
  delay.enable();
  return async (observe) => {
    observe('process.memory.usage', process.memoryUsage.rss());
    // Without a turn since, there is nothing to say.
    const nanoseconds = delay.percentile(99);
    if (delay.count > 0) observe('nodejs.eventloop.delay.p99', nanoseconds / 1e9);
    delay.reset();
  };
}

/** Of the database, as far as it answers. One that takes longer than until the next export is not asked again meanwhile. */
export function readParts(readings: Readings): Read {
  let isReading = false;
  return async (observe) => {
    if (isReading) return;
    isReading = true;
    try {
      const connections = readings.connections();
      if (connections !== undefined) {
        const { used, idle, waiting } = connections;
        observe('db.client.connection.count', used, { ...pool, 'db.client.connection.state': 'used' });
        observe('db.client.connection.count', idle, { ...pool, 'db.client.connection.state': 'idle' });
        observe('db.client.connection.pending_requests', waiting, pool);
      }
      observe('license_swap.graph.quota.used', await readings.quotaUsed());
      observe('license_swap.reminder.lag', (await readings.reminderLagMs()) / 1_000);
      for (const { queue, ...jobs } of await readings.queues()) {
        const inState = (state: keyof typeof jobs): void => {
          const attributes = { 'license_swap.queue.name': queue, 'license_swap.queue.state': state };
          observe('license_swap.queue.jobs', jobs[state], attributes);
        };
        (['waiting', 'delayed', 'running', 'failed'] as const).forEach(inState);
      }
    } catch {
      // That the database does not answer is told where somebody needs it; here it leaves a gap.
    } finally {
      isReading = false;
    }
  };
}
