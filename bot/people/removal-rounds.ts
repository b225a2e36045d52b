import type { Removed, Retention } from './retention.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** So often at most, counted in each process: what is kept for days need not go to the minute. */
const leastBetweenMs = 60 * 60 * 1_000;

/**
 * Removes what is older than the organisation keeps it, when it is called and not only just was; may be called as often
 * as one likes. Answers what was removed, undefined where it was not yet time. After a failure the next call tries again.
 *
 * @param days how long what is personal is kept after a swap has ended
 */
export function createRemovalRounds(
  retention: Pick<Retention, 'removeOld'>,
  clock: { now(): number },
  days: number,
): () => Promise<Removed | undefined> {
  let doneAt: number | undefined;
  return async () => {
    const now = clock.now();
    if (doneAt !== undefined && now - doneAt < leastBetweenMs) return undefined;
    const removed = await retention.removeOld(new Date(now - days * dayMs).toISOString());
    doneAt = now;
    return removed;
  };
}
