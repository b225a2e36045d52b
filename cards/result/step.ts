import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted, wordOf } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { loadResult } from './load.ts';
import { result } from './view.ts';

/** The id of the finished swap. */
interface Retry {
  readonly swapId: string;
}

/** "Try again with those not moved": a new draft with the same products, looked at anew. */
export const resultStep: Step<Retry> = {
  verb: 'result',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const swapId = guidOf(data?.['id']);
    return wordOf(data?.['choice'], ['retry']) === undefined || swapId === undefined ? undefined : { swapId };
  },
  handle: async ({ swapId }, visit) => {
    const { journal } = visit.desk;
    const swap = await journal.find(swapId);
    if (swap?.state !== 'finished' || swap.tenantId !== visit.origin.tenantId)
      throw new ConversationError('no-such-swap');
    const moves = await journal.moves(swapId, { states: ['refused', 'left-out'], limit: usersPerSwap });
    const draft = {
      ...emptyDraft,
      userIds: moves.map(({ userId }) => userId),
      products: swap.draft.products,
    };
    return await visit.wizard.begin(draft, visit, 'review');
  },
};

export async function resultOf(swap: Swap, visit: Visit): Promise<Render> {
  return rendererOf(result, await loadResult(swap, visit));
}
