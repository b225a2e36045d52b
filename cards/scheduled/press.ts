import type { Card } from '../../bot/conversation/card.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import { guidOf, submitted, type Submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Swap } from '../../bot/swaps/swap.ts';

/** What every button about a swap that has not begun carries. */
export interface Pressed {
  readonly swapId: string;
  /** The swap's, as the card showed it: a press from another one changes nothing (Law 5). */
  readonly version: number;
}

export function pressedOf(raw: unknown): (Pressed & { readonly data: Submitted }) | undefined {
  const data = submitted(raw);
  const [swapId, version] = [guidOf(data?.['id']), data?.['version']];
  if (data === undefined || swapId === undefined) return undefined;
  return typeof version === 'number' ? { swapId, version, data } : undefined;
}

/** The swap as it was when the button was made; else the reply is what it is now, and nothing is changed. */
export async function withWaiting(
  { swapId, version }: Pressed,
  visit: Visit,
  use: (swap: Swap) => Promise<Reply>,
): Promise<Reply> {
  const swap = await swapIn(swapId, visit);
  return isWaiting(swap) && swap.version === version
    ? await use(swap)
    : await visit.wizard.stale(swapId, visit);
}

export function isWaiting({ state }: Swap): boolean {
  return state === 'scheduled' || state === 'ready';
}

/** A swap of the organization, once it is no draft. @throws ConversationError */
export async function swapIn(swapId: string, { desk, origin }: Visit): Promise<Swap> {
  const swap = await desk.journal.find(swapId);
  if (swap === undefined || swap.tenantId !== origin.tenantId || swap.state === 'draft')
    throw new ConversationError('no-such-swap');
  return swap;
}

/**
 * Shows something about the swap in the place of its living card. As long as it stands there, answers of users that
 * come in do not replace it: the person may be filling something in.
 */
export async function showAside<Model>(
  card: Card<Model>,
  model: Model,
  swapId: string,
  visit: Visit,
): Promise<Reply> {
  const { cardActivityId, origin, desk } = visit;
  if (cardActivityId !== undefined)
    await desk.places.setAside({ swapId, userId: origin.userId, activityId: cardActivityId });
  return show(card, model, visit);
}
