import { tenantLimit } from './teams-limits.ts';

/** The quickest of so many is about as quick as the way allows; a little is taken off for what they all met. */
const samples = 500;
const trusted = 0.9;

/**
 * How many requests may have arrived at Teams in the second that a new one would end. A request arrives at some time
 * between when it was made and when its answer is here, and half of the quickest round trip lies on either side: one
 * that is on its way counts, and one that was answered counts for a second less that round trip. So what is late on
 * its way never meets what comes after it. Milliseconds.
 */
export class Arrivals {
  #onTheWay = 0;
  /** When the latest ones were answered. */
  readonly #answered: number[] = [];
  /** The latest round trips. */
  readonly #trips: number[] = [];

  made(): void {
    this.#onTheWay += 1;
  }

  /** @param tripMs undefined for a request that did not go the whole way */
  answered(now: number, tripMs: number | undefined): void {
    this.#onTheWay -= 1;
    this.#answered.push(now);
    if (tripMs === undefined) return;
    this.#trips.push(tripMs);
    if (this.#trips.length > samples) this.#trips.shift();
  }

  /** From when on one more keeps the limit, if nothing else is made meanwhile. */
  roomAt(now: number): number {
    const countsMs = tenantLimit.windowMs - this.#quickest();
    for (
      let [first] = this.#answered;
      first !== undefined && first + countsMs <= now;
      [first] = this.#answered
    ) {
      this.#answered.shift();
    }
    const over = this.#onTheWay + this.#answered.length - tenantLimit.requests;
    if (over < 0) return now;
    return (this.#answered[over] ?? now) + countsMs;
  }

  /** 0 before anything is known of the way. */
  #quickest(): number {
    return this.#trips.length === 0 ? 0 : Math.min(tenantLimit.windowMs, ...this.#trips) * trusted;
  }
}
