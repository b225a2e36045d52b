import { analyse, type UserAnalysis } from './analysis.ts';
import { reasonOf } from './confirm.ts';
import { losesMore } from './loses-more.ts';
import { leftOut, parked, ready, type Checked } from './ready.ts';
import { recheckUndo } from './recheck-undo.ts';
import { PausedRun, type Run } from './run.ts';
import type { Move, MoveReason } from './swap.ts';
import { TenantError } from './tenant.ts';

/**
 * Reads planned users anew and leaves out whoever cannot be moved any more, is in another open swap, or would now
 * lose more than was acknowledged (Law 7). Must be called within the pace. Answers in the order of the moves; rejects
 * with PausedRun when nobody may be moved now.
 */
export async function recheck(run: Run, moves: readonly Move[]): Promise<readonly Checked[]> {
  const { ports, swap } = run;
  if (!(await ports.entitled(swap.runBy))) throw new PausedRun({ kind: 'not-allowed' });
  try {
    return swap.undoes === undefined
      ? await recheckMoves(run, moves)
      : await recheckUndo(run, moves, swap.undoes);
  } catch (error) {
    if (error instanceof TenantError && error.code !== 'unavailable')
      throw new PausedRun({ kind: error.code });
    throw error;
  }
}

async function recheckMoves(
  { ports, swap, actor }: Run,
  moves: readonly Move[],
): Promise<readonly Checked[]> {
  const readAt = ports.clock.now();
  const userIds = moves.map(({ userId }) => userId);
  const selection = { swapId: swap.id, userIds, products: swap.draft.products };
  const { users } = await analyse(
    { ...ports, users: (...asked) => ports.tenant.users(...asked) },
    actor,
    selection,
  );
  const byId = new Map(users.map((analysed) => [analysed.user.id, analysed]));
  return moves.map((move) => judge(move, byId.get(move.userId), readAt));
}

function judge(move: Move, analysed: UserAnalysis | undefined, readAt: number): Checked {
  if (analysed === undefined) return leftOut('user-gone');
  const reason = hindrance(move, analysed);
  if (reason === 'no-seat') return parked;
  return reason === undefined ? ready(analysed.user, analysed.change, readAt) : leftOut(reason);
}

function hindrance(move: Move, { blockers, impact }: UserAnalysis): MoveReason | undefined {
  const [blocker] = blockers;
  if (blocker !== undefined) return reasonOf(blocker);
  return losesMore(move, impact) ? 'loses-more' : undefined;
}
