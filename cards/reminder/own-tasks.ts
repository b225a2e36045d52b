import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { Desk } from '../../bot/conversation/desk.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { reminderModel, swapForReminder } from './load.ts';
import type { ReminderModel } from './model.ts';
import { standingOf } from './standing.ts';
import { reminder as card } from './view.ts';

/** A reminder of a swap that has not ended. */
interface Open {
  readonly reminder: Reminder;
  readonly swap: Swap;
}

/**
 * The person's newest reminder about a swap that has not ended, with the way to the others; undefined if they have
 * none. One whose user was left out of the swap comes after all others.
 */
export async function ownTasks({ desk, origin }: Visit): Promise<Render | undefined> {
  const open = await openOf(origin, desk);
  const newest = (await firstToDo(open, desk)) ?? open[0];
  return newest && (await renderOf(newest.reminder, newest.swap, desk, otherThan(newest.swap.id, open)));
}

/** The card of a reminder as things are now. */
export async function reminderOf(reminder: Reminder, swap: Swap, desk: Desk): Promise<Render> {
  return await renderOf(reminder, swap, desk, undefined);
}

/** The same as a model, with the way to the person's other reminders. */
export async function ownModel(reminder: Reminder, swap: Swap, desk: Desk): Promise<ReminderModel> {
  const model = await reminderModel(reminder, swap, await swapForReminder(swap, desk), desk);
  return { ...model, otherSwapId: otherThan(swap.id, await openOf(reminder, desk)) };
}

async function renderOf(
  reminder: Reminder,
  swap: Swap,
  desk: Desk,
  otherSwapId: string | undefined,
): Promise<Render> {
  const model = await reminderModel(reminder, swap, await swapForReminder(swap, desk), desk);
  return rendererOf(card, { ...model, otherSwapId });
}

/** Newest first. */
async function openOf(
  { tenantId, userId }: { readonly tenantId: string; readonly userId: string },
  { reminders, journal }: Desk,
): Promise<readonly Open[]> {
  const found = await reminders.openFor(tenantId, userId);
  const open = await Promise.all(
    found.map(async (reminder) => ({ reminder, swap: await journal.find(reminder.swapId) })),
  );
  return open.flatMap(({ reminder, swap }) => (swap === undefined ? [] : [{ reminder, swap }]));
}

async function firstToDo(open: readonly Open[], desk: Desk): Promise<Open | undefined> {
  for (const candidate of open) {
    const { reminder, swap } = candidate;
    if ((await standingOf(swap, reminder.userId, desk)) === 'open') return candidate;
  }
  return undefined;
}

/** The next one, and after the last the first again. */
function otherThan(swapId: string, open: readonly Open[]): string | undefined {
  const index = open.findIndex(({ swap }) => swap.id === swapId);
  const next = open[(index + 1) % open.length]?.swap.id;
  return next === swapId ? undefined : next;
}
