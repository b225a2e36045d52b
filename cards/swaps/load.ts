import { productNames } from '../../bot/conversation/product-names.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { ReminderCounts } from '../../bot/reminders/reminder.ts';
import type { MoveCounts, Swap } from '../../bot/swaps/swap.ts';
import { scheduleIn } from '../scheduled/load.ts';
import { isWaiting } from '../scheduled/press.ts';
import type { ListedSwap, SwapsModel } from './view.ts';

/** Swaps on a page. */
export const swapsPerPage = 4;

/** A page of the organization's swaps, newest first. @param page the newest is 0 */
export async function loadSwaps(page: number, visit: Visit): Promise<SwapsModel> {
  const { journal } = visit.desk;
  const { tenantId, userId } = visit.origin;
  const found = await journal.confirmed(tenantId, swapsPerPage + 1, page * swapsPerPage);
  const listed = found.slice(0, swapsPerPage);
  const undos = await Promise.all(listed.map((swap) => journal.undosOf(swap.id)));
  const [counts, reminders, names] = await Promise.all([
    journal.countsOfEach([...listed, ...undos.flat()].map(({ id }) => id)),
    remindersOf(listed, visit),
    listed.length === 0 ? new Map<string, string>() : productNames(visit.desk, visit.actor),
  ]);
  return {
    page,
    hasOlder: found.length > listed.length,
    swaps: listed.map((swap, index) => ({
      ...numbersOf(counts.get(swap.id)),
      id: swap.id,
      isUndo: swap.undoes !== undefined,
      from: namesOf(swap.draft.products.from, names),
      to: namesOf(swap.draft.products.to, names),
      yours: swap.adminId === userId,
      state: waitingOf(swap, reminders) ?? stateOf(swap, undos[index] ?? [], counts),
    })),
  };
}

type Counted = ReadonlyMap<string, ReminderCounts>;

/** Of those that have not begun. */
async function remindersOf(swaps: readonly Swap[], { desk }: Visit): Promise<Counted> {
  const waiting = swaps.filter(isWaiting);
  return new Map(
    await Promise.all(waiting.map(async ({ id }) => [id, await desk.reminders.counts(id)] as const)),
  );
}

function waitingOf(swap: Swap, reminders: Counted): ListedSwap['state'] | undefined {
  const counts = reminders.get(swap.id);
  if (counts === undefined) return undefined;
  const { sent, confirmed, needHelp, failed } = counts;
  return {
    kind: swap.state === 'ready' ? 'ready' : 'scheduled',
    at: scheduleIn(swap).at,
    reminded: sent + confirmed,
    confirmed,
    needHelp,
    failed,
  };
}

function stateOf(
  swap: Swap,
  undos: readonly Swap[],
  counts: ReadonlyMap<string, MoveCounts>,
): ListedSwap['state'] {
  const since = swap.confirmedAt ?? swap.createdAt;
  if (swap.state === 'cancelled') return { kind: 'cancelled', at: since };
  if (swap.finishedAt === undefined)
    return { kind: swap.state === 'paused' ? 'paused' : 'running', at: since };
  const [newest] = undos;
  if (newest === undefined) return { kind: 'finished', at: swap.finishedAt };
  if (newest.finishedAt === undefined)
    return { kind: 'being-undone', at: newest.confirmedAt ?? newest.createdAt };
  const back = undos.reduce((sum, { id }) => sum + numbersOf(counts.get(id)).done, 0);
  return { kind: 'undone', at: newest.finishedAt, back };
}

function numbersOf(counts: MoveCounts | undefined): { readonly done: number; readonly all: number } {
  if (counts === undefined) return { done: 0, all: 0 };
  const { planned, sent, done, refused, leftOut, watched } = counts;
  return { done, all: planned + sent + done + refused + leftOut + watched };
}

function namesOf(skuIds: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  return skuIds.map((skuId) => names.get(skuId) ?? skuId);
}
