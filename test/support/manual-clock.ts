import type { Clock } from '../../bot/swaps/clock.ts';

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Time that moves only when a test moves it. Sleepers wake in order of the instant they sleep until. */
export class ManualClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];

  constructor(start = '2026-03-02T09:00:00Z') {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  /** How many are asleep. */
  get asleep(): number {
    return this.#sleepers.length;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const sleeper: Sleeper = {
      due: this.#now + ms,
      wake: () => {
        resolve(undefined);
      },
    };
    this.#sleepers.push(sleeper);
    const stop = (): void => {
      this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
      reject(asError(signal?.reason));
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      await promise;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Moves time on by this much; what wakes meanwhile runs only once the caller awaits something. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (let next = this.#next(); next !== undefined && next.due <= until; next = this.#next())
      this.#wake(next);
    this.#now = until;
  }

  /** Moves time on to the next sleeper, if there is one, and wakes it. */
  advanceToNext(): void {
    const next = this.#next();
    if (next !== undefined) this.#wake(next);
  }

  #next(): Sleeper | undefined {
    return this.#sleepers.reduce<Sleeper | undefined>(
      (first, sleeper) => (first === undefined || sleeper.due < first.due ? sleeper : first),
      undefined,
    );
  }

  #wake(sleeper: Sleeper): void {
    this.#now = Math.max(this.#now, sleeper.due);
    this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    sleeper.wake();
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('Stopped', { cause: reason });
}
