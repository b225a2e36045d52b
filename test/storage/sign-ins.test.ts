import assert from 'node:assert/strict';
import { onEachBackend } from './stores.ts';

const tenantId = '56653e9d-2158-46ee-90d7-675c39642038';
const otherTenant = '4651d4cc-381c-4efb-a6b8-8aa30ce8b406';
const admin = '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77';

onEachBackend('A sign-in', (store) => {
  it('is known until it ends, under the id that was told last', async () => {
    const { signIns } = store();
    assert.equal(await signIns.find(tenantId, admin), undefined);
    await signIns.put(tenantId, admin, '29:old');
    await signIns.put(tenantId, admin, '29:new');
    assert.equal(await signIns.find(tenantId, admin), '29:new');
    assert.equal(await signIns.find(otherTenant, admin), undefined);
    await signIns.remove(tenantId, admin);
    await signIns.remove(tenantId, admin);
    assert.equal(await signIns.find(tenantId, admin), undefined);
  });

  it('is taken once, however many clients offer it at the same time', async () => {
    const { signIns } = store();
    const claim = (userId: string) => signIns.claimExchange(tenantId, userId, 'offer');
    const claims = await Promise.all([1, 2, 3, 4, 5].map(() => claim(admin)));
    assert.equal(claims.filter((isFirst) => isFirst).length, 1);
    assert.equal(await claim('somebody else'), true);
  });

  it('is forgotten with the person', async () => {
    const { signIns, retention } = store();
    await signIns.put(tenantId, admin, '29:admin');
    assert.equal(await retention.forget(tenantId, admin, admin), true);
    assert.equal(await signIns.find(tenantId, admin), undefined);
  });
});
