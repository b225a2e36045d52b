import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { RunsHere } from '../../bot/swaps/runs-here.ts';
import { openBooks, type Rehearsal, type RunOptions } from './rehearsal.ts';
import type { ScriptedTenant } from './scripted-tenant.ts';

describe('A run that waits minutes for an outcome to show', () => {
  const books = openBooks();

  /** Of a swap of one user, whose call was lost; by then a moment has gone by. */
  async function inDoubt(options: RunOptions = {}) {
    const swap = await books.swapOf(1);
    swap.tenant.fate = () => 'lost-before-write';
    const run = swap.start(options);
    while (!swap.events.includes('outcome-unknown')) await step();
    swap.tenant.fate = () => 'written';
    return { swap, run };
  }

  async function step(): Promise<void> {
    await setImmediate();
    if (books.watch.underWay === 0) books.clock.advance(0);
  }

  async function press(swap: Rehearsal<ScriptedTenant>, what: 'pauseBy' | 'stop'): Promise<void> {
    const { id, version } = await swap.found();
    assert.ok(await books.store.journal[what](id, version, 'colleague'));
  }

  for (const what of ['pauseBy', 'stop'] as const) {
    it(`ends within seconds of ${what === 'stop' ? 'a stop' : 'a pause'}, wherever that was pressed`, async () => {
      const { swap, run } = await inDoubt();
      await press(swap, what);
      const pressedAt = books.clock.now();
      assert.equal(await books.watch.drive(books.clock, run), 'superseded');
      assert.ok(books.clock.now() - pressedAt <= 2_000, String(books.clock.now() - pressedAt));
      assert.deepEqual(await swap.states(), ['sent']);
    });
  }

  it('ends at once when the next run of the swap begins in the same process', async () => {
    const runs = new RunsHere();
    const { swap, run } = await inDoubt({ runs });
    await press(swap, 'stop');
    const begunAt = books.clock.now();
    const next = swap.start({ runs });
    let end: string | undefined;
    const ended = run.then((reached) => (end = reached));
    while (end === undefined) await step();
    await ended;
    assert.deepEqual([end, books.clock.now()], ['superseded', begunAt]);
    assert.equal(await books.watch.drive(books.clock, next), 'finished');
  });

  it('goes on, as long as nobody has said a word, until the outcome is settled', async () => {
    const { swap, run } = await inDoubt();
    assert.equal(await books.watch.drive(books.clock, run), 'finished');
    assert.deepEqual(await swap.states(), ['done']);
    assert.equal(swap.tenant.calls().length, 2);
  });
});
