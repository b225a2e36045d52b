import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { isWaiting } from '../scheduled/press.ts';
import { loadSwaps } from './load.ts';
import { swaps } from './view.ts';

type Choice =
  | { readonly kind: 'latest' }
  | { readonly kind: 'list'; readonly page: number }
  | { readonly kind: 'open'; readonly swapId: string };

/** The newest swaps among which one's own that has not ended is looked for. */
const newest = 50;

/** Nobody leafs further. */
const lastPage = 10_000;

/** Typed, it posts the swap one is working on anew; the button lists the swaps of the organization, page by page. */
export const swapsStep: Step<Choice> = {
  verb: 'swaps',
  audience: 'admin',
  commands: { swaps: () => ({ kind: 'latest' }) },
  parse: (raw) => {
    const data = submitted(raw);
    const page = pageOf(data?.['page']);
    if (data?.['choice'] === 'list') return page === undefined ? undefined : { kind: 'list', page };
    const swapId = guidOf(data?.['id']);
    return data?.['choice'] === 'open' && swapId !== undefined ? { kind: 'open', swapId } : undefined;
  },
  handle: async (choice, visit) => {
    if (choice.kind === 'open') return await open(choice.swapId, visit);
    if (choice.kind === 'list') return await list(choice.page, visit);
    const { tenantId, userId } = visit.origin;
    const draft = await visit.desk.journal.openDraft(tenantId, userId);
    if (draft !== undefined) return await visit.wizard.show(draft, visit);
    const own = (await visit.desk.journal.confirmed(tenantId, newest)).filter(
      ({ adminId }) => adminId === userId,
    );
    const at = underWay(own);
    return at === undefined ? await list(0, visit) : await visit.wizard.show(at, visit);
  },
};

/** The one that runs, else the one that waits for its date; where several wait, none of them more than the others. */
function underWay(own: readonly Swap[]): Swap | undefined {
  const running = own.find(({ state }) => state === 'running' || state === 'paused');
  const waiting = own.filter(isWaiting);
  return running ?? (waiting.length === 1 ? waiting[0] : undefined);
}

/** The button that opens the list names no page: it is the newest. */
function pageOf(value: unknown): number | undefined {
  if (value === undefined) return 0;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= lastPage
    ? value
    : undefined;
}

async function open(swapId: string, visit: Visit): Promise<Reply> {
  const swap = await visit.desk.journal.find(swapId);
  const isOthers = swap?.state === 'draft' && swap.adminId !== visit.origin.userId;
  if (swap === undefined || swap.tenantId !== visit.origin.tenantId || isOthers) {
    throw new ConversationError('no-such-swap');
  }
  return await visit.wizard.show(swap, visit);
}

async function list(page: number, visit: Visit): Promise<Reply> {
  return show(swaps, await loadSwaps(page, visit), visit);
}
