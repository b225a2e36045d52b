import type { Clock } from './clock.ts';

/**
 * What every call of a run passes through: at most so many at once, and none while the tenant has asked everybody
 * to wait (Law 4).
 */
export interface Pace {
  /** Makes the call when there is room. Rejects with the signal's reason if the run halts first. */
  run<T>(call: () => Promise<T>): Promise<T>;
  /** From now on no call starts within this many milliseconds. */
  hold(ms: number): void;
}

/** A wait that is said to be over at once would turn into a storm of calls. */
export const shortestWaitMs = 1_000;

export function createPace(clock: Clock, callsInFlight: number, halt: AbortSignal): Pace {
  const queue: (() => void)[] = [];
  let free = callsInFlight;
  let heldUntil = 0;

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<undefined>();
    queue.push(() => {
      resolve(undefined);
    });
    await promise;
  }

  function leave(): void {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  }

  return {
    run: async (call) => {
      await enter();
      try {
        halt.throwIfAborted();
        while (clock.now() < heldUntil) await clock.sleep(heldUntil - clock.now(), halt);
        return await call();
      } finally {
        leave();
      }
    },
    hold: (ms) => {
      heldUntil = Math.max(heldUntil, clock.now() + Math.max(ms, shortestWaitMs));
    },
  };
}
