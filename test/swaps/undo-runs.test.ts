import assert from 'node:assert/strict';
import { directLicenses } from '../../bot/licensing/user.ts';
import { planUndo } from '../../bot/swaps/undo-analysis.ts';
import { direct, e3, f3, license, plans, skus, visio } from './company.ts';
import { confirmedSwap, e3ToF3, openBooks, times, type Rehearsal } from './rehearsal.ts';
import { ScriptedTenant, type Fate } from './scripted-tenant.ts';
import { analysed, onRecord, undoOf } from './undoing.ts';
import { Life } from './watched.ts';

const before = [license(skus.visio), license(skus.e3, plans.yammer.id)];

describe('the undo of a swap', () => {
  const books = openBooks();

  /** A finished swap of so many people who had E3 without Yammer, and Visio. */
  async function done(count: number): Promise<Rehearsal<ScriptedTenant>> {
    const swap = await books.swapOf(count, [direct(skus.visio), direct(skus.e3, plans.yammer.id)]);
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(count, 'done'));
    swap.tenant.noted.length = 0;
    return swap;
  }

  const licensesOf = ({ tenant }: Rehearsal<ScriptedTenant>, id: string) => directLicenses(tenant.person(id));

  it('gives everybody exactly what they had, and reads it back', async () => {
    const undo = await undoOf(await done(45));
    assert.equal(await undo.run(), 'finished');
    for (const move of await undo.moves()) {
      assert.deepEqual([move.state, move.verification], ['done', 'verified']);
      assert.deepEqual(licensesOf(undo, move.userId), before);
      assert.deepEqual(move.before, [license(skus.visio), license(skus.f3, plans.yammer.id)]);
    }
    assert.equal(undo.tenant.calls().length, 45);
  });

  for (const fate of ['lost-before-write', 'lost-after-write'] as const) {
    it(`settles a call that was ${fate} by reading the user`, async () => {
      const undo = await undoOf(await done(1));
      undo.tenant.fate = () => (undo.tenant.calls().length === 0 ? fate : 'written');
      assert.equal(await undo.run(), 'finished');
      assert.deepEqual(await undo.states(), ['done']);
      assert.deepEqual(licensesOf(undo, undo.id(0)), before);
      assert.equal(undo.tenant.calls().length, fate === 'lost-after-write' ? 1 : 2);
    });

    it(`is taken up after a kill whose call was ${fate}`, async () => {
      const undo = await undoOf(await done(1));
      const life = new Life();
      undo.tenant.fate = (): Fate => {
        life.end();
        return fate;
      };
      await assert.rejects(undo.run({ life }), { name: 'Killed' });
      assert.deepEqual(await undo.states(), ['sent']);
      undo.tenant.fate = () => 'written';
      assert.equal(await undo.run(), 'finished');
      assert.deepEqual(await undo.states(), ['done']);
      assert.deepEqual(licensesOf(undo, undo.id(0)), before);
      assert.equal(undo.tenant.calls().length, fate === 'lost-after-write' ? 1 : 2);
    });
  }

  it('leaves out whoever is in another swap, or was changed or deleted after it was planned', async () => {
    const swap = await done(5);
    const { tenant } = swap;
    const moved = tenant.person(swap.id(3));
    await confirmedSwap(books, tenant, [moved], { from: [skus.f3], to: [skus.visio] });
    const undo = await undoOf(swap);
    tenant.change(undo.id(0), { licenses: [direct(skus.f3)] });
    tenant.people.delete(undo.id(1));
    tenant.change(undo.id(2), { usageLocation: undefined });
    assert.equal(await undo.run(), 'finished');
    assert.deepEqual(await undo.states(), [
      'left-out: changed-meanwhile',
      'left-out: user-gone',
      'left-out: usage-location',
      'left-out: other-swap',
      'done',
    ]);
    assert.deepEqual(licensesOf(undo, undo.id(0)), [license(skus.f3)]);
    assert.deepEqual(
      tenant.calls().map(({ userId }) => userId),
      [undo.id(4)],
    );
  });

  it('leaves the users without a seat out of the plan, the last ones first', async () => {
    const swap = await done(3);
    swap.tenant.buy(skus.e3, 2);
    const { users, heldUp } = await analysed(swap);
    assert.deepEqual(
      users.map(({ user }) => user.id),
      [swap.id(0), swap.id(1)],
    );
    assert.deepEqual(
      heldUp.map(({ userId, reason }) => [userId, reason]),
      [[swap.id(2), 'no-seat']],
    );
    const undo = await undoOf(swap);
    await undo.run();
    assert.deepEqual(await undo.states(), ['done', 'done', 'left-out: no-seat']);
  });

  it('does not touch what was not moved', async () => {
    const swap = await books.swapOf(3);
    swap.tenant.fate = ({ userId }) => (userId === swap.id(1) ? { refuse: 'other' } : 'written');
    await swap.run();
    const undo = await undoOf(swap);
    await undo.run();
    assert.deepEqual(
      (await undo.moves()).map(({ userId }) => userId),
      [swap.id(0), swap.id(2)],
    );
  });

  it('is begun once from what was seen, whoever presses', async () => {
    const swap = await done(2);
    const { journal } = books.store;
    const original = await onRecord(swap);
    const plan = planUndo(await analysed(swap), original);
    const begun = await Promise.all([1, 2, 3].map(() => journal.undo(original, 'colleague', plan)));
    assert.equal(begun.filter((undo) => undo !== undefined).length, 1);
    assert.equal((await journal.undosOf(swap.swap.id)).length, 1);
  });

  it('does not take in again whom an earlier one has given back', async () => {
    const swap = await done(3);
    swap.tenant.buy(skus.e3, 2);
    await (await undoOf(swap)).run();
    swap.tenant.buy(skus.e3, 3);
    // In the state that the swap left, as after another swap of the same kind.
    swap.tenant.change(swap.id(0), { licenses: [direct(skus.visio), direct(skus.f3, plans.yammer.id)] });
    const { users, heldUp, undoneBefore } = await analysed(swap);
    assert.deepEqual([users.map(({ user }) => user.id), heldUp, undoneBefore], [[swap.id(2)], [], 2]);
  });

  it('cannot itself be undone', async () => {
    const undo = await undoOf(await done(1));
    await undo.run();
    const plan = planUndo(await analysed(undo), await onRecord(undo));
    assert.equal(await books.store.journal.undo(await onRecord(undo), 'colleague', plan), undefined);
  });

  it('leaves a user who was moved by a change of a group to the group', async () => {
    const [person] = books.people(1, [
      { skuId: skus.e3, disabledPlans: [], source: { kind: 'group', groupId: 'g' } },
    ]);
    assert.ok(person);
    const tenant = new ScriptedTenant([person], [e3, f3, visio], books.clock);
    const swap = await confirmedSwap(books, tenant, [person], e3ToF3, { watchInherited: true });
    await swap.run();
    await books.store.journal.settleWatched(swap.swap.id, [person.id], { state: 'done' });
    const { users, heldUp, throughGroup } = await analysed(swap);
    assert.deepEqual([users, heldUp, throughGroup], [[], [], 1]);
  });
});
