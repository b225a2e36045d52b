import type { Desk } from '../../bot/conversation/desk.ts';
import { plainFrame } from '../../bot/conversation/frame.ts';
import { readerOf } from '../../bot/conversation/reader.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { CardOf } from '../../bot/reminders/send.ts';
import { reminderModel, swapForReminder } from './load.ts';
import { oncePerSwap } from './once-per-swap.ts';
import { reminder as card } from './view.ts';

/** Whoever has never met the bot has told it nothing of themselves. */
export const nobody = { chosenLanguage: undefined, clientLocale: undefined, timeZone: undefined };

/** The card about a person's own services, in their own language or in the one that was chosen for all. */
export function reminderCard(desk: Desk): CardOf {
  const commonOf = oncePerSwap((swap) => swapForReminder(swap, desk));
  return async (reminder, swap, person) => {
    const model = await reminderModel(reminder, swap, await commonOf(swap), desk);
    const outgoing = rendererOf(card, model)(readerOf(person ?? nobody, desk.defaults), plainFrame);
    return (address) => desk.messenger.post(address, outgoing);
  };
}

/** The same for updating the newest one that the person has; undefined where they have none. */
export function reminderUpdate(desk: Desk): CardOf {
  const commonOf = oncePerSwap((swap) => swapForReminder(swap, desk));
  return async (reminder, swap, person) => {
    const { activityId } = reminder;
    const model = await reminderModel(reminder, swap, await commonOf(swap), desk);
    const outgoing = rendererOf(card, model)(readerOf(person ?? nobody, desk.defaults), plainFrame);
    return async (address) =>
      activityId === undefined
        ? { kind: 'delivered', activityId }
        : await desk.messenger.update(address, activityId, outgoing);
  };
}
