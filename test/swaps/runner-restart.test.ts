import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { direct, skus } from './company.ts';
import { openBooks, times, type Rehearsal } from './rehearsal.ts';
import type { ScriptedTenant } from './scripted-tenant.ts';
import { Life } from './watched.ts';

/** Runs the swap in a process that is killed while its first call is under way. */
async function killedAtFirstCall(
  swap: Rehearsal<ScriptedTenant>,
  fate: 'written' | 'lost-before-write',
): Promise<void> {
  const life = new Life();
  swap.tenant.fate = () => {
    life.end();
    return fate;
  };
  await assert.rejects(swap.run({ life }), { name: 'Killed' });
  swap.tenant.fate = () => 'written';
}

/** Until the first call was answered, in a run that nobody drives. No time passes. */
async function firstCall({ tenant, books }: Rehearsal<ScriptedTenant>): Promise<void> {
  while (tenant.calls().length === 0) {
    await setImmediate();
    books.clock.advance(0);
  }
}

describe('a run after one that did not end', () => {
  const books = openBooks();

  it('finds a call that was written and not recorded, and does not make it again', async () => {
    const swap = await books.swapOf(1);
    await killedAtFirstCall(swap, 'written');
    assert.deepEqual(await swap.states(), ['sent']);
    const { sentAt } = await swap.move(swap.id(0));
    assert.equal(await swap.run(), 'finished');
    const { state, attempt, settledAt } = await swap.move(swap.id(0));
    assert.deepEqual([state, attempt], ['done', 1]);
    assert.equal(Date.parse(settledAt ?? '') - Date.parse(sentAt ?? ''), 30_000);
    assert.equal(swap.tenant.calls().length, 1);
  });

  it('makes the same call again when the first never arrived, though the products have changed', async () => {
    const swap = await books.swapOf(1);
    await killedAtFirstCall(swap, 'lost-before-write');
    const { change, sentAt } = await swap.move(swap.id(0));
    await swap.run();
    const move = await swap.move(swap.id(0));
    assert.deepEqual([move.state, move.attempt, move.change], ['done', 2, change]);
    assert.equal(Date.parse(move.sentAt ?? '') - Date.parse(sentAt ?? ''), 300_000);
    assert.equal(swap.tenant.calls().length, 2);
  });

  it('long after the call reads once, and need not wait', async () => {
    const swap = await books.swapOf(1);
    await killedAtFirstCall(swap, 'lost-before-write');
    books.clock.advance(600_000);
    const now = books.clock.now();
    await swap.run();
    assert.deepEqual(await swap.states(), ['done']);
    assert.deepEqual(
      swap.tenant.noted.filter(({ at }) => at >= now).map(({ kind, at }) => [kind, at - now]),
      [
        ['read', 0],
        ['call', 0],
        ['read', 0],
      ],
    );
  });

  it('leaves nobody out of the books, whenever the first was killed', async () => {
    const swap = await books.swapOf(300);
    for (const calls of [2, 120, 240]) {
      const life = new Life();
      swap.tenant.fate = () => {
        if (swap.tenant.calls().length >= calls) life.end();
        return 'written';
      };
      await assert.rejects(swap.run({ life }), { name: 'Killed' });
      const { planned, sent, done } = await books.store.journal.counts(swap.swap.id);
      assert.equal(planned + sent + done, 300);
    }
    swap.tenant.fate = () => 'written';
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(300, 'done'));
    for (const userId of swap.userIds) assert.equal(swap.tenant.calls(userId).length, 1);
  });

  it('goes on where an orderly stop left it', async () => {
    const swap = await books.swapOf(100);
    const stop = new AbortController();
    const stopping = new Error('stopping');
    swap.tenant.fate = ({ signal }) => {
      if (swap.tenant.calls().length < 3) return 'written';
      stop.abort(stopping);
      assert.ok(!signal.aborted);
      return 'lost-after-write';
    };
    await assert.rejects(swap.run({ signal: stop.signal }), stopping);
    const stopped = await books.store.journal.counts(swap.swap.id);
    assert.ok(stopped.done >= 3 && stopped.sent >= 1 && stopped.sent <= 20);
    assert.equal(await swap.state(), 'running');
    swap.tenant.fate = () => 'written';
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(100, 'done'));
    for (const userId of swap.userIds) {
      assert.deepEqual(swap.tenant.person(userId).licenses, [direct(skus.f3)]);
    }
  });

  it('lets calls on their way end when it is stopped, puts them on record, and begins no more', async () => {
    const swap = await books.swapOf(100);
    const stop = new AbortController();
    swap.tenant.fate = () => {
      stop.abort(new Error('stopping'));
      return 'written';
    };
    await assert.rejects(swap.run({ signal: stop.signal }), /stopping/);
    const { done, sent, planned } = await books.store.journal.counts(swap.swap.id);
    assert.deepEqual([done, sent, planned], [swap.tenant.calls().length, 0, 100 - done]);
    assert.ok(done > 0 && done < 100);
  });

  it('breaks off calls that take more than a few seconds then, and takes them up by reading', async () => {
    const swap = await books.swapOf(1);
    const stop = new AbortController();
    swap.tenant.fate = async ({ signal }): Promise<'lost-after-write'> => {
      stop.abort(new Error('stopping'));
      books.clock.advance(4_999);
      assert.ok(!signal.aborted);
      const broken = once(signal, 'abort');
      books.clock.advance(1);
      await broken;
      return 'lost-after-write';
    };
    await assert.rejects(swap.run({ signal: stop.signal }), /stopping/);
    assert.deepEqual(await swap.states(), ['sent']);
    swap.tenant.fate = () => 'written';
    assert.equal(await swap.run(), 'finished');
    assert.equal(swap.tenant.calls().length, 1);
  });

  it('wakes nobody who sleeps when it is stopped', async () => {
    const swap = await books.swapOf(3);
    const stop = new AbortController();
    swap.tenant.fate = () => ({ wait: 60_000, scope: 'tenant' });
    const run = swap.start({ signal: stop.signal });
    const rejected = assert.rejects(run, /stopping/);
    await firstCall(swap);
    const now = books.clock.now();
    stop.abort(new Error('stopping'));
    await rejected;
    assert.deepEqual([books.clock.now(), books.clock.asleep], [now, 0]);
  });
});

describe('two runs of one swap', () => {
  const books = openBooks();

  async function second(swap: Rehearsal<ScriptedTenant>): Promise<{ readonly run: Promise<string> }> {
    const run = swap.start();
    while ((await books.store.journal.find(swap.swap.id))?.attempt !== 2) await Promise.resolve();
    return { run };
  }

  it('write each user once: the first can record nothing once the second has begun', async () => {
    const swap = await books.swapOf(3);
    let other: ReturnType<typeof second> | undefined;
    swap.tenant.fate = async () => {
      other ??= second(swap);
      await other;
      return 'written' as const;
    };
    assert.equal(await swap.run(), 'superseded');
    assert.ok(other);
    const { run } = await other;
    assert.equal(await books.watch.drive(books.clock, run), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'done'));
    for (const userId of swap.userIds) assert.equal(swap.tenant.calls(userId).length, 1);
  });

  it('do not both send: one that wakes after the other has begun claims nothing', async () => {
    const swap = await books.swapOf(3);
    swap.tenant.fate = () => ({ wait: 20_000, scope: 'tenant' });
    const first = swap.start();
    await firstCall(swap);
    const before = swap.tenant.calls().length;
    swap.tenant.fate = () => 'written';
    const { run } = await second(swap);
    assert.deepEqual(await books.watch.drive(books.clock, Promise.all([first, run])), [
      'superseded',
      'finished',
    ]);
    assert.deepEqual(await swap.states(), times(3, 'done'));
    assert.equal(swap.tenant.calls().length, before + 3);
  });
});
