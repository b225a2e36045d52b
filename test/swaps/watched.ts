import { setImmediate } from 'node:timers/promises';
import type { ManualClock } from '../support/manual-clock.ts';

/** Counts the calls to ports that are under way, so that time moves only while nobody works. */
export class Watch {
  underWay = 0;

  /**
   * The same port, watched. When its life has ended, as that of a killed process, no call gets through any more and
   * no answer arrives.
   */
  over<Port extends object>(port: Port, life: Life = new Life()): Port {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          life.check();
          this.underWay += 1;
          try {
            const answer: unknown = await Reflect.apply(member, target, args);
            life.check();
            return answer;
          } finally {
            this.underWay -= 1;
          }
        };
      },
    });
  }

  /** Waits for the work, and moves time on to the next sleeper whenever everybody sleeps. */
  async drive<Result>(clock: ManualClock, work: Promise<Result>): Promise<Result> {
    const ends: Result[] = [];
    const failures: unknown[] = [];
    work.then(
      (result) => ends.push(result),
      (error: unknown) => failures.push(error),
    );
    while (ends.length === 0 && failures.length === 0) {
      await setImmediate();
      if (this.underWay === 0) clock.advanceToNext();
    }
    return await work;
  }
}

/** That of one process, as far as the ports can tell. */
export class Life {
  #over = false;

  end(): void {
    this.#over = true;
  }

  check(): void {
    if (this.#over) throw new Killed();
  }
}

export class Killed extends Error {
  override readonly name = 'Killed';
}
