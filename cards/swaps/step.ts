import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Product } from '../../bot/licensing/product.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { swaps, type ListedSwap } from './view.ts';

type Choice =
  | { readonly kind: 'latest' }
  | { readonly kind: 'list' }
  | { readonly kind: 'open'; readonly swapId: string };

const listed = 4;

/** Typed, it posts the swap one is working on anew; the button lists the newest swaps of the organization. */
export const swapsStep: Step<Choice> = {
  verb: 'swaps',
  audience: 'admin',
  commands: { swaps: () => ({ kind: 'latest' }) },
  parse: (raw) => {
    const data = submitted(raw);
    if (data?.['choice'] === 'list') return { kind: 'list' };
    const swapId = guidOf(data?.['id']);
    return data?.['choice'] === 'open' && swapId !== undefined ? { kind: 'open', swapId } : undefined;
  },
  handle: async (choice, visit) => {
    if (choice.kind === 'open') return await open(choice.swapId, visit);
    if (choice.kind === 'list') return await list(visit);
    const { tenantId, userId } = visit.origin;
    const draft = await visit.desk.journal.openDraft(tenantId, userId);
    if (draft !== undefined) return await visit.wizard.show(draft, visit);
    const running = (await visit.desk.journal.confirmed(tenantId, listed)).find(
      (swap) => swap.adminId === userId && swap.state === 'running',
    );
    return running === undefined ? await list(visit) : await visit.wizard.show(running, visit);
  },
};

async function open(swapId: string, visit: Visit): Promise<Reply> {
  const swap = await visit.desk.journal.find(swapId);
  const isOthers = swap?.state === 'draft' && swap.adminId !== visit.origin.userId;
  if (swap === undefined || swap.tenantId !== visit.origin.tenantId || isOthers) {
    throw new ConversationError('no-such-swap');
  }
  return await visit.wizard.show(swap, visit);
}

async function list(visit: Visit): Promise<Reply> {
  const { journal, tenant } = visit.desk;
  const newest = await journal.confirmed(visit.origin.tenantId, listed);
  const products = newest.length === 0 ? [] : await tenant.products(visit.actor);
  return show(
    swaps,
    { swaps: await Promise.all(newest.map((swap) => describe(swap, products, visit))) },
    visit,
  );
}

async function describe(swap: Swap, products: readonly Product[], visit: Visit): Promise<ListedSwap> {
  const counts = await visit.desk.journal.counts(swap.id);
  const names = (skuIds: readonly string[]): readonly string[] =>
    skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
  return {
    id: swap.id,
    from: names(swap.draft.products.from),
    to: names(swap.draft.products.to),
    done: counts.done,
    all: counts.planned + counts.sent + counts.done + counts.refused + counts.leftOut + counts.watched,
    state:
      swap.finishedAt === undefined
        ? { kind: 'running', since: swap.confirmedAt ?? swap.createdAt }
        : { kind: 'finished', at: swap.finishedAt },
  };
}
