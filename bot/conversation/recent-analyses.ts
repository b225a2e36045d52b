import type { Analysis } from '../swaps/analysis.ts';
import type { Clock } from '../swaps/clock.ts';

/**
 * Analyses of large selections as they were worked out a moment ago: presses that follow each other share one, and
 * each is answered in time (Law 8). The swap itself looks at everybody anew before it writes (Law 7).
 */
export interface RecentAnalyses {
  /** @param key the same for what must come to the same for these users */
  of(userIds: readonly string[], key: string, analyse: () => Promise<Analysis>): Promise<Analysis>;
}

/** So many are worked out in a moment, so that the card is as true as it can be. */
const fewUsers = 200;

const keptMs = 60_000;

interface Kept {
  readonly key: string;
  readonly madeAt: number;
  readonly analysis: Analysis;
}

export function createRecentAnalyses(clock: Pick<Clock, 'now'>): RecentAnalyses {
  const made = new WeakMap<readonly string[], Kept>();
  return {
    of: async (userIds, key, analyse) => {
      const kept = made.get(userIds);
      if (kept?.key === key && clock.now() - kept.madeAt < keptMs) return kept.analysis;
      const madeAt = clock.now();
      const analysis = await analyse();
      if (userIds.length > fewUsers) made.set(userIds, { key, madeAt, analysis });
      return analysis;
    },
  };
}
