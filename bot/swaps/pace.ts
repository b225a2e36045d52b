import type { Clock } from './clock.ts';
import { highLoad, type Load } from './load.ts';
import type { Outcome } from './outcome.ts';

/**
 * What every call of a run passes through: at most so many at once, and none while the tenant has asked everybody
 * to wait (Law 4).
 */
export interface Pace {
  /** Makes the call when there is room. Rejects with the signal's reason if the run halts first. */
  run<T>(call: () => Promise<T>): Promise<T>;
  /** From now on no call starts within this many milliseconds. */
  hold(ms: number): void;
  /**
   * What a write was answered with: where the tenant asks to wait, or is near its quota, fewer go at once and later
   * ones start later; after calm ones there are gradually as many again.
   */
  note(load: Load, outcomes: readonly Outcome[]): void;
}

/** A wait that is said to be over at once would turn into a storm of calls. */
export const shortestWaitMs = 1_000;

/** So many calm answers in a row let one more call go at once. */
const calmAnswers = 10;

/** How long nobody calls for each tenth above 0.7 that the tenant is near its quota. */
const loadPauseMs = 1_000;

export function createPace(clock: Clock, callsInFlight: number, halt: AbortSignal): Pace {
  const queue: (() => void)[] = [];
  let most = callsInFlight;
  let inFlight = 0;
  let calm = 0;
  let heldUntil = 0;

  async function enter(): Promise<void> {
    if (inFlight < most) {
      inFlight += 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<undefined>();
    queue.push(() => {
      resolve(undefined);
    });
    await promise;
  }

  function leave(): void {
    inFlight -= 1;
    admit();
  }

  function admit(): void {
    while (inFlight < most) {
      const next = queue.shift();
      if (next === undefined) return;
      inFlight += 1;
      next();
    }
  }

  function hold(ms: number): void {
    heldUntil = Math.max(heldUntil, clock.now() + Math.max(ms, shortestWaitMs));
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
    hold,
    note: (load = 0, outcomes) => {
      const isAskedToWait = outcomes.some((outcome) => outcome.kind === 'wait' && outcome.scope === 'tenant');
      if (load >= highLoad) hold(Math.round((load - 0.7) * 10) * loadPauseMs);
      if (isAskedToWait || load >= highLoad) {
        most = Math.max(1, Math.floor(most / 2));
        calm = 0;
        return;
      }
      calm += 1;
      if (calm < calmAnswers || most === callsInFlight) return;
      most += 1;
      calm = 0;
      admit();
    },
  };
}
