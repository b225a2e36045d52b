import type { Desk } from '../../bot/conversation/desk.ts';
import { plainFrame } from '../../bot/conversation/frame.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { OutgoingCard } from '../../bot/conversation/reply.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { CardOf } from '../../bot/reminders/send.ts';
import { reminderPointer } from '../reminder-pointer/view.ts';
import { languageFor, reminderModel, swapForReminder } from './load.ts';
import { oncePerSwap } from './once-per-swap.ts';
import { otherSwapOf } from './own-tasks.ts';
import { recipientOf } from './recipient.ts';
import { reminder as card } from './view.ts';

/** The card about a person's own services, in their own language or in the one that was chosen for all. */
export function reminderCard(desk: Desk): CardOf {
  const commonOf = oncePerSwap((swap) => swapForReminder(swap, desk));
  return async (reminder, swap, person) => {
    const model = await reminderModel(reminder, swap, await commonOf(swap), desk);
    const outgoing = rendererOf(card, model)(recipientOf(reminder, person, desk), plainFrame);
    return (address) => desk.messenger.post(address, outgoing);
  };
}

/** The same for updating the message that shows it, with the way to the person's other reminders. */
export function reminderUpdate(desk: Desk): CardOf {
  const commonOf = oncePerSwap((swap) => swapForReminder(swap, desk));
  return async (reminder, swap, person) => {
    const model = await reminderModel(reminder, swap, await commonOf(swap), desk);
    const otherSwapId = await otherSwapOf(reminder, desk);
    const outgoing = rendererOf(card, { ...model, otherSwapId })(
      recipientOf(reminder, person, desk),
      plainFrame,
    );
    return putting(reminder, outgoing, desk);
  };
}

/** For the message that showed it before a newer one came. */
export function reminderPointerUpdate(desk: Desk): CardOf {
  const commonOf = oncePerSwap((swap) => swapForReminder(swap, desk));
  return async (reminder, swap, person) => {
    const language = languageFor(person, await commonOf(swap));
    const outgoing = rendererOf(reminderPointer, { language })(
      recipientOf(reminder, person, desk),
      plainFrame,
    );
    return putting(reminder, outgoing, desk);
  };
}

/** Nothing is to be done where no message shows it. */
function putting(
  { activityId }: Reminder,
  outgoing: OutgoingCard,
  { messenger }: Desk,
): Awaited<ReturnType<CardOf>> {
  return async (address) =>
    activityId === undefined
      ? { kind: 'delivered', activityId }
      : await messenger.update(address, activityId, outgoing);
}
