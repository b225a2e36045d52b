import assert from 'node:assert/strict';
import { theBot, type Actor } from '../../bot/swaps/actor.ts';
import { checkRequest } from '../support/graph-contract.ts';
import { withBench } from './bench.ts';

const userId = '4cb7ab24-906c-4067-83b2-2c8152d36ab6';
const admin: Actor = { kind: 'admin', userId: '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77' };

describe('graph/usage-location', () => {
  it('writes the usage location and nothing else, on behalf of its actor', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([{ status: 204 }]);
      await tenant.setUsageLocation(admin, userId, 'SE');
      const [first, ...more] = graph.received;
      assert.equal(first?.line, `PATCH /v1.0/users/${userId}`);
      assert.equal(first.headers.authorization, `Bearer practice:${admin.userId}`);
      assert.deepEqual(first.body, { usageLocation: 'SE' });
      checkRequest('PATCH', `/v1.0/users/${userId}`, first.body);
      assert.deepEqual(more, []);
    });
  });

  it('is asked for again after what passes, waiting as long as Graph says', async () => {
    await withBench(async ({ graph, tenant, clock }) => {
      graph.script([
        { status: 429, headers: { 'retry-after': '7' } },
        { status: 503 },
        'reset',
        { status: 204 },
      ]);
      await tenant.setUsageLocation(theBot, userId, 'SE');
      assert.deepEqual(clock.sleeps, [7_000, 2_000, 4_000]);
    });
  });

  it('is refused at once for want of a right, and given up after a few tries', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script(() => ({ status: 403, body: { error: { code: 'Authorization_RequestDenied' } } }));
      await assert.rejects(tenant.setUsageLocation(theBot, userId, 'SE'), { code: 'not-allowed' });
      assert.equal(graph.received.length, 1);
      graph.script(() => ({ status: 503 }));
      await assert.rejects(tenant.setUsageLocation(theBot, userId, 'SE'), { code: 'unavailable' });
      assert.equal(graph.received.length, 5);
    });
  });

  it('goes nowhere for an id that is none', async () => {
    await withBench(async ({ graph, tenant }) => {
      await assert.rejects(tenant.setUsageLocation(theBot, 'me', 'SE'), { name: 'TenantError' });
      assert.equal(graph.received.length, 0);
    });
  });
});
