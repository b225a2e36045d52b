/** What a user has of a service: the best of all plans that are on. Rank 0 is nothing. */
export interface Level {
  /** For a service with parts, that of its highest part: `change` knows of the others too. */
  readonly rank: number;
  /** Storage in GB that goes with it, at most, where the service has a quota. */
  readonly quotaGb: number | undefined;
  /** The plans that give this level, by id: what explains the line. */
  readonly plans: readonly string[];
}

export const none: Level = { rank: 0, quotaGb: undefined, plans: [] };

/** The better rank, and the larger of the quotas that are known; the plans are those of the better rank. */
export function better(a: Level | undefined, b: Level): Level {
  if (a === undefined) return b;
  const quotaGb = Math.max(a.quotaGb ?? -1, b.quotaGb ?? -1);
  return {
    rank: Math.max(a.rank, b.rank),
    quotaGb: quotaGb < 0 ? undefined : quotaGb,
    plans:
      a.rank === b.rank ? [...new Set([...a.plans, ...b.plans])].sort() : a.rank > b.rank ? a.plans : b.plans,
  };
}
