import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { createWriteBudget, type Account } from '../../bot/swaps/write-budget.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { until } from '../support/until.ts';
import { openBooks } from './rehearsal.ts';

/** The smallest budget there is: one write in a window. */
const oneWrite = 1 / 3_000;

describe('the write budget', () => {
  const books = openBooks();

  /** That of a tenant of its own. */
  function account(signal = new AbortController().signal): Account {
    return { ledger: books.store.journal, tenantId: randomUUID(), signal };
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
    const taken = budget.take(3, account()).then(() => (went = true));
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
