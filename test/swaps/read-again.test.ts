import assert from 'node:assert/strict';
import type { User } from '../../bot/licensing/user.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { isReadAgain, readAgain } from '../../bot/swaps/read-again.ts';
import { direct, skus } from './company.ts';
import { openBooks, times, type Rehearsal } from './rehearsal.ts';
import type { ScriptedTenant } from './scripted-tenant.ts';
import { undoOf } from './undoing.ts';

const hour = 60 * 60 * 1_000;

describe('swaps/read-again', () => {
  const books = openBooks();

  /** A finished swap that Microsoft 365 has carried out, and of which it shows nothing until it is told to. */
  async function settling(
    count: number,
  ): Promise<{ readonly swap: Rehearsal<ScriptedTenant>; readonly show: (...userIds: string[]) => void }> {
    const swap = await books.swapOf(count);
    const stale = new Map<string, User>(swap.tenant.people);
    const read = swap.tenant.users.bind(swap.tenant);
    swap.tenant.users = async (actor, ids) =>
      (await read(actor, ids)).map((user) => stale.get(user.id) ?? user);
    assert.equal(await swap.run(), 'finished');
    return {
      swap,
      show: (...userIds) => {
        for (const userId of userIds) stale.delete(userId);
      },
    };
  }

  const again = (swap: Rehearsal<ScriptedTenant>, isLast = false) => {
    const { clock, store } = books;
    const ports = { journal: store.journal, tenant: swap.tenant, clock, actorFor: () => theBot };
    return readAgain(ports, swap.swap.id, isLast);
  };

  async function verifications(swap: Rehearsal<ScriptedTenant>): Promise<readonly string[]> {
    return (await swap.moves()).map(({ verification }) => verification);
  }

  it('puts on record who shows the change by now, and goes on while anybody does not', async () => {
    const { swap, show } = await settling(3);
    assert.deepEqual(await verifications(swap), times(3, 'settling'));
    show(swap.id(0), swap.id(2));
    assert.deepEqual(await again(swap), { changed: 2, end: 'again' });
    assert.deepEqual(await verifications(swap), ['verified', 'settling', 'verified']);
    show(swap.id(1));
    assert.deepEqual(await again(swap), { changed: 1, end: 'over' });
    assert.deepEqual(await verifications(swap), times(3, 'verified'));
  });

  it('reads nobody whose move was seen already, however many they are', async () => {
    const { swap, show } = await settling(450);
    show(...swap.userIds.slice(1));
    assert.deepEqual(await again(swap), { changed: 449, end: 'again' });
    swap.tenant.noted.length = 0;
    assert.deepEqual(await again(swap), { changed: 0, end: 'again' });
    assert.deepEqual(
      swap.tenant.noted.map(({ userId }) => userId),
      [swap.id(0)],
    );
  });

  it('tells only at the last look that somebody has other licenses, and leaves open what still shows nothing', async () => {
    const { swap, show } = await settling(3);
    show(swap.id(0), swap.id(1));
    swap.tenant.change(swap.id(0), { licenses: [direct(skus.f3), direct(skus.e3)] });
    swap.tenant.people.delete(swap.id(1));
    assert.deepEqual(await again(swap), { changed: 0, end: 'again' });
    assert.deepEqual(await again(swap, true), { changed: 2, end: 'over' });
    assert.deepEqual(await verifications(swap), ['different', 'different', 'settling']);
  });

  it('reads whoever could not be read when the swap ended', async () => {
    const swap = await books.swapOf(1);
    swap.tenant.unreadable = () => swap.tenant.calls().length > 0;
    await swap.run();
    assert.deepEqual(await verifications(swap), ['pending']);
    swap.tenant.unreadable = () => false;
    assert.deepEqual(await again(swap), { changed: 1, end: 'over' });
    assert.deepEqual(await verifications(swap), ['verified']);
  });

  it('asks again when the directory does not answer, at the last look for a day', async () => {
    const { swap } = await settling(1);
    swap.tenant.unreadable = () => true;
    assert.deepEqual(await again(swap), { changed: 0, end: 'again' });
    await assert.rejects(again(swap, true), { name: 'TenantError' });
    books.clock.advance(24 * hour);
    assert.deepEqual(await again(swap, true), { changed: 0, end: 'over' });
    assert.deepEqual(await verifications(swap), ['settling']);
  });

  it('is over once an undo has begun: its users are about to look as before', async () => {
    const { swap } = await settling(1);
    await undoOf(swap);
    swap.tenant.noted.length = 0;
    assert.deepEqual(await again(swap), { changed: 0, end: 'over' });
    assert.deepEqual(swap.tenant.noted, []);
  });

  it('goes on for an hour after the end', async () => {
    const { swap } = await settling(1);
    const found = await swap.found();
    assert.equal(isReadAgain(found, books.clock.now() + hour - 1), true);
    assert.equal(isReadAgain(found, books.clock.now() + hour), false);
  });
});
