import { plainFrame } from '../../bot/conversation/frame.ts';
import { readerOf } from '../../bot/conversation/reader.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { Desk } from '../../bot/conversation/desk.ts';
import type { ReminderSender } from '../../bot/reminders/send.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { reminderModel, swapForReminder } from './load.ts';
import { reminder as card } from './view.ts';

/** Sends each person the card about their own services, in their own language. */
export async function reminderSender(swap: Swap, desk: Desk): Promise<ReminderSender> {
  const common = await swapForReminder(swap, desk);
  return async (person, reminder) => {
    const model = await reminderModel(reminder, swap, common, desk);
    const outgoing = rendererOf(card, model)(readerOf(person, desk.defaults), plainFrame);
    return await desk.messenger.post(person, outgoing);
  };
}
