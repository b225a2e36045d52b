import type { Taken } from '../../bot/conversation/files/handling.ts';
import { anyStage } from '../../bot/conversation/stage.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { nothingEntered } from './gather.ts';
import { readPasted } from './pasted.ts';
import { usersStage } from './step.ts';

/**
 * Adds the users of a list that came as a file to a draft, as if they had been pasted on the card that asks for users,
 * wherever the draft is by now.
 *
 * @param swapId the draft that is meant; left out, it is the one that the admin has open, else a new one
 */
export async function takeList(text: string, visit: Visit, swapId?: string): Promise<Taken> {
  const swap = swapId === undefined ? await openOrNew(visit) : await ownDraft(swapId, visit);
  if (swap === undefined) return { kind: 'ended' };
  const pasted = readPasted(text);
  const atUsers = { ...swap, draft: { ...swap.draft, step: usersStage.name, trail: [] } };
  const choice = { kind: 'next', entered: { ...nothingEntered, pasted } } as const;
  const decision = await usersStage.handle(choice, atUsers, visit);
  // A draft that stays is saved at this stage only if it was elsewhere, which the wizard tells by what is on record.
  const from = decision.kind === 'stay' ? swap : atUsers;
  return {
    kind: 'taken',
    reply: await visit.wizard.decide(anyStage(usersStage), decision, from, visit),
    addresses: pasted.addresses.length,
    junk: pasted.junk.length,
    notice: decision.kind === 'stay' ? decision.notice : undefined,
  };
}

async function openOrNew({ desk: { journal }, origin }: Visit): Promise<Swap> {
  const { tenantId, userId } = origin;
  return (
    (await journal.openDraft(tenantId, userId)) ??
    (await journal.createDraft(tenantId, userId, { ...emptyDraft, step: usersStage.name }))
  );
}

async function ownDraft(swapId: string, { desk: { journal }, origin }: Visit): Promise<Swap | undefined> {
  const swap = await journal.find(swapId);
  const isOwn = swap?.tenantId === origin.tenantId && swap.adminId === origin.userId;
  return isOwn && swap.state === 'draft' ? swap : undefined;
}
