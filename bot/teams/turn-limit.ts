import { LRUCache } from 'lru-cache';

/** Whoever presses as fast as they can stays far below it; a program that goes on does not. */
const burst = 60;
const perSecond = 1;

/** Of so many it is known what they have left. Whoever is forgotten begins with a full burst. */
const mostPeople = 10_000;

/** How many turns one person may ask for. */
export interface TurnLimit {
  /** False when it would be one too many. */
  take(userId: string): boolean;
}

interface Bucket {
  readonly left: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * A token bucket for each person who has proved who they are. restify's own throttle counts by address: all that
 * Teams sends comes from a few of Microsoft's.
 */
export function createTurnLimit(now: () => number): TurnLimit {
  const buckets = new LRUCache<string, Bucket>({ max: mostPeople });
  return {
    take: (userId) => {
      const at = now();
      const before = buckets.get(userId) ?? { left: burst, at };
      const gained = (Math.max(0, at - before.at) / 1_000) * perSecond;
      const left = Math.min(burst, before.left + gained);
      const isEnough = left >= 1;
      buckets.set(userId, { left: isEnough ? left - 1 : left, at });
      return isEnough;
    },
  };
}
