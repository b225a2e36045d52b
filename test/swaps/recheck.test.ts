import assert from 'node:assert/strict';
import { direct, e3, f3, plans, skus, visio } from './company.ts';
import { serviceIds as allLost } from '../../bot/licensing/services/service.ts';
import { e3ToF3, openBooks, Rehearsal, tenantId, times } from './rehearsal.ts';
import { ScriptedTenant } from './scripted-tenant.ts';

describe('the check before a move', () => {
  const books = openBooks();

  it('leaves out whoever vanished since the swap was confirmed', async () => {
    const swap = await books.swapOf(2);
    swap.tenant.people.delete(swap.id(0));
    await swap.run();
    assert.deepEqual(await swap.states(), ['left-out: user-gone', 'done']);
    assert.equal(swap.tenant.calls().length, 1);
  });

  it('of two swaps whose admins saw the same users free, lets the first have them, and each user is moved once', async () => {
    const users = books.people(2);
    const tenant = new ScriptedTenant(users, [e3, f3], books.clock);
    const { journal } = books.store;
    const userIds = users.map(({ id }) => id);
    const seen = { step: 'confirm', trail: [], userIds, notFound: [], doubled: 0, products: e3ToF3 };
    const drafts = await Promise.all(
      ['one', 'another'].map((admin) => journal.createDraft(tenantId, admin, seen)),
    );
    const planned = userIds.map((userId) => ({ userId, acknowledged: [...allLost], acknowledgedPlans: [] }));
    const [first, second] = await Promise.all(
      drafts.map(async ({ id, version, adminId }) => {
        const swap = await journal.confirm(id, version, adminId, planned, []);
        return new Rehearsal(books, tenant, swap ?? assert.fail(), userIds);
      }),
    );
    const both = [first ?? assert.fail(), second ?? assert.fail()];
    await books.watch.drive(books.clock, Promise.all(both.map((swap) => swap.start())));
    const ends = await Promise.all(both.map((swap) => swap.states()));
    assert.deepEqual(ends.map(String).sort(), [
      String(times(2, 'done')),
      String(times(2, 'left-out: other-swap')),
    ]);
    assert.equal(tenant.calls().length, 2);
  });

  it('leaves out whoever would now lose more than was acknowledged', async () => {
    const swap = await books.swapOf(3, [direct(skus.e3), direct(skus.visio)]);
    const [kept, dearer] = [swap.id(0), swap.id(1)];
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

  it('pauses before anybody is moved when its admin may no longer swap', async () => {
    const swap = await books.swapOf(3);
    assert.equal(await swap.run({ entitled: async () => false }), 'paused');
    assert.deepEqual(await swap.states(), times(3, 'planned'));
    assert.deepEqual((await swap.found()).pause, { kind: 'not-allowed' });
    assert.equal(swap.tenant.calls().length, 0);
  });

  it('stops sending when the role is taken away while it runs', async () => {
    const swap = await books.swapOf(100);
    let allowed = true;
    swap.tenant.fate = () => {
      allowed = swap.tenant.calls().length < 3;
      return 'written';
    };
    assert.equal(await swap.run({ entitled: async () => allowed }), 'paused');
    const states = await swap.states();
    const done = states.filter((state) => state === 'done').length;
    assert.ok(done >= 4 && done <= 80, `${done} were done`);
    assert.equal(states.filter((state) => state === 'planned').length, 100 - done);
    assert.equal(swap.tenant.calls().length, done);
  });

  it('writes nothing while the right cannot be read, and goes on in the next run', async () => {
    const swap = await books.swapOf(3);
    const unreadable = new Error('roles cannot be read');
    await assert.rejects(swap.run({ entitled: () => Promise.reject(unreadable) }), unreadable);
    assert.deepEqual(await swap.states(), times(3, 'planned'));
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'done'));
  });

  it('writes nothing while the users cannot be read, and goes on in the next run', async () => {
    const swap = await books.swapOf(3);
    swap.tenant.unreadable = () => true;
    await assert.rejects(swap.run(), { name: 'TenantError', code: 'unavailable' });
    assert.deepEqual(await swap.states(), times(3, 'planned'));
    swap.tenant.unreadable = () => false;
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'done'));
  });
});
