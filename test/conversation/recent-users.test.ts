import assert from 'node:assert/strict';
import { createRecentUsers, type RecentUsers } from '../../bot/conversation/recent-users.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { holder } from '../licensing/owned.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { ScriptedTenant } from '../swaps/scripted-tenant.ts';

const ids = Array.from({ length: 300 }, (_, index) => `user ${String(index)}`);
const minute = 60_000;

describe('Users that were read not long ago', () => {
  let clock: ManualClock;
  let tenant: ScriptedTenant;
  let recent: RecentUsers;

  beforeEach(() => {
    clock = new ManualClock();
    tenant = new ScriptedTenant(
      ids.map((id) => ({ ...holder(), id })),
      [],
      clock,
    );
    recent = createRecentUsers(tenant, clock);
  });

  const read = async (wanted: readonly string[], adminId = 'admin'): Promise<readonly string[]> =>
    (await recent.read(theBot, adminId, wanted, {})).map(({ id }) => id);
  const readsOf = (id: string): number => tenant.noted.filter(({ userId }) => userId === id).length;

  it('are not read again, in whatever selection they are', async () => {
    assert.deepEqual(await read(ids), ids);
    assert.deepEqual(await read(ids.toReversed().slice(10)), ids.toReversed().slice(10));
    assert.equal(tenant.noted.length, ids.length);
  });

  it('are read again after ten minutes', async () => {
    await read(ids);
    clock.advance(11 * minute);
    await read(ids);
    assert.equal(readsOf('user 0'), 2);
  });

  it('are read once by two presses at the same time', async () => {
    await Promise.all([read(ids), read(ids)]);
    assert.equal(tenant.noted.length, ids.length);
  });

  it('stay away when they do not exist', async () => {
    tenant.people.delete('user 7');
    await read(ids);
    assert.equal((await read([...ids])).includes('user 7'), false);
    assert.equal(readsOf('user 7'), 1);
  });

  it('are read at every press when they are few', async () => {
    await read(ids);
    await read(ids.slice(0, 200));
    assert.equal(readsOf('user 0'), 2);
  });

  it('are known from being chosen', async () => {
    recent.keep('admin', [...tenant.people.values()]);
    assert.deepEqual(await read(ids), ids);
    assert.equal(tenant.noted.length, 0);
  });

  it('are another admin’s own', async () => {
    await read(ids);
    await read([...ids], 'colleague');
    assert.equal(readsOf('user 0'), 2);
  });

  it('are read anew after a reading that failed', async () => {
    tenant.unreadable = () => true;
    await assert.rejects(read(ids));
    tenant.unreadable = () => false;
    assert.deepEqual(await read(ids), ids);
  });
});
