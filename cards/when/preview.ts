import { plainFrame } from '../../bot/conversation/frame.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { planReminders } from '../../bot/reminders/plan.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { Analysis } from '../../bot/swaps/analysis.ts';
import type { PlannedReminder, Schedule } from '../../bot/swaps/schedule.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { reminderModel, swapForReminder } from '../reminder/load.ts';
import { reminder as card } from '../reminder/view.ts';

/** Sends the admin the reminder of the first user, in the admin's own language where the plan names none for all. */
export async function sendPreview(
  swap: Swap,
  analysis: Analysis,
  schedule: Schedule,
  { desk, origin, reader }: Visit,
): Promise<'sent' | 'not-sent' | 'nobody'> {
  const planned = planReminders(analysis, schedule, () => desk.defaults.timeZone, desk.clock.now());
  const first = planned.find(({ unreachable }) => unreachable === undefined) ?? planned[0];
  if (first === undefined) return 'nobody';
  const asScheduled = { ...swap, draft: { ...swap.draft, schedule } };
  const common = await swapForReminder(asScheduled, desk);
  const model = await reminderModel(asReminder(first, swap), asScheduled, common, desk);
  const outgoing = rendererOf(card, { ...model, preview: true })(reader, plainFrame);
  const delivery = await desk.messenger.post(origin, outgoing);
  return delivery.kind === 'delivered' ? 'sent' : 'not-sent';
}

function asReminder(planned: PlannedReminder, { id, tenantId }: Swap): Reminder {
  const { userId, services, unknownPlans, tasks, losesTeams, language } = planned;
  return {
    tenantId,
    swapId: id,
    userId,
    state: 'waiting',
    unreached: undefined,
    services,
    unknownPlans,
    tasks,
    ticked: [],
    losesTeams,
    language,
    activityId: undefined,
    timesSent: 0,
    dueAt: undefined,
    sentAt: undefined,
    doubtfulAt: undefined,
    confirmedAt: undefined,
    optedOutAt: undefined,
    moreTimeAt: undefined,
    help: undefined,
  };
}
