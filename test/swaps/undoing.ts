import assert from 'node:assert/strict';
import { theBot } from '../../bot/swaps/actor.ts';
import { analyseUndo, planUndo, type UndoAnalysis } from '../../bot/swaps/undo-analysis.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { Rehearsal } from './rehearsal.ts';
import type { ScriptedTenant } from './scripted-tenant.ts';

/** The swap as it is on record now. */
export async function onRecord({ books, swap }: Rehearsal<ScriptedTenant>): Promise<Swap> {
  return (await books.store.journal.find(swap.id)) ?? assert.fail('the swap is not on record');
}

export async function analysed(done: Rehearsal<ScriptedTenant>): Promise<UndoAnalysis> {
  const { tenant, books } = done;
  const { journal } = books.store;
  const ports = { tenant, journal, users: (ids: readonly string[]) => tenant.users(theBot, ids) };
  return await analyseUndo(ports, theBot, await onRecord(done));
}

/** The undo of a finished swap, begun as the conversation does. */
export async function undoOf(done: Rehearsal<ScriptedTenant>): Promise<Rehearsal<ScriptedTenant>> {
  const { books, tenant, userIds } = done;
  const original = await onRecord(done);
  const plan = planUndo(await analysed(done), original);
  const undo = await books.store.journal.undo(original, 'colleague', plan);
  assert.ok(undo, 'the undo was not begun');
  return new Rehearsal(books, tenant, undo, userIds);
}
