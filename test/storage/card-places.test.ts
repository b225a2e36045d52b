import assert from 'node:assert/strict';
import { confirmedSwap, onEachBackend } from './stores.ts';

onEachBackend('A living card', (store) => {
  it('has one place per swap and person, and tells which it left', async () => {
    const { places } = store();
    const { id: swapId, tenantId } = await confirmedSwap(store(), []);
    const place = (userId: string, activityId: string) => ({ swapId, userId, tenantId, activityId });
    assert.equal(await places.put(place('admin', '1')), undefined);
    assert.equal(await places.put(place('admin', '1')), undefined);
    assert.equal(await places.put(place('admin', '2')), '1');
    assert.equal(await places.put(place('colleague', '3')), undefined);
    assert.deepEqual(await places.of(swapId), [place('admin', '2'), place('colleague', '3')]);
  });
});
