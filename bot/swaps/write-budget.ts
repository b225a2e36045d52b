import type { Clock } from './clock.ts';

/** Graph takes 3,000 writes in 150 s from one app in one tenant (Learn: Microsoft Graph throttling limits, identity). */
const writesInWindow = 3_000;
const windowMs = 150_000;

/** What all swaps of this process together may write. */
export interface WriteBudget {
  /** Resolves when the next write may be sent, and counts it. Rejects with the signal's reason. */
  take(signal: AbortSignal): Promise<void>;
}

/**
 * A budget over a sliding window: a small swap goes as fast as Graph answers, a large one settles at the steady rate.
 * @param share of Graph's quota, above 0 and at most 1; the rest is left to everybody else who uses this app
 */
export function createWriteBudget(clock: Clock, share: number): WriteBudget {
  const most = Math.max(1, Math.floor(writesInWindow * share));
  const sentAt: number[] = [];

  /** When the window has room, in milliseconds since the epoch. */
  function roomAt(): number {
    const [oldest = 0] = sentAt;
    return sentAt.length < most ? 0 : oldest + windowMs;
  }

  return {
    take: async (signal) => {
      while (roomAt() > clock.now()) await clock.sleep(roomAt() - clock.now(), signal);
      if (sentAt.length === most) sentAt.shift();
      sentAt.push(clock.now());
    },
  };
}
