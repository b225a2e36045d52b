import type { Visit } from '../../bot/conversation/visit.ts';
import { planReminders } from '../../bot/reminders/plan.ts';
import type { Analysis } from '../../bot/swaps/analysis.ts';
import type { EnteredSchedule, Schedule } from '../../bot/swaps/schedule.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { enteredOf, proposal } from './entered.ts';
import type { WhenModel } from './view.ts';

/** What was entered last, else what is planned, else what is proposed. */
export function enteredIn({ draft }: Pick<Swap, 'draft'>, { reader, desk }: Visit): EnteredSchedule {
  const { schedule, scheduleEntered } = draft;
  if (scheduleEntered !== undefined) return scheduleEntered;
  return schedule === undefined
    ? proposal(reader.timeZone, desk.clock.now())
    : enteredOf(schedule, reader.timeZone);
}

export async function loadWhen(swap: Swap, analysis: Analysis, visit: Visit): Promise<WhenModel> {
  const { desk, reader } = visit;
  const now = desk.clock.now();
  const entered = enteredIn(swap, visit);
  const planned = planReminders(analysis, withoutDays(entered), () => reader.timeZone, now);
  const reachable = planned.filter(({ unreachable }) => unreachable === undefined);
  const known = await desk.roster.findAll(
    swap.tenantId,
    reachable.map(({ userId }) => userId),
  );
  const unreachable = (why: 'guest' | 'disabled' | 'no-teams'): number =>
    planned.filter((reminder) => reminder.unreachable === why).length;
  return {
    entered,
    isOpen: entered.start !== 'now' || swap.draft.scheduleEntered !== undefined,
    toRemind: reachable.length,
    withoutApp: reachable.length - known.length,
    guests: unreachable('guest'),
    disabled: unreachable('disabled'),
    withoutTeams: unreachable('no-teams'),
  };
}

/** Enough of a plan for telling whom it reminds. */
function withoutDays({ unconfirmed, hour, weekends, everybody }: EnteredSchedule): Schedule {
  const reminders = { daysBefore: [], hour, weekends, everybody };
  return { start: 'date', at: new Date(0).toISOString(), unconfirmed, reminders };
}
