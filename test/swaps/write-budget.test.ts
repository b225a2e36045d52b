import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { createWriteBudget } from '../../bot/swaps/write-budget.ts';
import { ManualClock } from '../support/manual-clock.ts';

const goesOn = new AbortController().signal;

describe('the write budget', () => {
  it('lets its share go at once, and the next when the first is out of the window', async () => {
    const clock = new ManualClock();
    const began = clock.now();
    const budget = createWriteBudget(clock, 0.8);
    for (let write = 0; write < 2_400; write += 1) await budget.take(1, goesOn);
    assert.equal(clock.now(), began);
    let sentAt: number | undefined;
    const next = budget.take(1, goesOn).then(() => (sentAt = clock.now()));
    await setImmediate();
    clock.advance(149_999);
    await setImmediate();
    assert.equal(sentAt, undefined);
    clock.advance(1);
    await next;
    assert.equal(sentAt, began + 150_000);
  });

  it('lets no more through at once when several wait for the same room', async () => {
    const clock = new ManualClock();
    const budget = createWriteBudget(clock, 1 / 3_000);
    await budget.take(1, goesOn);
    const sent: number[] = [];
    const began = clock.now();
    const all = [1, 2, 3].map(() => budget.take(1, goesOn).then(() => sent.push(clock.now() - began)));
    for (let round = 0; round < 3; round += 1) {
      await setImmediate();
      clock.advance(150_000);
      await setImmediate();
    }
    await Promise.all(all);
    assert.deepEqual(sent, [150_000, 300_000, 450_000]);
  });

  it('stops waiting when the run does', async () => {
    const budget = createWriteBudget(new ManualClock(), 1 / 3_000);
    await budget.take(1, goesOn);
    const stop = new AbortController();
    const waits = assert.rejects(budget.take(1, stop.signal), /stopping/);
    stop.abort(new Error('stopping'));
    await waits;
  });
});
