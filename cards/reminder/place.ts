import { plainFrame } from '../../bot/conversation/frame.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { reminderPointer } from '../reminder-pointer/view.ts';
import type { ReminderModel } from './model.ts';
import { reminder as card } from './view.ts';

/**
 * Answers with the reader's own reminder: in place after a press, else as a new message. That message follows what
 * becomes of the swap from then on, and the one that did so before points to it: one for each swap and user.
 */
export async function replyWith(model: ReminderModel, swap: Swap, visit: Visit): Promise<Reply> {
  const { cardActivityId } = visit;
  const reply = show(card, model, visit);
  const put = async (activityId: string): Promise<void> => {
    const { tenantId, userId } = visit.origin;
    const shown = { tenantId, userId, swapId: swap.id, version: swap.version };
    const replaced = await visit.desk.reminders.shownIn(shown, activityId);
    if (replaced !== undefined) pointFrom(replaced, model, visit);
  };
  if (cardActivityId === undefined) return { ...reply, posted: put };
  await put(cardActivityId);
  return reply;
}

function pointFrom(activityId: string, model: ReminderModel, { desk, origin, reader }: Visit): void {
  const pointer = rendererOf(reminderPointer, model)(reader, plainFrame);
  void desk.messenger.update(origin, activityId, pointer).then(({ kind }) => {
    if (kind !== 'delivered') desk.report('reminder-not-updated', kind, { swapId: model.swapId });
  });
}
