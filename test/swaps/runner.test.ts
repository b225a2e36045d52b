import assert from 'node:assert/strict';
import type { HeldLicense } from '../../bot/licensing/user.ts';
import { runSwap } from '../../bot/swaps/runner.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { direct, e1, e3, f3, license, plans, skus, user, userId, visio } from './company.ts';
import { Books, confirmedSwap, type Rehearsal } from './rehearsal.ts';
import { ScriptedTenant } from './scripted-tenant.ts';

const e3ToF3 = { from: [skus.e3], to: [skus.f3] };
const books = new Books();
let firstFree = 1;

/** People nobody else in this file uses, each with these licenses. */
function people(count: number, licenses: readonly HeldLicense[] = [direct(skus.e3)]) {
  const from = firstFree;
  firstFree += count;
  return Array.from({ length: count }, (_, index) => user(userId(from + index), licenses));
}

async function swapOf(count: number, licenses?: readonly HeldLicense[]): Promise<Rehearsal<ScriptedTenant>> {
  const users = people(count, licenses);
  return await confirmedSwap(books, new ScriptedTenant(users, [e3, e1, f3, visio]), users, e3ToF3);
}

const id = (swap: Rehearsal<ScriptedTenant>, index: number): string => swap.swap.draft.userIds[index] ?? '';

const times = <Value>(count: number, value: Value): readonly Value[] =>
  Array.from({ length: count }, () => value);

before(() => books.open());
after(() => books.close());

describe('a run', () => {
  it('moves everybody in one call each, with what was off staying off, and reads them back', async () => {
    const swap = await swapOf(12, [direct(skus.e3, plans.yammer.id), direct(skus.visio)]);
    let told = 0;
    assert.equal(await swap.run({ onProgress: () => (told += 1) }), 'finished');
    assert.equal(await swap.state(), 'finished');
    assert.deepEqual(await swap.states(), times(12, 'done'));
    assert.deepEqual(
      (await swap.moves()).map(({ verification }) => verification),
      times(12, 'verified'),
    );
    for (const userId of swap.swap.draft.userIds) {
      assert.equal(swap.tenant.calls(userId).length, 1);
      assert.deepEqual(swap.tenant.person(userId).licenses, [
        direct(skus.visio),
        direct(skus.f3, plans.yammer.id),
      ]);
    }
    assert.equal(swap.tenant.mostAtOnce, 4);
    assert.ok(told >= 12);
  });

  it('has each before-state and call on record before anything is written', async () => {
    const swap = await swapOf(3, [direct(skus.e3, plans.teams.id), direct(skus.visio)]);
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
    const swap = await swapOf(1);
    await swap.run();
    assert.equal(await swap.run(), 'not-running');
    assert.equal(swap.tenant.calls().length, 1);
  });

  it('finishes a swap of which nobody could be moved', async () => {
    const swap = await swapOf(2, [direct(skus.visio)]);
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
    const more = ['proxy-address', 'not-allowed', 'user-gone', 'not-held'] as const;
    const all = [...codes, ...more];
    const swap = await swapOf(all.length + 1);
    swap.tenant.fate = ({ userId }) => {
      const refuse = all[swap.swap.draft.userIds.indexOf(userId)];
      return refuse === undefined ? 'written' : { refuse };
    };
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), [...all.map((code) => `refused: ${code}`), 'done']);
    const { detail, requestId } = await swap.move(id(swap, 1));
    assert.deepEqual([detail, requestId], ['Refused: conflict', `request-${id(swap, 1)}`]);
    assert.deepEqual(swap.tenant.person(id(swap, 0)).licenses, [direct(skus.e3)]);
  });

  it('takes "does not have the license" for done when the user shows the move', async () => {
    const swap = await swapOf(1);
    swap.tenant.fate = ({ userId }) => {
      swap.tenant.change(userId, { licenses: [direct(skus.f3)] });
      return { refuse: 'not-held' };
    };
    await swap.run();
    assert.deepEqual(await swap.states(), ['done']);
  });

  it('tries nobody else for a product whose seats have run out', async () => {
    const swap = await swapOf(12);
    swap.tenant.buy(skus.f3, 3);
    swap.tenant.unreadable = () => false;
    const products = swap.tenant.products.bind(swap.tenant);
    // The count of seats lags behind, as Entra's does.
    swap.tenant.products = async () =>
      (await products()).map((product) => ({ ...product, seats: { ...product.seats, enabled: 1_000 } }));
    assert.equal(await swap.run(), 'finished');
    const states = await swap.states();
    assert.equal(states.filter((state) => state === 'done').length, 3);
    assert.ok(states.every((state) => ['done', 'refused: no-seat', 'left-out: no-seat'].includes(state)));
    // Those whose call was on its way when the first was refused.
    assert.ok(states.filter((state) => state === 'refused: no-seat').length <= 4);
    assert.ok(states.filter((state) => state === 'left-out: no-seat').length >= 5);
  });

  it('does not need a seat for somebody who holds the target from a group', async () => {
    const held = { skuId: skus.f3, disabledPlans: [], source: { kind: 'group', groupId: 'group' } } as const;
    const users = [...people(1), ...people(1, [direct(skus.e3), held])];
    const swap = await confirmedSwap(books, new ScriptedTenant(users, [e3, f3]), users, e3ToF3);
    swap.tenant.fate = async ({ userId: called }) => {
      if (called === id(swap, 0)) return { refuse: 'no-seat' };
      while ((await swap.move(id(swap, 0))).state !== 'refused') await Promise.resolve();
      return 'written' as const;
    };
    await swap.run();
    assert.deepEqual(await swap.states(), ['refused: no-seat', 'done']);
  });

  it('leaves out whoever vanished, or is in another open swap, since the swap was confirmed', async () => {
    const users = people(3);
    const tenant = new ScriptedTenant(users, [e3, f3]);
    const swap = await confirmedSwap(books, tenant, users, e3ToF3);
    tenant.people.delete(id(swap, 0));
    const { journal } = books.store;
    const draft = { ...swap.swap.draft, userIds: [id(swap, 1)] };
    const other = await journal.createDraft('contoso', 'other-admin', draft);
    const planned = { userId: id(swap, 1), acknowledged: [], acknowledgedPlans: [] };
    await journal.confirm(other.id, other.version, 'other-admin', [planned], []);
    await swap.run();
    assert.deepEqual(await swap.states(), ['left-out: user-gone', 'left-out: other-swap', 'done']);
    assert.equal(tenant.calls().length, 1);
  });

  it('leaves out whoever would now lose more than was acknowledged', async () => {
    const swap = await swapOf(3, [direct(skus.e3), direct(skus.visio)]);
    const [kept, dearer] = [id(swap, 0), id(swap, 1)];
    swap.tenant.owned.push({ ...visio, skuId: 'unheard-of', plans: [] });
    swap.tenant.owned.splice(swap.tenant.owned.indexOf(f3), 1, {
      ...f3,
      plans: [plans.exchangeKiosk, plans.teams],
    });
    swap.tenant.change(kept, { licenses: [direct(skus.e3, plans.yammer.id)] });
    swap.tenant.change(dearer, { licenses: [direct(skus.e3)] });
    await swap.run();
    assert.deepEqual(await swap.states(), ['done', 'left-out: loses-more', 'left-out: loses-more']);
    assert.deepEqual(swap.tenant.person(dearer).licenses, [direct(skus.e3)]);
  });

  it('leaves out everybody when its admin may no longer swap', async () => {
    const swap = await swapOf(3);
    assert.equal(await swap.run({ entitled: async () => false }), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'left-out: not-allowed'));
    assert.equal(swap.tenant.calls().length, 0);
  });

  it('stops sending when the role is taken away while it runs', async () => {
    const swap = await swapOf(12);
    let allowed = true;
    swap.tenant.fate = () => {
      allowed = swap.tenant.calls().length < 3;
      return 'written';
    };
    assert.equal(await swap.run({ entitled: async () => allowed }), 'finished');
    const states = await swap.states();
    const done = states.filter((state) => state === 'done').length;
    assert.ok(done >= 4 && done <= 8, `${done} were done`);
    assert.equal(states.filter((state) => state === 'left-out: not-allowed').length, 12 - done);
    assert.equal(swap.tenant.calls().length, done);
  });

  it('writes nothing while the right cannot be read, and goes on in the next run', async () => {
    const swap = await swapOf(3);
    const unreadable = new Error('roles cannot be read');
    await assert.rejects(swap.run({ entitled: () => Promise.reject(unreadable) }), unreadable);
    assert.deepEqual(await swap.states(), times(3, 'planned'));
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'done'));
  });

  it('writes nothing while the users cannot be read, and goes on in the next run', async () => {
    const swap = await swapOf(3);
    swap.tenant.unreadable = () => true;
    await assert.rejects(swap.run(), { name: 'TenantError', code: 'unavailable' });
    assert.deepEqual(await swap.states(), times(3, 'planned'));
    swap.tenant.unreadable = () => false;
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'done'));
  });

  it('rejects at once when it is stopped before it begins', async () => {
    const swap = await swapOf(1);
    const stopped = new Error('stopping');
    await assert.rejects(swap.run({ signal: AbortSignal.abort(stopped) }), stopped);
    assert.equal((await books.store.journal.find(swap.swap.id))?.attempt, 0);
  });

  it('names the actor that the swap has in every call', async () => {
    const swap = await swapOf(1);
    const actors: unknown[] = [];
    swap.tenant.fate = ({ actor }) => {
      actors.push(actor);
      return 'written';
    };
    const { journal } = books.store;
    const signal = new AbortController().signal;
    const actor = { kind: 'admin', userId: 'admin' } as const;
    const ports = { journal, tenant: swap.tenant, clock: books.clock, entitled: async () => true };
    const silent = { onProgress: () => undefined, log: () => undefined };
    await runSwap(swap.swap.id, signal, { ...ports, ...silent, actorFor: () => actor });
    assert.deepEqual(actors, [actor]);
    assert.notDeepEqual(actor, theBot);
  });
});
