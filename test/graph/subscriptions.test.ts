import assert from 'node:assert/strict';
import { theBot } from '../../bot/swaps/actor.ts';
import { withBench } from './bench.ts';

const e3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';

describe('graph/tenant subscriptions', () => {
  it('are read page by page, without those that are gone and dates that are none', async () => {
    await withBench(async ({ graph, tenant }) => {
      const next = `${graph.url}/v1.0/directory/subscriptions?$skiptoken=2`;
      graph.script(({ line }) => ({
        status: 200,
        body: line.includes('skiptoken')
          ? { value: [{ skuId: e3, isTrial: true, status: 'Warning', nextLifecycleDateTime: 'soon' }] }
          : {
              value: [
                { skuId: e3.toUpperCase(), isTrial: false, nextLifecycleDateTime: '2027-01-15T08:00:00Z' },
                { skuId: e3, status: 'Deleted' },
                { isTrial: true },
              ],
              '@odata.nextLink': next,
            },
      }));
      assert.deepEqual(await tenant.subscriptions(theBot), [
        { skuId: e3, trial: false, renewsAt: '2027-01-15T08:00:00Z' },
        { skuId: e3, trial: true, renewsAt: undefined },
      ]);
    });
  });

  it('are none for whoever may not read them', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([
        { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'No' } } },
      ]);
      assert.deepEqual(await tenant.subscriptions(theBot), []);
    });
  });

  it('that cannot be read are an error', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([{ status: 400, body: {} }]);
      await assert.rejects(tenant.subscriptions(theBot), { code: 'unavailable' });
    });
  });
});
