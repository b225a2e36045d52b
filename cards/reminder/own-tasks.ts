import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { Desk } from '../../bot/conversation/desk.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { reminderModel, swapForReminder } from './load.ts';
import { reminder as card } from './view.ts';

/** The person's newest reminder about a swap that has not ended; undefined if they have none. */
export async function ownTasks({ desk, origin }: Visit): Promise<Render | undefined> {
  const [newest] = await desk.reminders.openFor(origin.tenantId, origin.userId);
  const swap = newest === undefined ? undefined : await desk.journal.find(newest.swapId);
  return newest === undefined || swap === undefined ? undefined : await reminderOf(newest, swap, desk);
}

/** The card of a reminder as things are now. */
export async function reminderOf(reminder: Reminder, swap: Swap, desk: Desk): Promise<Render> {
  return rendererOf(card, await reminderModel(reminder, swap, await swapForReminder(swap, desk), desk));
}
