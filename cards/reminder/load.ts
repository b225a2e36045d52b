import type { Desk } from '../../bot/conversation/desk.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import type { ReminderModel } from './view.ts';

/** What all reminders about one swap have in common. */
export type SwapForReminder = Pick<ReminderModel, 'requestedBy' | 'from' | 'to' | 'sharePoint'>;

/**
 * Read as the bot: the reader is an affected user, who has no rights of their own in the directory, and the names
 * of the products and of the admin who asks are what the card tells them.
 */
export async function swapForReminder(swap: Swap, { tenant, sharePointUrl }: Desk): Promise<SwapForReminder> {
  const [products, admins, sharePoint] = await Promise.all([
    tenant.products(theBot),
    tenant.users(theBot, [swap.adminId]),
    sharePointUrl(),
  ]);
  const names = (skuIds: readonly string[]): readonly string[] =>
    skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
  return {
    requestedBy: admins[0]?.displayName ?? swap.adminId,
    from: names(swap.draft.products.from),
    to: names(swap.draft.products.to),
    sharePoint,
  };
}

/** The card of one reminder as things are now. */
export async function reminderModel(
  reminder: Reminder,
  swap: Swap,
  common: SwapForReminder,
  desk: Desk,
): Promise<ReminderModel> {
  const { swapId, userId, services, unknownPlans, tasks, confirmedAt } = reminder;
  return {
    swapId,
    services,
    unknownPlans,
    tasks,
    confirmedAt,
    swap: await endOf(swap, userId, desk),
    ...common,
  };
}

/** A finished swap changed this user's license only if their move was made; one that is watched is still to come. */
async function endOf(swap: Swap, userId: string, { journal }: Desk): Promise<ReminderModel['swap']> {
  if (swap.state === 'cancelled') return 'called-off';
  if (swap.state !== 'finished') return 'open';
  const move = await journal.move(swap.id, userId);
  if (move?.state === 'watched') return 'open';
  return move?.state === 'done' ? 'carried-out' : 'called-off';
}
