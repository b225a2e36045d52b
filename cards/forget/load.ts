import type { Visit } from '../../bot/conversation/visit.ts';
import type { PersonalRecord } from '../../bot/people/retention.ts';
import { undoableUntil } from '../../bot/swaps/undo.ts';
import type { ForgetModel } from './view.ts';

/** What is on record of the user, or which swap needs it. */
export async function loadForget(userId: string, visit: Visit): Promise<ForgetModel> {
  const { desk, actor, origin } = visit;
  const [users, record] = await Promise.all([
    desk.tenant.users(actor, [userId]),
    desk.retention.recordOf(origin.tenantId, userId),
  ]);
  const name = users[0]?.displayName ?? userId;
  return { userId, name, state: await stateOf(record, visit) };
}

async function stateOf(record: PersonalRecord, visit: Visit): Promise<ForgetModel['state']> {
  const { openSwapId, isKnown, reminders, moves, cards, lastEndedAt } = record;
  if (openSwapId !== undefined) return { kind: 'open', swap: await openSwap(openSwapId, visit) };
  if (!isKnown && reminders + moves + cards === 0) return { kind: 'nothing' };
  const until = undoableUntil({ finishedAt: lastEndedAt });
  const isUndoable = until !== undefined && until > visit.desk.clock.now();
  return {
    kind: 'ask',
    counts: { isKnown, reminders, moves, cards },
    undoableUntil: isUndoable ? new Date(until).toISOString() : undefined,
  };
}

async function openSwap(id: string, { desk, actor, origin }: Visit) {
  const swap = await desk.journal.find(id);
  const canShow = swap !== undefined && (swap.state !== 'draft' || swap.adminId === origin.userId);
  if (!canShow) return { id, canShow, from: [], to: [] };
  const products = await desk.tenant.products(actor);
  const named = (skuIds: readonly string[]): readonly string[] =>
    skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
  return { id, canShow, from: named(swap.draft.products.from), to: named(swap.draft.products.to) };
}
