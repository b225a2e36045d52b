import { SpanKind } from '@opentelemetry/api';
import type { SweepQueue } from '../reminders/sweep-queue.ts';
import type { RunQueue } from '../swaps/run-queue.ts';
import type { MeasuringParts } from './parts.ts';

export function measuredRuns(queue: RunQueue, parts: MeasuringParts): RunQueue {
  return {
    ...queue,
    start: (handler) =>
      queue.start((swapId, signal) =>
        measuredJob(
          'swap-run',
          { 'license_swap.swap.id': swapId },
          signal,
          () => handler(swapId, signal),
          parts,
        ),
      ),
  };
}

export function measuredSweeps(queue: SweepQueue, parts: MeasuringParts): SweepQueue {
  return {
    ...queue,
    start: (handler) =>
      queue.start((signal) => measuredJob('reminder-sweep', {}, signal, () => handler(signal), parts)),
  };
}

/** Each with a trace of its own, which what goes on in it is part of. */
async function measuredJob(
  name: string,
  attributes: Readonly<Record<string, string>>,
  signal: AbortSignal,
  work: () => Promise<void>,
  { meters, traces }: MeasuringParts,
): Promise<void> {
  const began = performance.now();
  const over = (outcome: 'done' | 'stopped' | 'failed'): void => {
    meters.took('license_swap.job.duration', performance.now() - began, {
      'license_swap.queue.name': name,
      'license_swap.outcome': outcome,
    });
  };
  await traces.root(name, { kind: SpanKind.CONSUMER, attributes }, async () => {
    try {
      await work();
      over('done');
    } catch (error) {
      over(signal.aborted ? 'stopped' : 'failed');
      throw error;
    }
  });
}
