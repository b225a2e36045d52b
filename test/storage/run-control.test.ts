import assert from 'node:assert/strict';
import { beforeState, change, confirmedSwap, onEachBackend } from './stores.ts';

onEachBackend('The control of a swap', (store) => {
  it('belongs to whoever saw it last: pressing twice, or from an earlier card, does nothing', async () => {
    const { journal } = store();
    const { id, version } = await confirmedSwap(store(), ['anna']);
    const paused = await Promise.all([1, 2, 3].map(() => journal.pauseBy(id, version, 'admin')));
    assert.equal(paused.filter((swap) => swap !== undefined).length, 1);
    assert.equal(await journal.stop(id, version, 'admin'), undefined);
    assert.deepEqual((await journal.find(id))?.pause, { kind: 'asked' });
    const resumed = await Promise.all([1, 2].map(() => journal.resume(id, version + 1, 'colleague')));
    assert.equal(resumed.filter((swap) => swap !== undefined).length, 1);
    const swap = await journal.find(id);
    assert.deepEqual([swap?.state, swap?.pause, swap?.runBy], ['running', undefined, 'colleague']);
    assert.equal(await journal.resume(id, version + 2, 'admin'), undefined);
  });

  it('takes the claims from a run at once, and leaves it what it has sent', async () => {
    const { journal } = store();
    const { id, version } = await confirmedSwap(store(), ['anna', 'bo']);
    await journal.beginRun(id);
    const claim = (userId: string) => journal.claim(id, 1, [{ userId, before: beforeState, change }]);
    assert.equal(await claim('anna'), 1);
    await journal.stop(id, version, 'admin');
    assert.equal(await claim('bo'), 0);
    const settlement = { state: 'done', requestId: undefined } as const;
    assert.equal(await journal.settle(id, 1, [{ userId: 'anna', settlement }]), 1);
    assert.equal((await journal.find(id))?.stopping, true);
    assert.equal(await journal.pause(id, 1, { kind: 'pilot' }), false);
  });

  it('leaves out who is still planned, and only for the run that the swap has', async () => {
    const { journal } = store();
    const { id } = await confirmedSwap(store(), ['anna', 'bo', 'carin']);
    await journal.beginRun(id);
    await journal.claim(id, 1, [{ userId: 'anna', before: beforeState, change }]);
    await journal.beginRun(id);
    await journal.leaveOutPlanned(id, 1, 'stopped');
    assert.equal((await journal.counts(id)).planned, 2);
    await journal.leaveOutPlanned(id, 2, 'stopped');
    const counts = await journal.counts(id);
    assert.deepEqual([counts.planned, counts.sent, counts.leftOut], [0, 1, 2]);
  });

  it('puts a move back in line without a time of settlement', async () => {
    const { journal } = store();
    const { id } = await confirmedSwap(store(), ['anna']);
    await journal.beginRun(id);
    await journal.claim(id, 1, [{ userId: 'anna', before: beforeState, change }]);
    assert.equal(await journal.settle(id, 1, [{ userId: 'anna', settlement: { state: 'planned' } }]), 1);
    const move = await journal.move(id, 'anna');
    assert.deepEqual([move?.state, move?.settledAt, move?.reason], ['planned', undefined, undefined]);
  });
});
