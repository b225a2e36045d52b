import type { ServiceId } from './services/service.ts';

/** What happens to one service of one user. `unknown` means: nobody can say, so check (Law 6). */
export type Change = 'kept' | 'gained' | 'reduced' | 'lost' | 'unknown';

/** What a user has of a service: the best of all plans that are on. Rank 0 is nothing. */
export interface Level {
  readonly rank: number;
  /** Storage in GB that goes with it, where the service has a quota. */
  readonly quotaGb: number | undefined;
  /** The plans that give this level, by id: what explains the line. */
  readonly plans: readonly string[];
}

export interface ServiceChange {
  readonly service: ServiceId;
  readonly change: Change;
  readonly before: Level;
  readonly after: Level;
}

/** For one user and one swap. Only services that the user has before or after are listed. */
export interface Impact {
  readonly services: readonly ServiceChange[];
  /** Plan ids that go away and that nobody has classified: each means *check*. */
  readonly unknownPlans: readonly string[];
}
