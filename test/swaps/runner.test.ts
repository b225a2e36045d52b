import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { runSwap } from '../../bot/swaps/runner.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { RunsHere } from '../../bot/swaps/runs-here.ts';
import { createWriteBudget } from '../../bot/swaps/write-budget.ts';
import { direct, e3, f3, license, plans, skus } from './company.ts';
import { confirmedSwap, e3ToF3, openBooks, times } from './rehearsal.ts';
import { ScriptedTenant, type Script } from './scripted-tenant.ts';

/** Calls that take a while; the first ones wait for each other, to show that they can be under way together. */
function lingering(together: number): Script {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let arrived = 0;
  return async () => {
    arrived += 1;
    if (arrived === together) resolve(undefined);
    await promise;
    for (let turns = 0; turns < 20; turns += 1) await setImmediate();
    return 'written' as const;
  };
}

describe('a run', () => {
  const books = openBooks();

  it('moves everybody in one call each, with what was off staying off, and reads them back', async () => {
    const swap = await books.swapOf(12, [direct(skus.e3, plans.yammer.id), direct(skus.visio)]);
    swap.tenant.fate = lingering(4);
    let told = 0;
    assert.equal(await swap.run({ onProgress: () => (told += 1) }), 'finished');
    assert.equal(await swap.state(), 'finished');
    assert.deepEqual(await swap.states(), times(12, 'done'));
    assert.deepEqual(
      (await swap.moves()).map(({ verification }) => verification),
      times(12, 'verified'),
    );
    for (const userId of swap.userIds) {
      assert.equal(swap.tenant.calls(userId).length, 1);
      assert.deepEqual(swap.tenant.person(userId).licenses, [
        direct(skus.visio),
        direct(skus.f3, plans.yammer.id),
      ]);
    }
    assert.deepEqual(swap.tenant.batches, [12]);
    assert.ok(told >= 12);
  });

  it('has each before-state and call on record before anything is written', async () => {
    const swap = await books.swapOf(3, [direct(skus.e3, plans.teams.id), direct(skus.visio)]);
    swap.tenant.fate = async ({ userId, change }) => {
      const move = await swap.move(userId);
      assert.deepEqual(
        [move.state, move.attempt, move.before, move.change],
        ['sent', 1, [license(skus.e3, plans.teams.id), license(skus.visio)], change],
      );
      return 'written' as const;
    };
    await swap.run();
    assert.deepEqual(await swap.states(), times(3, 'done'));
  });

  it('does nothing for a swap that is not running', async () => {
    const swap = await books.swapOf(1);
    await swap.run();
    assert.equal(await swap.run(), 'not-running');
    assert.equal(swap.tenant.calls().length, 1);
  });

  it('finishes a swap of which nobody could be moved', async () => {
    const swap = await books.swapOf(2, [direct(skus.visio)]);
    assert.deepEqual(await swap.states(), times(2, 'left-out: not-held'));
    assert.equal(await swap.run(), 'finished');
    assert.equal(swap.tenant.calls().length, 0);
  });

  it('puts what the directory refuses on record, in its words, and goes on with the others', async () => {
    const codes = [
      'usage-location',
      'conflict',
      'dependency',
      'inherited',
      'unknown-product',
      'other',
    ] as const;
    const more = ['proxy-address', 'user-gone', 'not-held'] as const;
    const all = [...codes, ...more];
    const swap = await books.swapOf(all.length + 1);
    swap.tenant.fate = ({ userId }) => {
      const refuse = all[swap.userIds.indexOf(userId)];
      return refuse === undefined ? 'written' : { refuse };
    };
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), [
      ...all.map((code) => `refused: ${code === 'usage-location' ? 'location-refused' : code}`),
      'done',
    ]);
    const { detail, requestId } = await swap.move(swap.id(1));
    assert.deepEqual([detail, requestId], ['Refused: conflict', `request-${swap.id(1)}`]);
    assert.deepEqual(swap.tenant.person(swap.id(0)).licenses, [direct(skus.e3)]);
  });

  it('takes "does not have the license" for done when the user shows the move', async () => {
    const swap = await books.swapOf(1);
    swap.tenant.fate = ({ userId }) => {
      swap.tenant.change(userId, { licenses: [direct(skus.f3)] });
      return { refuse: 'not-held' };
    };
    await swap.run();
    assert.deepEqual(await swap.states(), ['done']);
  });

  it('pauses when seats have run out, with the others still in line, and goes on when there are more', async () => {
    const swap = await books.swapOf(100);
    swap.tenant.buy(skus.f3, 3);
    const products = swap.tenant.products.bind(swap.tenant);
    // The count of seats lags behind, as Entra's does.
    swap.tenant.products = async () =>
      (await products()).map((product) => ({ ...product, seats: { ...product.seats, enabled: 1_000 } }));
    assert.equal(await swap.run(), 'paused');
    assert.deepEqual((await swap.found()).pause, { kind: 'no-seat' });
    const states = await swap.states();
    assert.equal(states.filter((state) => state === 'done').length, 3);
    assert.equal(states.filter((state) => state === 'planned').length, 97);
    // Those whose call was on its way when the first was refused.
    assert.ok(swap.tenant.calls().length <= 80);
    swap.tenant.buy(skus.f3, 100);
    await swap.goOn();
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(100, 'done'));
  });

  it('does not need a seat for somebody who holds the target from a group', async () => {
    const held = { skuId: skus.f3, disabledPlans: [], source: { kind: 'group', groupId: 'group' } } as const;
    const users = [...books.people(1), ...books.people(99, [direct(skus.e3), held])];
    const swap = await confirmedSwap(books, new ScriptedTenant(users, [e3, f3], books.clock), users, e3ToF3);
    swap.tenant.fate = ({ userId: called }) => (called === swap.id(0) ? { refuse: 'no-seat' } : 'written');
    assert.equal(await swap.run(), 'paused');
    assert.deepEqual(await swap.states(), ['planned', ...times(99, 'done')]);
  });

  it('rejects at once when it is stopped before it begins', async () => {
    const swap = await books.swapOf(1);
    const stopped = new Error('stopping');
    await assert.rejects(swap.run({ signal: AbortSignal.abort(stopped) }), stopped);
    assert.equal((await books.store.journal.find(swap.swap.id))?.attempt, 0);
  });

  it('names the actor that the swap has in every call', async () => {
    const swap = await books.swapOf(1);
    const actors: unknown[] = [];
    swap.tenant.fate = ({ actor }) => {
      actors.push(actor);
      return 'written';
    };
    const { journal } = books.store;
    const signal = new AbortController().signal;
    const actor = { kind: 'admin', userId: 'admin' } as const;
    const { clock } = books;
    const writes = createWriteBudget(clock, 1);
    const ports = { journal, tenant: swap.tenant, clock, writes, entitled: async () => true };
    const runs = new RunsHere();
    const silent = { onProgress: () => undefined, log: () => undefined };
    const run = runSwap(swap.swap.id, signal, { ...ports, ...silent, runs, actorFor: () => actor });
    await books.watch.drive(clock, run);
    assert.deepEqual(actors, [actor]);
    assert.notDeepEqual(actor, theBot);
  });
});
