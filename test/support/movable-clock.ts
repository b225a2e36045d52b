import { systemClock } from '../../bot/system-clock.ts';
import type { Clock } from '../../bot/swaps/clock.ts';

/** The machine's own time, which a test can move on: whoever sleeps then wakes, if their time has come. */
export class MovableClock implements Clock {
  #aheadMs = 0;
  #moved = new AbortController();

  now(): number {
    return systemClock.now() + this.#aheadMs;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const until = this.now() + ms;
    while (this.now() < until) {
      const moved = this.#moved.signal;
      try {
        await systemClock.sleep(until - this.now(), AbortSignal.any([moved, ...(signal ? [signal] : [])]));
      } catch (error) {
        if (!moved.aborted || signal?.aborted === true) throw error;
      }
    }
  }

  /** @param to ISO 8601 instant, later than now */
  moveTo(to: string): void {
    this.#aheadMs += Math.max(0, Date.parse(to) - this.now());
    const moved = this.#moved;
    this.#moved = new AbortController();
    moved.abort();
  }
}
