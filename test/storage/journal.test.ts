import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Store } from '../../bot/storage/store.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { beforeState, change, confirmedSwap, draft, onEachBackend } from './stores.ts';

const done = { state: 'done', requestId: 'request-1' } as const;

async function begun(store: Store, userIds: readonly string[]): Promise<Swap> {
  const { id } = await confirmedSwap(store, userIds);
  const swap = await store.journal.beginRun(id);
  assert.ok(swap);
  return swap;
}

onEachBackend('The books', (store) => {
  it('give moves in order of user id, page by page and by state', async () => {
    const { journal } = store();
    const swap = await begun(store(), ['b-1', 'B', 'a', 'b1']);
    await journal.claim(swap.id, 1, [{ userId: 'B', before: beforeState, change }]);
    const ids = async (options: Parameters<typeof journal.moves>[1]) =>
      (await journal.moves(swap.id, options)).map(({ userId }) => userId);
    assert.deepEqual(await ids({ limit: 10 }), ['B', 'a', 'b-1', 'b1']);
    assert.deepEqual(await ids({ limit: 2, afterUserId: 'B' }), ['a', 'b-1']);
    assert.deepEqual(await ids({ limit: 10, states: ['sent'] }), ['B']);
    assert.deepEqual(await ids({ limit: 10, states: ['planned', 'sent'], afterUserId: 'a' }), ['b-1', 'b1']);
  });

  it('know who is in another swap', async () => {
    const { journal } = store();
    const [planned, sent, settled, free] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const other = await begun(store(), [planned, sent, settled]);
    await journal.claim(other.id, 1, [{ userId: sent, before: beforeState, change }]);
    await journal.settle(other.id, 1, [{ userId: settled, settlement: done }]);
    const own = await confirmedSwap(store(), [planned, free]);
    assert.deepEqual(
      await journal.inOtherSwaps(own.id, [planned, sent, settled, free]),
      new Map([
        [planned, other.id],
        [sent, other.id],
      ]),
    );
    assert.deepEqual(await journal.inOtherSwaps(own.id, []), new Map());
  });
});

onEachBackend('A run', (store) => {
  it('begins only for a swap that is running, with the next attempt', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    assert.equal(await journal.beginRun(made.id), undefined);
    const { id } = await confirmedSwap(store(), []);
    const attempts = await Promise.all([journal.beginRun(id), journal.beginRun(id)]);
    assert.deepEqual(attempts.map((swap) => swap?.attempt).sort(), [1, 2]);
  });

  it('records the before-state and the call, and then what came of it', async () => {
    const { journal } = store();
    const { id } = await begun(store(), ['anna']);
    assert.equal(await journal.claim(id, 1, [{ userId: 'anna', before: beforeState, change }]), 1);
    const sent = await journal.move(id, 'anna');
    assert.equal(sent?.state, 'sent');
    assert.deepEqual([sent.before, sent.change, sent.attempt], [beforeState, change, 1]);
    assert.ok(sent.sentAt);
    assert.equal(await journal.verify(id, 1, [{ userId: 'anna', verification: 'verified' }]), 0);
    assert.equal(await journal.settle(id, 1, [{ userId: 'anna', settlement: done }]), 1);
    assert.equal(await journal.verify(id, 1, [{ userId: 'anna', verification: 'verified' }]), 1);
    const move = await journal.move(id, 'anna');
    assert.deepEqual([move?.state, move?.requestId, move?.verification], ['done', 'request-1', 'verified']);
    assert.ok(move?.settledAt);
    assert.equal(await journal.move(id, 'nobody'), undefined);
  });

  it('claims a move anew for another call after a wait, with the state as last read', async () => {
    const { journal } = store();
    const { id } = await begun(store(), ['anna']);
    await journal.claim(id, 1, [{ userId: 'anna', before: [], change }]);
    assert.equal(await journal.claim(id, 1, [{ userId: 'anna', before: beforeState, change }]), 1);
    assert.deepEqual((await journal.move(id, 'anna'))?.before, beforeState);
  });

  it('settles a move once and claims no settled one', async () => {
    const { journal } = store();
    const { id } = await begun(store(), ['anna']);
    const refused = { state: 'refused', reason: 'no-seat', detail: 'nul\0', requestId: undefined } as const;
    const answers = await Promise.all([
      journal.settle(id, 1, [{ userId: 'anna', settlement: refused }]),
      journal.settle(id, 1, [{ userId: 'anna', settlement: done }]),
    ]);
    assert.deepEqual(answers.sort(), [0, 1]);
    assert.equal(await journal.claim(id, 1, [{ userId: 'anna', before: beforeState, change }]), 0);
  });

  it('of two, only the later one claims, settles, verifies and finishes', async () => {
    const { journal } = store();
    const { id } = await begun(store(), ['anna', 'bo']);
    await journal.claim(id, 1, [{ userId: 'anna', before: beforeState, change }]);
    await journal.beginRun(id);
    assert.equal(await journal.claim(id, 1, [{ userId: 'bo', before: beforeState, change }]), 0);
    assert.equal(await journal.settle(id, 1, [{ userId: 'anna', settlement: done }]), 0);
    assert.equal((await journal.move(id, 'anna'))?.state, 'sent');
    assert.equal(await journal.claim(id, 2, [{ userId: 'anna', before: beforeState, change }]), 1);
    assert.equal((await journal.move(id, 'anna'))?.attempt, 2);
    assert.equal(await journal.settle(id, 2, [{ userId: 'anna', settlement: done }]), 1);
    assert.equal(await journal.settle(id, 2, [{ userId: 'bo', settlement: done }]), 1);
    assert.equal(await journal.verify(id, 1, [{ userId: 'anna', verification: 'verified' }]), 0);
    assert.equal(await journal.finish(id, 1), false);
    assert.equal(await journal.finish(id, 2), true);
  });

  it('and another at the same time: what one claims, the other sees or is kept from', async () => {
    const { journal } = store();
    for (let round = 0; round < 10; round += 1) {
      const { id } = await begun(store(), ['anna']);
      const [claimed, seen] = await Promise.all([
        journal.claim(id, 1, [{ userId: 'anna', before: beforeState, change }]),
        journal.beginRun(id).then(() => journal.move(id, 'anna')),
      ]);
      assert.equal(seen?.state, claimed ? 'sent' : 'planned');
    }
  });

  it('finishes when every move is settled, and then only verifies', async () => {
    const { journal } = store();
    const { id, version } = await begun(store(), ['anna', 'bo']);
    await journal.settle(id, 1, [{ userId: 'anna', settlement: done }]);
    assert.equal(await journal.finish(id, 1), false);
    await journal.claim(id, 1, [{ userId: 'bo', before: beforeState, change }]);
    assert.equal(await journal.finish(id, 1), false);
    await journal.settle(id, 1, [{ userId: 'bo', settlement: done }]);
    assert.equal(await journal.finish(id, 1), true);
    const swap = await journal.find(id);
    assert.deepEqual([swap?.state, swap?.version], ['finished', version + 1]);
    assert.ok(swap?.finishedAt);
    assert.equal(await journal.finish(id, 1), false);
    assert.equal(await journal.beginRun(id), undefined);
    assert.equal(await journal.verify(id, 1, [{ userId: 'bo', verification: 'different' }]), 1);
  });
});
