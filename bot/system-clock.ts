import { setTimeout } from 'node:timers/promises';
import type { Clock } from './swaps/clock.ts';

/** The machine's own time. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: async (ms, signal) => {
    try {
      await setTimeout(ms, undefined, signal && { signal });
    } catch (error) {
      // Node wraps the reason of the signal; a clock rejects with the reason itself.
      signal?.throwIfAborted();
      throw error;
    }
  },
};
