import assert from 'node:assert/strict';
import { theBot } from '../../bot/swaps/actor.ts';
import { checkWatched, watchedUntil, watchOnce } from '../../bot/swaps/check-watched.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';
import { direct, e3, f3, fromGroup, skus } from './company.ts';
import { confirmedSwap, e3ToF3, openBooks, type Rehearsal } from './rehearsal.ts';
import { ScriptedTenant } from './scripted-tenant.ts';

const day = 24 * 60 * 60 * 1_000;

describe('swaps/check-watched', () => {
  const books = openBooks();

  async function watching(count: number, schedule?: Schedule): Promise<Rehearsal<ScriptedTenant>> {
    const users = books.people(count, [fromGroup(skus.e3, 'sales')]);
    const tenant = new ScriptedTenant(users, [e3, f3], books.clock);
    return await confirmedSwap(books, tenant, users, e3ToF3, { watchInherited: true, schedule });
  }

  const portsOf = ({ tenant }: Rehearsal<ScriptedTenant>) => ({
    journal: books.store.journal,
    tenant,
    clock: books.clock,
  });

  it('leaves watched users to a run neither to write nor to wait for', async () => {
    const swap = await watching(2);
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(swap.tenant.calls(), []);
    assert.deepEqual(await swap.states(), ['watched', 'watched']);
  });

  it('settles whoever has the target, from wherever, and the source no more', async () => {
    const swap = await watching(5);
    swap.tenant.change(swap.id(0), { licenses: [fromGroup(skus.f3, 'sales')] });
    swap.tenant.change(swap.id(1), { licenses: [direct(skus.f3)] });
    swap.tenant.change(swap.id(2), { licenses: [fromGroup(skus.e3, 'sales'), direct(skus.f3)] });
    swap.tenant.change(swap.id(3), { licenses: [] });
    swap.tenant.people.delete(swap.id(4));
    const tally = await checkWatched(portsOf(swap), theBot, swap.swap);
    assert.deepEqual(tally, { shown: 2, gone: 1 });
    assert.deepEqual(await swap.states(), ['done', 'done', 'watched', 'watched', 'left-out: user-gone']);
    assert.equal((await swap.move(swap.id(0))).verification, 'verified');
  });

  it('reads more users than one page holds', async () => {
    const swap = await watching(450);
    for (let index = 0; index < 450; index += 3)
      swap.tenant.change(swap.id(index), { licenses: [fromGroup(skus.f3, 'sales')] });
    assert.deepEqual(await checkWatched(portsOf(swap), theBot, swap.swap), { shown: 150, gone: 0 });
    const counts = await books.store.journal.counts(swap.swap.id);
    assert.deepEqual([counts.done, counts.watched], [150, 300]);
  });

  it('goes on while anybody waits, also when the directory does not answer, and is over then', async () => {
    const swap = await watching(1);
    const once = () => watchOnce(portsOf(swap), () => theBot, swap.swap.id);
    assert.deepEqual(await once(), { shown: 0, gone: 0, end: 'again' });
    swap.tenant.unreadable = () => true;
    assert.deepEqual(await once(), { shown: 0, gone: 0, end: 'again' });
    swap.tenant.unreadable = () => false;
    swap.tenant.change(swap.id(0), { licenses: [fromGroup(skus.f3, 'sales')] });
    assert.deepEqual(await once(), { shown: 1, gone: 0, end: 'over' });
  });

  it('leaves out after thirty days whoever did not change', async () => {
    const swap = await watching(1);
    const once = () => watchOnce(portsOf(swap), () => theBot, swap.swap.id);
    books.clock.advance(30 * day);
    assert.equal((await once()).end, 'again');
    books.clock.advance(60_000);
    assert.equal((await once()).end, 'over');
    assert.deepEqual(await swap.states(), ['left-out: group-unchanged']);
  });

  it('counts the thirty days of a scheduled swap from its start', async () => {
    const at = new Date(books.clock.now() + 60 * day).toISOString();
    const reminders = { daysBefore: [1], hour: 9, weekends: false, everybody: false };
    const swap = await watching(1, { start: 'date', at, unconfirmed: 'move', reminders });
    const once = () => watchOnce(portsOf(swap), () => theBot, swap.swap.id);
    books.clock.advance(60 * day);
    assert.equal((await once()).end, 'again');
    const { journal } = books.store;
    const started = await journal.start(swap.swap.id, swap.swap.version, undefined, 'everybody');
    assert.equal(
      watchedUntil(started ?? assert.fail()),
      new Date(books.clock.now() + 30 * day).toISOString(),
    );
    books.clock.advance(30 * day);
    assert.equal((await once()).end, 'again');
    books.clock.advance(60_000);
    assert.equal((await once()).end, 'over');
    assert.deepEqual(await swap.states(), ['left-out: group-unchanged']);
  });

  it('does not hold a user back from another swap', async () => {
    const swap = await watching(1);
    assert.deepEqual(await books.store.journal.inOtherSwaps('another', swap.userIds), new Map());
  });
});
