import { SlidingWindow } from '../../../bot/practice/tenant/quota/sliding-window.ts';

/** The published limits (Learn: Rate limiting for bots): of an app in an organisation, and of a bot in a chat. */
const ofTenant = [[50, 1_000]] as const;
const ofThread = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;

type Published = readonly (readonly [requests: number, windowMs: number])[];

/** Counts requests as Teams does. What is refused does not count. Milliseconds throughout. */
export class Limits {
  readonly #tenant = windows(ofTenant);
  readonly #threads = new Map<string, readonly SlidingWindow[]>();

  /** How long the request would have to wait; 0 for one that is granted. */
  take(thread: string, now: number): number {
    const all = [...this.#tenant, ...this.#of(thread)];
    const waitMs = Math.max(
      ...all.map((window) => (window.usageWith(1, now) > 1 ? window.waitFor(1, now) : 0)),
    );
    if (waitMs > 0) return waitMs;
    for (const window of all) window.spend(1, now);
    return 0;
  }

  #of(thread: string): readonly SlidingWindow[] {
    const known = this.#threads.get(thread) ?? windows(ofThread);
    this.#threads.set(thread, known);
    return known;
  }
}

function windows(published: Published): readonly SlidingWindow[] {
  return published.map(([requests, windowMs]) => new SlidingWindow(requests, windowMs));
}
