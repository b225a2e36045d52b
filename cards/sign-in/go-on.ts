import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { startModel } from '../start/home.ts';
import { start } from '../start/view.ts';
import { strings } from './strings.ts';

/** So far back a swap is looked for that waits for its admin to sign in. */
const newest = 20;

/** Where somebody who has just signed in was: at a swap that waits for it, at their draft, or at the start. */
export async function goOn(visit: Visit): Promise<Reply> {
  const { tenantId, userId } = visit.origin;
  const { signedIn } = strings[visit.reader.adminLanguage];
  const swaps = await visit.desk.journal.confirmed(tenantId, newest);
  const swap = swaps.find(waitsFor(userId)) ?? (await visit.desk.journal.openDraft(tenantId, userId));
  if (swap !== undefined) return await visit.wizard.show(swap, visit, signedIn);
  return show(start, await startModel(visit), { ...visit, notice: signedIn });
}

function waitsFor(userId: string) {
  return ({ state, pause, runBy }: Swap): boolean =>
    state === 'paused' && pause?.kind === 'signed-out' && runBy === userId;
}
