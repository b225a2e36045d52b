import type { Clock } from './clock.ts';

/** Graph takes 3,000 writes in 150 s from one app in one tenant (Learn: Microsoft Graph throttling limits, identity). */
const writesInWindow = 3_000;
const windowMs = 150_000;

/** What all swaps of this process together may write. */
export interface WriteBudget {
  /**
   * Resolves when so many writes may be sent, and counts them. Whoever comes first goes first. Rejects with the
   * signal's reason.
   */
  take(writes: number, signal: AbortSignal): Promise<void>;
  readonly quota: WriteQuota;
}

/** So many writes in any stretch of so many milliseconds. */
export interface WriteQuota {
  readonly writes: number;
  readonly windowMs: number;
}

/**
 * A budget over a sliding window: a small swap goes as fast as Graph answers, a large one settles at the steady rate.
 * @param share of Graph's quota, above 0 and at most 1; the rest is left to everybody else who uses this app
 */
export function createWriteBudget(clock: Clock, share: number): WriteBudget {
  const most = Math.max(1, Math.floor(writesInWindow * share));
  const sentAt: number[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  /** When the window has room for so many, in milliseconds since the epoch. */
  function roomAt(writes: number): number {
    const before = sentAt[sentAt.length - 1 - most + writes];
    return before === undefined ? 0 : before + windowMs;
  }

  async function enter(wanted: number, signal: AbortSignal): Promise<void> {
    const writes = Math.min(wanted, most);
    while (roomAt(writes) > clock.now()) await clock.sleep(roomAt(writes) - clock.now(), signal);
    for (let write = 0; write < wanted; write += 1) sentAt.push(clock.now());
    sentAt.splice(0, Math.max(0, sentAt.length - most));
  }

  return {
    quota: { writes: most, windowMs },
    take: async (writes, signal) => {
      signal.throwIfAborted();
      const entering = turn.then(() => enter(writes, signal));
      turn = entering.catch(() => undefined);
      await entering;
    },
  };
}
