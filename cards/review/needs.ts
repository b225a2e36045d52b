import { backupNeeded } from '../../bot/licensing/impact.ts';
import { movable, type Analysis, type UserAnalysis } from '../../bot/swaps/analysis.ts';

/** Above this many users the admin types the number (DESIGN.md, Confirm). */
const typedCountAbove = 50;

export function losesSomething({ impact }: UserAnalysis): boolean {
  return backupNeeded(impact);
}

export function asksForCount(users: number): boolean {
  return users > typedCountAbove;
}

/** Whether there is something to confirm beyond the review itself; a small swap without loss runs from there. */
export function needsConfirmation(analysis: Analysis, adminId: string): boolean {
  const moving = movable(analysis);
  return (
    moving.some((user) => losesSomething(user) || user.watched) ||
    asksForCount(moving.length) ||
    moving.some(({ user }) => user.id === adminId)
  );
}
