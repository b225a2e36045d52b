import { formatNumber } from '../../bot/conversation/format.ts';
import { notice } from '../../bot/conversation/notice.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted, wordOf } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import { checkWatched } from '../../bot/swaps/check-watched.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { TenantError } from '../../bot/swaps/tenant.ts';
import { loadResult } from './load.ts';
import { strings } from './strings.ts';
import { result } from './view.ts';

interface Choice {
  readonly what: 'retry' | 'check';
  /** The id of the finished swap. */
  readonly swapId: string;
}

/** What can be done on a result: try again with those not moved, and look whether a group was changed. */
export const resultStep: Step<Choice> = {
  verb: 'result',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const swapId = guidOf(data?.['id']);
    const what = wordOf(data?.['choice'], ['retry', 'check']);
    return what === undefined || swapId === undefined ? undefined : { what, swapId };
  },
  handle: async ({ what, swapId }, visit) => {
    const swap = await visit.desk.journal.find(swapId);
    if (swap?.state !== 'finished' || swap.tenantId !== visit.origin.tenantId)
      throw new ConversationError('no-such-swap');
    return what === 'check' ? await check(swap, visit) : await retry(swap, visit);
  },
};

/** A new draft with the same products, looked at anew. */
async function retry(swap: Swap, visit: Visit): Promise<Reply> {
  const { journal } = visit.desk;
  const userIds = await journal.userIds(swap.id, ['refused', 'left-out']);
  // Long after the end nobody knows any more who they were.
  if (userIds.length === 0) return await visit.wizard.show(swap, visit);
  const draft = { ...emptyDraft, userIds, products: swap.draft.products };
  return await visit.wizard.begin(draft, visit, 'review');
}

/** Reads whoever waits for a group now, instead of at the next round. */
async function check(swap: Swap, visit: Visit): Promise<Reply> {
  const { desk, reader } = visit;
  const texts = strings[reader.adminLanguage];
  try {
    const { shown, gone } = await checkWatched(desk, visit.actor, swap);
    if (shown + gone > 0) desk.resultChanged(swap.id, visit.cardActivityId);
    const { watched } = await desk.journal.counts(swap.id);
    const number = (value: number): string => formatNumber(reader, value);
    return await visit.wizard.show(swap, visit, texts.lookedNow(number(shown), number(watched), watched));
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    return notice(texts.cannotLook);
  }
}

export async function resultOf(swap: Swap, visit: Visit): Promise<Render> {
  return rendererOf(result, await loadResult(swap, visit));
}
