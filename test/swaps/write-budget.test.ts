import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import { createWriteBudget, type Account } from '../../bot/swaps/write-budget.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { until } from '../support/until.ts';
import { openBooks } from './rehearsal.ts';

/** The smallest budget there is: one write in a window. */
const oneWrite = 1 / 3_000;

describe('the write budget', () => {
  const books = openBooks();

  /** That of a small swap, in a tenant of its own unless one is named. */
  function account(
    signal = new AbortController().signal,
    { tenantId = randomUUID(), users = 1 }: Partial<Pick<Account, 'tenantId' | 'users'>> = {},
  ): Account {
    return { ledger: books.store.journal, tenantId, users, signal };
  }

  it('lets its share go at once, and the next when the first is out of the window', async () => {
    const clock = new ManualClock();
    const budget = createWriteBudget(clock, 0.8);
    const from = account();
    for (let batch = 0; batch < 120; batch += 1) await budget.take(20, from);
    assert.equal(clock.asleep, 0);
    let went = false;
    const next = budget.take(20, from).then(() => (went = true));
    await until(() => clock.asleep > 0);
    clock.advance(120_000);
    await setImmediate();
    assert.equal(went, false);
    clock.advance(30_000);
    await next;
  });

  it('lets a small swap through within moments, however many larger ones use it up', async () => {
    // A window of two seconds: the steady rate is one batch in 17 ms.
    const windowMs = 2_000;
    const budgets = [1, 2].map(() => createWriteBudget(systemClock, 0.8, windowMs));
    const tenantId = randomUUID();
    const stop = new AbortController();
    let taken = 0;
    const large = budgets.flatMap((budget) =>
      [1, 2].map(async () => {
        const from = account(stop.signal, { tenantId, users: 100_000 });
        const one = async (): Promise<void> => {
          for (;;) {
            await budget.take(20, from);
            taken += 20;
          }
        };
        await assert.rejects(Promise.all([1, 2, 3, 4].map(one)), /enough/);
      }),
    );
    const waits: number[] = [];
    const began = performance.now();
    while (performance.now() - began < 3 * windowMs) {
      const before = performance.now();
      await (budgets[waits.length % 2] ?? assert.fail()).take(4, account(undefined, { tenantId }));
      waits.push(performance.now() - before);
      await delay(100);
    }
    stop.abort(new Error('enough'));
    await Promise.all(large);
    assert.ok(Math.max(...waits) < windowMs / 2, JSON.stringify(waits));
    // And nobody is slower for it: the larger ones use what there is.
    assert.ok(taken > 2.2 * 2_400, String(taken));
  });

  it('lets no more through at once when several wait for the same room, and who comes first goes first', async () => {
    const budget = createWriteBudget(systemClock, oneWrite, 100);
    const from = account();
    await budget.take(1, from);
    const began = performance.now();
    const went: (readonly [number, number])[] = [];
    const take = async (nth: number): Promise<void> => {
      await budget.take(1, from);
      went.push([nth, performance.now() - began]);
    };
    await Promise.all([1, 2, 3].map(take));
    assert.deepEqual(
      went.map(([nth]) => nth),
      [1, 2, 3],
    );
    // Each is let go when it is its turn, and not before: the first was booked a moment before the measuring began.
    assert.ok(went.every(([nth, afterMs]) => afterMs > nth * 100 - 50, JSON.stringify(went)));
  });

  it('counts more writes than it has room for at once, and lets them go when the last of them may', async () => {
    const clock = new ManualClock();
    const budget = createWriteBudget(clock, oneWrite);
    let went = false;
    const taken = budget.take(3, account(undefined, { users: 0 })).then(() => (went = true));
    for (let waits = 2; waits > 0; waits -= 1) {
      await until(() => clock.asleep > 0);
      assert.equal(went, false);
      clock.advanceToNext();
    }
    await taken;
  });

  it('stops waiting when the run does, and holds up nobody else then', async () => {
    const clock = new ManualClock();
    const budget = createWriteBudget(clock, oneWrite);
    const stop = new AbortController();
    const from = account(stop.signal);
    await budget.take(1, from);
    const waits = assert.rejects(budget.take(1, from), /stopping/);
    const waitsBehind = assert.rejects(budget.take(1, from), /stopping/);
    const other = budget.take(1, account());
    await until(() => clock.asleep > 0);
    stop.abort(new Error('stopping'));
    await Promise.all([waits, waitsBehind, other]);
  });
});
