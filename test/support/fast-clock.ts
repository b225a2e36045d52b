import type { Clock } from '../../bot/swaps/clock.ts';
import { systemClock } from '../../bot/system-clock.ts';

/**
 * Time that goes by so many times faster than the machine's: waits of minutes pass in moments, and whoever shares the
 * clock keeps the proportions of waits, lag and quotas.
 */
export function fastClock(times: number): Clock {
  const began = Date.now();
  const origin = performance.now();
  return {
    now: () => Math.round(began + (performance.now() - origin) * times),
    sleep: (ms, signal) => systemClock.sleep(ms / times, signal),
  };
}
