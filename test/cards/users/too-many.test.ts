import assert from 'node:assert/strict';
import { createRecentUsers } from '../../../bot/conversation/recent-users.ts';
import { emptyDraft } from '../../../bot/conversation/wizard.ts';
import { theBot } from '../../../bot/swaps/actor.ts';
import type { FirstUsers, GroupsNamed } from '../../../bot/swaps/tenant.ts';
import { gather, nothingEntered } from '../../../cards/users/gather.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { holder } from '../../licensing/owned.ts';
import { ScriptedTenant } from '../../swaps/scripted-tenant.ts';

const skuId = '18181a46-0d4e-45cd-891e-60aabd171b4e';

/** A directory that counts more people than a swap takes. */
class LargeTenant extends ScriptedTenant {
  override async groupsNamed(): Promise<GroupsNamed> {
    return { exact: [{ id: skuId, displayName: 'Everybody', mail: undefined }], similar: [] };
  }
  override async members(): Promise<FirstUsers> {
    return { users: [], total: 100_001 };
  }
  override async holders(): Promise<FirstUsers> {
    return { users: [], total: 250_000 };
  }
}

describe('More users than a swap takes', () => {
  const clock = new ManualClock();
  const anna = { ...holder(), userPrincipalName: 'anna@contoso.com' };
  const tenant = new LargeTenant([anna], [], clock);
  const finder = {
    desk: { tenant, recentUsers: createRecentUsers(tenant, clock) },
    actor: theBot,
    reading: {},
    origin: { userId: 'admin' },
  };
  const entered = { ...nothingEntered, picked: [anna.id] };

  it('in a group are a problem of that group, and the others are chosen', async () => {
    const gathered = await gather({ ...entered, group: 'everybody' }, emptyDraft, finder);
    assert.equal(gathered.kind, 'gathered');
    assert.deepEqual(gathered.problems, [{ kind: 'large-group', name: 'Everybody', members: 100_001 }]);
  });

  it('with a product are none of them chosen, and what was entered stays', async () => {
    const gathered = await gather({ ...entered, skuId, department: 'Sales' }, emptyDraft, finder);
    assert.deepEqual(gathered, {
      kind: 'too-many',
      found: 250_000,
      draft: { ...emptyDraft, unused: { product: skuId, department: 'Sales', group: '' } },
    });
  });
});
