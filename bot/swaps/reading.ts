import { directLicenses, type User } from '../licensing/user.ts';
import { sightOf } from './license-state.ts';
import type { Move, Verification } from './swap.ts';

export interface Verified {
  readonly userId: string;
  readonly verification: Verification;
}

/** What reading back the users of some moves that are done has shown. */
export interface Reading {
  /** What is not on record yet. */
  readonly news: readonly Verified[];
  /** How many do not show their move, and may yet. */
  readonly open: number;
}

/**
 * A stale reading is no failure: a move that does not show is `settling`, and a third state, or nobody, is `different`
 * only at the last look.
 */
export function readingOf(moves: readonly Move[], users: readonly User[], isLast: boolean): Reading {
  const byId = new Map(users.map((user) => [user.id, user]));
  const read = moves.map((move) => ({
    move,
    verification: verificationOf(move, byId.get(move.userId), isLast),
  }));
  return {
    news: read
      .filter(({ move, verification }) => verification !== move.verification)
      .map(({ move: { userId }, verification }) => ({ userId, verification })),
    open: read.filter(({ verification }) => verification === 'settling').length,
  };
}

function verificationOf(move: Move, user: User | undefined, isLast: boolean): Verification {
  if (user === undefined || move.before === undefined || move.change === undefined) {
    return isLast ? 'different' : 'settling';
  }
  const sight = sightOf(directLicenses(user), move.before, move.change);
  if (sight === 'after') return 'verified';
  return isLast && sight === 'other' ? 'different' : 'settling';
}
