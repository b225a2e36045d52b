import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Store } from '../../bot/storage/store.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { beforeState, change, confirmedSwap, draft, onEachBackend } from './stores.ts';

onEachBackend('Undoing', (store) => {
  /** Anna and Bo are moved; Cecilia is refused. */
  async function finishedSwap({ journal }: Store, tenantId?: string): Promise<Swap> {
    const { id } = await confirmedSwap(store(), ['anna', 'bo', 'cecilia'], tenantId);
    await journal.beginRun(id);
    const claims = ['anna', 'bo', 'cecilia'].map((userId) => ({ userId, before: beforeState, change }));
    await journal.claim(id, 1, claims);
    const done = { state: 'done', requestId: undefined } as const;
    const refused = { state: 'refused', reason: 'other', detail: undefined, requestId: undefined } as const;
    await journal.settle(id, 1, [
      { userId: 'anna', settlement: done },
      { userId: 'bo', settlement: done },
      { userId: 'cecilia', settlement: refused },
    ]);
    assert.ok(await journal.finish(id, 1));
    return (await journal.find(id)) ?? assert.fail();
  }

  const plan = {
    draft,
    moves: [{ userId: 'anna', acknowledged: [], acknowledgedPlans: [] }],
    leftOut: [{ userId: 'bo', reason: 'user-gone' as const }],
  };

  it('has equal records of those who were moved together', async () => {
    const { journal } = store();
    const { id } = await finishedSwap(store());
    const records = await journal.recordsOfDone(id);
    assert.deepEqual(
      records.map(({ userIds, ...record }) => [userIds.toSorted(), record]),
      [[['anna', 'bo'], { before: beforeState, change }]],
    );
  });

  it('begins a swap of its own once from what was seen, with its moves', async () => {
    const { journal } = store();
    const swap = await finishedSwap(store());
    const begun = await Promise.all([1, 2, 3].map(() => journal.undo(swap, 'lars', plan)));
    const [undo, ...others] = begun.filter((one) => one !== undefined);
    assert.ok(undo !== undefined && others.length === 0);
    assert.deepEqual(await journal.undosOf(swap.id), [undo]);
    const { undoes, state, adminId, tenantId } = undo;
    assert.deepEqual([undoes, state, adminId, tenantId], [swap.id, 'running', 'lars', swap.tenantId]);
    const moves = await journal.moves(undo.id, { limit: 10 });
    assert.deepEqual(
      moves.map(({ userId, state: moveState, reason }) => [userId, moveState, reason]),
      [
        ['anna', 'planned', undefined],
        ['bo', 'left-out', 'user-gone'],
      ],
    );
  });

  it('begins nothing for a swap that has not finished', async () => {
    const { journal } = store();
    const running = await confirmedSwap(store(), ['anna']);
    assert.equal(await journal.undo(running, 'lars', plan), undefined);
    assert.deepEqual(await journal.undosOf(running.id), []);
  });

  it('finds the newest finished swap of an admin, which an undo is not', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    assert.equal(await journal.newestFinished(tenantId, 'admin'), undefined);
    await finishedSwap(store(), tenantId);
    const newest = await finishedSwap(store(), tenantId);
    await confirmedSwap(store(), ['anna'], tenantId);
    const undo = await journal.undo(newest, 'admin', { ...plan, moves: [] });
    await journal.beginRun(undo?.id ?? '');
    assert.ok(await journal.finish(undo?.id ?? '', 1));
    assert.equal((await journal.newestFinished(tenantId, 'admin'))?.id, newest.id);
    assert.equal(await journal.newestFinished(tenantId, 'lars'), undefined);
  });
});
