import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { createPace } from '../../bot/swaps/pace.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { openBooks, times } from './rehearsal.ts';

describe('the calls of a run', () => {
  const books = openBooks();

  it('go together, twenty at a time, and no user is called twice', async () => {
    const swap = await books.swapOf(90);
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(90, 'done'));
    assert.deepEqual(swap.tenant.batches, [20, 20, 20, 20, 10]);
    assert.equal(swap.tenant.calls().length, 90);
  });

  it('are each judged alone: one that is refused, one that waits and one without an answer hold up nobody', async () => {
    const swap = await books.swapOf(20);
    const [refused, waiting, lost] = [swap.id(3), swap.id(5), swap.id(8)];
    swap.tenant.fate = ({ userId, nth }) => {
      if (userId === refused) return { refuse: 'conflict' };
      if (userId === waiting && nth === 1) return { wait: 5_000, scope: 'tenant' };
      return userId === lost && nth === 1 ? 'lost-before-write' : 'written';
    };
    assert.equal(await swap.run(), 'finished');
    const expected = swap.userIds.map((userId) => (userId === refused ? 'refused: conflict' : 'done'));
    assert.deepEqual(await swap.states(), expected);
    assert.deepEqual(swap.tenant.batches, [20, 1, 1]);
  });

  it('become fewer while the tenant says that it is near its quota', async () => {
    const swap = await books.swapOf(200);
    const began = books.clock.now();
    swap.tenant.load = 1;
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(200, 'done'));
    const waves = new Map<number, number>();
    for (const { at } of swap.tenant.calls()) waves.set(at - began, (waves.get(at - began) ?? 0) + 1);
    assert.ok([...waves.keys()].length >= 4, JSON.stringify([...waves]));
    assert.ok(
      [...waves.values()].slice(1).every((calls) => calls <= 40),
      JSON.stringify([...waves]),
    );
  });
});

describe('the pace after answers', () => {
  const calm = [{ kind: 'done', requestId: undefined }] as const;
  const throttled = [{ kind: 'wait', ms: 1_000, scope: 'tenant' }] as const;

  /** How many of ten calls are let in at once. */
  async function letIn(pace: ReturnType<typeof createPace>): Promise<number> {
    let entered = 0;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const calls = Array.from({ length: 10 }, () =>
      pace.run(async () => {
        entered += 1;
        await promise;
      }),
    );
    await setImmediate();
    const atOnce = entered;
    resolve(undefined);
    await Promise.all(calls);
    return atOnce;
  }

  it('halves at each request to wait, down to one, and comes back one by one', async () => {
    const pace = createPace(new ManualClock(), 4, new AbortController().signal);
    assert.equal(await letIn(pace), 4);
    pace.note(undefined, throttled);
    assert.equal(await letIn(pace), 2);
    for (let again = 0; again < 3; again += 1) pace.note(undefined, throttled);
    assert.equal(await letIn(pace), 1);
    for (let answer = 0; answer < 10; answer += 1) pace.note(0.5, calm);
    assert.equal(await letIn(pace), 2);
    for (let answer = 0; answer < 100; answer += 1) pace.note(undefined, calm);
    assert.equal(await letIn(pace), 4);
  });

  it('does not slow down for one user who has to wait', async () => {
    const pace = createPace(new ManualClock(), 4, new AbortController().signal);
    pace.note(undefined, [{ kind: 'wait', ms: 1_000, scope: 'user' }]);
    assert.equal(await letIn(pace), 4);
  });

  it('waits the longer the nearer the tenant is to its quota', async () => {
    const clock = new ManualClock();
    const pace = createPace(clock, 4, new AbortController().signal);
    pace.note(1.2, calm);
    const started = pace.run(async () => clock.now());
    await setImmediate();
    const from = clock.now();
    clock.advanceToNext();
    assert.equal((await started) - from, 5_000);
  });
});
