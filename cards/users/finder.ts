import type { Visit } from '../../bot/conversation/visit.ts';

/** What it takes to find the users that somebody means. */
export interface Finder extends Pick<Visit, 'actor' | 'reading'> {
  readonly desk: Pick<Visit['desk'], 'tenant' | 'recentUsers'>;
  readonly origin: Pick<Visit['origin'], 'userId'>;
}
