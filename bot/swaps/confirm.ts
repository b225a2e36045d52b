import type { Blocker } from '../licensing/blocker.ts';
import type { Impact } from '../licensing/impact.ts';
import type { ServiceId } from '../licensing/services/service.ts';
import type { Analysis } from './analysis.ts';
import type { LeftOutMove, PlannedMove } from './journal.ts';
import type { MoveReason } from './swap.ts';

export interface MovePlan {
  readonly moves: readonly PlannedMove[];
  readonly leftOut: readonly LeftOutMove[];
}

/**
 * The moves that the admin confirms by confirming this analysis. What each user loses, has reduced or must check
 * counts as acknowledged; users who cannot be moved are on the books with the reason.
 */
export function planMoves(analysis: Analysis): MovePlan {
  const moves: PlannedMove[] = [];
  const leftOut: LeftOutMove[] = analysis.missing.map((userId) => ({ userId, reason: 'user-gone' }));
  for (const { user, impact, blockers, watched } of analysis.users) {
    const [blocker] = blockers;
    if (blocker !== undefined) leftOut.push({ userId: user.id, reason: reasonOf(blocker) });
    else {
      const acknowledged = { acknowledged: atRisk(impact), acknowledgedPlans: impact.unknownPlans };
      moves.push({ userId: user.id, ...acknowledged, watched });
    }
  }
  return { moves, leftOut };
}

/** The services that a user loses or has reduced, or of which nobody can say. */
export function atRisk(impact: Impact): readonly ServiceId[] {
  return impact.services
    .filter(({ change }) => change === 'lost' || change === 'reduced' || change === 'unknown')
    .map(({ service }) => service);
}

/** Why a blocked user is not moved. Every kind of blocker is a reason of the same name. */
export function reasonOf(blocker: Blocker): MoveReason {
  return blocker.kind;
}
