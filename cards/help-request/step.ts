import type { Desk } from '../../bot/conversation/desk.ts';
import { plainFrame } from '../../bot/conversation/frame.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted, wordOf } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { recipientOf } from '../reminder/recipient.ts';
import { reminderOf } from '../reminder/own-tasks.ts';
import { followAdmins } from './ask.ts';
import { loadHelpRequest } from './load.ts';
import { strings } from './strings.ts';
import { helpRequest } from './view.ts';

interface Choice {
  readonly what: 'answered' | 'leave-out';
  readonly swapId: string;
  readonly userId: string;
}

/** What any entitled admin does about a user's question: mark it as answered, or leave the user out of the swap. */
export const helpRequestStep: Step<Choice> = {
  verb: 'help-request',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const what = wordOf(data?.['choice'], ['answered', 'leave-out']);
    const swapId = guidOf(data?.['id']);
    const userId = guidOf(data?.['user']);
    return what && swapId && userId ? { what, swapId, userId } : undefined;
  },
  handle: async ({ what, swapId, userId }, visit) => {
    const { desk, origin } = visit;
    const swap = await desk.journal.find(swapId);
    const asked = await desk.reminders.find(swapId, userId);
    if (swap === undefined || asked?.help === undefined || swap.tenantId !== origin.tenantId)
      throw new ConversationError('no-such-swap');
    const changed =
      what === 'answered'
        ? (await desk.reminders.answerHelp(swapId, userId, origin.userId)) !== undefined
        : await desk.journal.takeOut(swapId, userId, origin.userId);
    const now = (await desk.reminders.find(swapId, userId)) ?? asked;
    const swapNow = (await desk.journal.find(swapId)) ?? swap;
    if (changed) await follow(now, swapNow, desk, visit.cardActivityId);
    const model = await loadHelpRequest(now, swapNow, desk);
    if (model === undefined) throw new ConversationError('no-such-swap');
    const failed = !changed && what === 'leave-out' && model.standing === 'open';
    const notice = failed ? strings[visit.reader.adminLanguage].cannotLeaveOut : undefined;
    return show(helpRequest, model, { ...visit, notice });
  },
};

/** The user's own card, the other admins' cards of this question, and the living cards of the swap. */
async function follow(
  reminder: Reminder,
  swap: Swap,
  desk: Desk,
  answeredActivityId: string | undefined,
): Promise<void> {
  desk.changed(swap.id);
  await Promise.all([tellUser(reminder, swap, desk), followAdmins(reminder, swap, desk, answeredActivityId)]);
}

async function tellUser(reminder: Reminder, swap: Swap, desk: Desk): Promise<void> {
  const { tenantId, userId, swapId, activityId } = reminder;
  const person = await desk.roster.find(tenantId, userId);
  if (person === undefined || activityId === undefined) return;
  const render = await reminderOf(reminder, swap, desk);
  const outgoing = render(recipientOf(reminder, person, desk), plainFrame);
  const { kind } = await desk.messenger.update(person, activityId, outgoing);
  if (kind !== 'delivered') desk.report('reminder-not-updated', kind, { swapId, userId });
}
