import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Desk } from '../../bot/conversation/desk.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { reminderModel, swapForReminder } from './load.ts';
import type { ReminderModel } from './model.ts';
import { replyWith } from './place.ts';
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
export async function ownTasks(visit: Visit): Promise<Reply | undefined> {
  const { desk, origin } = visit;
  const open = await openOf(origin, desk);
  const newest = (await firstToDo(open, desk)) ?? open[0];
  if (newest === undefined) return undefined;
  return await replyWith(await ownModel(newest.reminder, newest.swap, desk), newest.swap, visit);
}

/** The card of a reminder as things are now. */
export async function reminderOf(reminder: Reminder, swap: Swap, desk: Desk): Promise<Render> {
  return rendererOf(card, await ownModel(reminder, swap, desk));
}

/** The same as a model, with the way to the person's other reminders. */
export async function ownModel(reminder: Reminder, swap: Swap, desk: Desk): Promise<ReminderModel> {
  const model = await reminderModel(reminder, swap, await swapForReminder(swap, desk), desk);
  return { ...model, otherSwapId: await otherSwapOf(reminder, desk) };
}

/** Another swap that is about the same user: the next one, and after the last the first again. */
export async function otherSwapOf(
  { tenantId, userId, swapId }: Reminder,
  { reminders }: Pick<Desk, 'reminders'>,
): Promise<string | undefined> {
  const open = await reminders.openFor(tenantId, userId);
  const index = open.findIndex((reminder) => reminder.swapId === swapId);
  const next = open[(index + 1) % open.length]?.swapId;
  return next === swapId ? undefined : next;
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
