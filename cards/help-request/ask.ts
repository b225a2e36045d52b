import type { Desk } from '../../bot/conversation/desk.ts';
import { plainFrame } from '../../bot/conversation/frame.ts';
import { readerOf } from '../../bot/conversation/reader.ts';
import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { loadHelpRequest } from './load.ts';
import { helpRequest } from './view.ts';

/**
 * Shows a user's question to whoever made the swap and whoever runs it, each in their own language. A card about the
 * same user that is there already is brought up to date instead of sending another. Answers how many were reached.
 */
export async function askAdmins(reminder: Reminder, swap: Swap, desk: Desk): Promise<number> {
  const model = await loadHelpRequest(reminder, swap, desk);
  if (model === undefined) return 0;
  const render = rendererOf(helpRequest, model);
  const admins = [...new Set([swap.adminId, swap.runBy])];
  const reached = await Promise.all(admins.map((adminId) => askAdmin(adminId, reminder, render, desk)));
  return reached.filter(Boolean).length;
}

/** Brings the cards of a request in all chats up to date but in the message that is answered. */
export async function followAdmins(
  reminder: Reminder,
  swap: Swap,
  desk: Desk,
  exceptActivityId: string | undefined,
): Promise<void> {
  const model = await loadHelpRequest(reminder, swap, desk);
  if (model === undefined) return;
  const render = rendererOf(helpRequest, model);
  const cards = await desk.helpCards.of(swap.id, reminder.userId);
  const others = cards.filter(({ activityId }) => activityId !== exceptActivityId);
  await Promise.all(others.map((card) => update(card, render, desk)));
}

/** Nobody gets to read about a user who may not swap licenses any more. */
async function askAdmin(
  adminId: string,
  { swapId, userId, tenantId }: Reminder,
  render: Render,
  desk: Desk,
): Promise<boolean> {
  if ((await desk.entitlement(adminId)).kind !== 'entitled') return false;
  const standing = (await desk.helpCards.of(swapId, userId)).find((card) => card.adminId === adminId);
  if (standing !== undefined && (await update(standing, render, desk))) return true;
  const admin = await desk.roster.find(tenantId, adminId);
  if (admin === undefined) return false;
  const delivery = await desk.messenger.post(admin, render(readerOf(admin, desk.defaults), plainFrame));
  if (delivery.kind !== 'delivered') {
    desk.report('help-not-delivered', delivery.kind, { swapId, adminId });
    return false;
  }
  const { activityId } = delivery;
  if (activityId !== undefined) await desk.helpCards.put({ swapId, userId, adminId, tenantId, activityId });
  return true;
}

async function update(
  { tenantId, adminId, activityId }: { tenantId: string; adminId: string; activityId: string },
  render: Render,
  desk: Desk,
): Promise<boolean> {
  const admin = await desk.roster.find(tenantId, adminId);
  if (admin === undefined) return false;
  const outgoing = render(readerOf(admin, desk.defaults), plainFrame);
  return (await desk.messenger.update(admin, activityId, outgoing)).kind === 'delivered';
}
