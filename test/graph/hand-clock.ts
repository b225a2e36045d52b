import type { Clock } from '../../bot/swaps/clock.ts';

/** A clock that moves only when somebody sleeps, and then at once. */
export interface HandClock extends Clock {
  /** How long each sleep was, in milliseconds. */
  readonly sleeps: readonly number[];
}

export function createHandClock(start = Date.parse('2026-11-02T08:00:00Z')): HandClock {
  const sleeps: number[] = [];
  let now = start;
  return {
    sleeps,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      sleeps.push(ms);
      now += ms;
    },
  };
}
