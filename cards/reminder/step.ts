import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted, wordOf } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import { reminderModel, swapForReminder } from './load.ts';
import { reminder } from './view.ts';

interface Saved {
  readonly swapId: string;
}

/** "I have saved what I need": whoever presses answers for themselves only, and only while the swap is open. */
export const reminderStep: Step<Saved> = {
  verb: 'reminder',
  audience: 'everyone',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const swapId = guidOf(data?.['id']);
    return wordOf(data?.['choice'], ['saved']) === undefined || swapId === undefined ? undefined : { swapId };
  },
  handle: async ({ swapId }, visit) => {
    const { desk, origin } = visit;
    const swap = await desk.journal.find(swapId);
    if (swap === undefined || swap.tenantId !== origin.tenantId) throw new ConversationError('no-such-swap');
    const isOpen = swap.state !== 'cancelled' && swap.state !== 'finished';
    const own = isOpen
      ? await desk.reminders.confirm(swapId, origin.userId)
      : await desk.reminders.find(swapId, origin.userId);
    if (own === undefined) throw new ConversationError('no-such-swap');
    if (isOpen) desk.changed(swapId);
    return show(reminder, await reminderModel(own, swap, await swapForReminder(swap, desk), desk), visit);
  },
};
