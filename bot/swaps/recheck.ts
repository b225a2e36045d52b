import { analyse, type UserAnalysis } from './analysis.ts';
import { atRisk, reasonOf } from './confirm.ts';
import { leftOut, ready, type Checked } from './ready.ts';
import type { Run } from './run.ts';
import type { Move, MoveReason } from './swap.ts';
import { TenantError } from './tenant.ts';

/**
 * Reads planned users anew and leaves out whoever cannot be moved any more, is in another open swap, or would now
 * lose more than was acknowledged (Law 7). Must be called within the pace. Answers in the order of the moves.
 */
export async function recheck(run: Run, moves: readonly Move[]): Promise<readonly Checked[]> {
  const { ports, swap, actor } = run;
  if (!(await ports.entitled(swap.adminId))) return moves.map(() => leftOut('not-allowed'));
  const readAt = ports.clock.now();
  const userIds = moves.map(({ userId }) => userId);
  const selection = { swapId: swap.id, userIds, products: swap.draft.products };
  try {
    const { users } = await analyse(
      { ...ports, users: (...asked) => ports.tenant.users(...asked) },
      actor,
      selection,
    );
    const byId = new Map(users.map((analysed) => [analysed.user.id, analysed]));
    return moves.map((move) => judge(move, byId.get(move.userId), readAt));
  } catch (error) {
    if (error instanceof TenantError && error.code === 'not-allowed')
      return moves.map(() => leftOut('not-allowed'));
    throw error;
  }
}

function judge(move: Move, analysed: UserAnalysis | undefined, readAt: number): Checked {
  if (analysed === undefined) return leftOut('user-gone');
  const reason = hindrance(move, analysed);
  return reason === undefined ? ready(analysed.user, analysed.change, readAt) : leftOut(reason);
}

function hindrance(move: Move, { blockers, impact }: UserAnalysis): MoveReason | undefined {
  const [blocker] = blockers;
  if (blocker !== undefined) return reasonOf(blocker);
  const more =
    atRisk(impact).some((service) => !move.acknowledged.includes(service)) ||
    impact.unknownPlans.some((plan) => !move.acknowledgedPlans.includes(plan));
  return more ? 'loses-more' : undefined;
}
