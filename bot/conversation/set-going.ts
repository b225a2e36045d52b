import { planReminders } from '../reminders/plan.ts';
import type { Analysis } from '../swaps/analysis.ts';
import { planMoves } from '../swaps/confirm.ts';
import type { Swap } from '../swaps/swap.ts';
import type { Desk } from './desk.ts';
import type { Visit } from './visit.ts';
import { zonesOf } from './zones.ts';

/** The last word on a draft: it runs, or is put on its schedule. Undefined if it is at another version. */
export async function setGoing(swap: Swap, analysis: Analysis, visit: Visit): Promise<Swap | undefined> {
  const { desk, origin } = visit;
  const { id, version, draft } = swap;
  const { moves, leftOut } = planMoves(analysis);
  const { pilot, schedule } = draft;
  if (schedule === undefined) {
    const running = await desk.journal.confirm(id, version, origin.userId, moves, leftOut, pilot);
    if (running !== undefined) await tellFirst(running, 'move', desk);
    return running;
  }
  const zoneOf = await zonesOf(swap.tenantId, draft.userIds, desk);
  const reminders = planReminders(analysis, schedule, zoneOf, desk.clock.now());
  const plan = { moves, leftOut, pilot, reminders };
  const scheduled = await desk.journal.schedule(id, version, origin.userId, plan);
  // The first reminders may be due at once.
  if (scheduled !== undefined) desk.wakeSweep();
  return scheduled;
}

/** Those of the reminded who lose Teams by the swap get their last message there as it starts. */
export async function tellFirst(
  { id }: Swap,
  who: 'move' | 'confirmed',
  { journal, wakeSweep }: Desk,
): Promise<void> {
  await journal.lastWords(id, who);
  wakeSweep();
}
