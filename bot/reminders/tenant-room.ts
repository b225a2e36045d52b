import type { Clock } from '../swaps/clock.ts';
import { Arrivals } from './arrivals.ts';
import { tenantLimit } from './teams-limits.ts';

/** Evenly spread, and a little is left to what the bot sends besides. */
const spacingMs = tenantLimit.windowMs / (tenantLimit.requests * 0.96);
/** Timers are late; so much of it is made up for. */
const slackMs = 2 * spacingMs;

const firstPauseMs = 1_000;
const longestPauseMs = 20_000;
const mostSlowdown = 8;
const recovery = 0.97;

/** When the organisation has room for one more request. Whoever comes first goes first. */
export class TenantRoom {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #arrivals = new Arrivals();
  #turn: Promise<unknown> = Promise.resolve();
  #nextAt = 0;
  #heldAt = Number.NEGATIVE_INFINITY;
  #heldUntil = 0;
  /** Times in a row that Teams asked to wait. */
  #holds = 0;
  /** How many times slower than the limit. */
  #slowdown = 1;

  /** @param random at least 0 and below 1 */
  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  /** How much longer nobody sends, in milliseconds. */
  get heldMs(): number {
    return Math.max(0, this.#heldUntil - this.#clock.now());
  }

  /** Resolves when one request may go, and counts it. Rejects with the signal's reason. */
  async take(signal: AbortSignal | undefined): Promise<void> {
    const taking = this.#turn.then(() => this.#enter(signal));
    this.#turn = taking.catch(() => undefined);
    await taking;
  }

  /**
   * Teams has asked to wait: nobody sends meanwhile, and then more slowly for a while.
   * @param ms undefined where it was not said how long
   * @param madeAt when the request was made: of those that were on their way together, the first one counts
   */
  hold(ms: number | undefined, madeAt: number): void {
    const now = this.#clock.now();
    const isNew = madeAt >= this.#heldAt;
    if (isNew) {
      this.#heldAt = now;
      this.#holds += 1;
      this.#slowdown = Math.min(mostSlowdown, this.#slowdown * 2);
    }
    const pause = ms ?? (isNew ? pauseMs(this.#holds, this.#random) : 0);
    this.#heldUntil = Math.max(this.#heldUntil, now + Math.max(pause, isNew ? firstPauseMs / 2 : 0));
  }

  /**
   * A request is answered.
   * @param isDelivered whether it went the whole way, and by that tells how long the way is
   */
  answered(madeAt: number, isDelivered: boolean): void {
    const now = this.#clock.now();
    this.#arrivals.answered(now, isDelivered ? now - madeAt : undefined);
  }

  /** A request of that time was not asked to wait. */
  passed(madeAt: number): void {
    if (madeAt < this.#heldAt) return;
    this.#holds = 0;
    this.#slowdown = Math.max(1, this.#slowdown * recovery);
  }

  async #enter(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    for (;;) {
      const now = this.#clock.now();
      const at = Math.max(this.#nextAt, this.#heldUntil, this.#arrivals.roomAt(now));
      if (now >= at) break;
      await this.#clock.sleep(at - now, signal);
    }
    this.#arrivals.made();
    const now = this.#clock.now();
    this.#nextAt = Math.max(this.#nextAt, now - slackMs) + spacingMs * this.#slowdown;
  }
}

/** Twice as long each time, and not for everybody the same. */
export function pauseMs(times: number, random: () => number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (times - 1)) * (0.5 + random());
}
