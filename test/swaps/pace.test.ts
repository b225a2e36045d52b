import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { createPace } from '../../bot/swaps/pace.ts';
import { ManualClock } from '../support/manual-clock.ts';

describe('pace', () => {
  it('lets in so many calls at once, in the order in which they came', async () => {
    const pace = createPace(new ManualClock(), 2, new AbortController().signal);
    const started: number[] = [];
    const endings: (() => void)[] = [];
    const calls = [0, 1, 2, 3].map((call) =>
      pace.run(async () => {
        started.push(call);
        await new Promise<void>((resolve) => endings.push(resolve));
      }),
    );
    await setImmediate();
    assert.deepEqual(started, [0, 1]);
    endings[1]?.();
    await setImmediate();
    assert.deepEqual(started, [0, 1, 2]);
    endings[0]?.();
    await setImmediate();
    assert.deepEqual(started, [0, 1, 2, 3]);
    for (const end of endings) end();
    await Promise.all(calls);
  });

  it('starts no call while the tenant has asked to wait, however often it asks', async () => {
    const clock = new ManualClock();
    const pace = createPace(clock, 2, new AbortController().signal);
    pace.hold(10_000);
    const startedAt = pace.run(async () => clock.now());
    await setImmediate();
    const from = clock.now();
    clock.advance(5_000);
    pace.hold(20_000);
    pace.hold(1_000);
    clock.advance(5_000);
    await setImmediate();
    assert.equal(clock.asleep, 1);
    clock.advance(15_000);
    assert.equal((await startedAt) - from, 25_000);
  });

  it('makes even a wait of nothing a wait', async () => {
    const clock = new ManualClock();
    const pace = createPace(clock, 1, new AbortController().signal);
    pace.hold(0);
    const call = pace.run(async () => 'called');
    await setImmediate();
    clock.advance(999);
    await setImmediate();
    assert.equal(clock.asleep, 1);
    clock.advance(1);
    assert.equal(await call, 'called');
  });

  it('gives back the slot of a call that failed', async () => {
    const pace = createPace(new ManualClock(), 1, new AbortController().signal);
    await assert.rejects(
      pace.run(async () => {
        throw new Error('broken');
      }),
      /broken/,
    );
    assert.equal(await pace.run(async () => 'next'), 'next');
  });

  it('starts nothing once the run halts, whether it waited for a slot or for the tenant', async () => {
    const stop = new AbortController();
    const pace = createPace(new ManualClock(), 1, stop.signal);
    pace.hold(60_000);
    const calls = [0, 1].map(() => pace.run(async () => 'called'));
    const settled = Promise.allSettled(calls);
    await setImmediate();
    stop.abort(new Error('stopping'));
    const ends = (await settled).map((end) => (end.status === 'rejected' ? String(end.reason) : end.status));
    assert.deepEqual(ends, ['Error: stopping', 'Error: stopping']);
  });
});
