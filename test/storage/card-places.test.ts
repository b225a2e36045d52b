import assert from 'node:assert/strict';
import { confirmedSwap, onEachBackend } from './stores.ts';

onEachBackend('A living card', (store) => {
  it('has one place per swap and person, and tells which it left', async () => {
    const { places } = store();
    const { id: swapId, tenantId } = await confirmedSwap(store(), []);
    const place = (userId: string, activityId: string) => ({ swapId, userId, tenantId, activityId });
    const living = { aside: false, toldVersion: undefined };
    assert.equal(await places.put(place('admin', '1')), undefined);
    assert.equal(await places.put(place('admin', '1')), undefined);
    assert.equal(await places.put(place('admin', '2')), '1');
    assert.equal(await places.put(place('colleague', '3')), undefined);
    assert.deepEqual(await places.of(swapId), [
      { ...place('admin', '2'), ...living },
      { ...place('colleague', '3'), ...living },
    ]);
  });

  it('knows the version that its person was told of last, wherever it stands', async () => {
    const { places } = store();
    const { id: swapId, tenantId } = await confirmedSwap(store(), []);
    const told = async () =>
      (await places.of(swapId)).map(({ userId, toldVersion }) => [userId, toldVersion]);
    for (const userId of ['admin', 'colleague'])
      await places.put({ swapId, userId, tenantId, activityId: userId });
    await places.told({ swapId, userId: 'admin' }, 3);
    await places.put({ swapId, userId: 'admin', tenantId, activityId: '2' });
    assert.deepEqual(await told(), [
      ['admin', 3],
      ['colleague', undefined],
    ]);
  });

  it('is set aside for something else, until it is made the living card again', async () => {
    const { places } = store();
    const { id: swapId, tenantId } = await confirmedSwap(store(), []);
    const place = { swapId, userId: 'admin', activityId: '1' };
    const isAside = async (): Promise<boolean | undefined> => (await places.of(swapId))[0]?.aside;
    await places.put({ ...place, tenantId });
    await places.setAside({ ...place, activityId: 'another' });
    assert.equal(await isAside(), false);
    await places.setAside(place);
    assert.equal(await isAside(), true);
    assert.equal(await places.put({ ...place, tenantId }), undefined);
    assert.equal(await isAside(), false);
  });
});
