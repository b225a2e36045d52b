import type { Clock } from './clock.ts';

/** A signal that aborts so long after another one, with the same reason: what is under way may end until then. */
export class AfterSignal {
  readonly #late = new AbortController();
  readonly #over = new AbortController();

  constructor(first: AbortSignal, afterMs: number, clock: Clock) {
    const wait = async (): Promise<void> => {
      await clock.sleep(afterMs, this.#over.signal);
      this.#late.abort(first.reason);
    };
    // It is over before the time is.
    const begin = (): void => void wait().catch(() => undefined);
    if (first.aborted) begin();
    else first.addEventListener('abort', begin, { once: true, signal: this.#over.signal });
  }

  get signal(): AbortSignal {
    return this.#late.signal;
  }

  /** Nothing is under way any more: nobody waits. */
  release(): void {
    this.#over.abort(new Error('Nothing is under way any more'));
  }
}
