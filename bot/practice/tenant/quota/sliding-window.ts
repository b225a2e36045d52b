/**
 * What was spent in the time just passed. It is the strictest reading of "so many in so long": no stretch of that
 * length ever holds more.
 */
export class SlidingWindow {
  readonly #limit: number;
  readonly #lengthMs: number;
  readonly #spent: { readonly at: number; readonly cost: number }[] = [];
  #sum = 0;

  constructor(limit: number, lengthMs: number) {
    this.#limit = limit;
    this.#lengthMs = lengthMs;
  }

  /** How much of the limit would be used with this cost added; more than 1 does not fit. */
  usageWith(cost: number, now: number): number {
    this.#forget(now);
    return (this.#sum + cost) / this.#limit;
  }

  spend(cost: number, now: number): void {
    this.#spent.push({ at: now, cost });
    this.#sum += cost;
  }

  /** Milliseconds until this cost fits. */
  waitFor(cost: number, now: number): number {
    this.#forget(now);
    let left = this.#sum + cost - this.#limit;
    for (const entry of this.#spent) {
      if (left <= 0) break;
      left -= entry.cost;
      if (left <= 0) return entry.at + this.#lengthMs - now;
    }
    return 0;
  }

  #forget(now: number): void {
    for (let [oldest] = this.#spent; oldest !== undefined && oldest.at + this.#lengthMs <= now;) {
      this.#sum -= oldest.cost;
      this.#spent.shift();
      [oldest] = this.#spent;
    }
  }
}
