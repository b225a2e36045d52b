import assert from 'node:assert/strict';
import { createGraphClient } from '../../bot/graph/client.ts';
import { createGraphTenant } from '../../bot/graph/tenant.ts';
import { practiceTokens } from '../../bot/graph/tokens.ts';
import { createLog } from '../../bot/log.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { openTelemetry, type Telemetry } from '../../bot/telemetry/telemetry.ts';
import { idOf } from '../practice/people.ts';
import { startOtlpCollector, type OtlpCollector } from '../support/otlp-collector.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';

describe('Calls to Graph that are asked to wait, or not answered', function () {
  this.timeout(30_000);
  let practice: RunningPractice;
  let collector: OtlpCollector;
  let telemetry: Telemetry;

  before(async () => {
    practice = await startPractice();
    collector = await startOtlpCollector();
    const to = { endpoint: collector.url, headers: {}, serviceName: 'tried', metricIntervalMs: 60_000 };
    telemetry = await openTelemetry(to, createLog('silent'));
    const tenant = tenantAt(practice.url);
    const assign = '^/users/[^/]+/assignLicense$';
    practice.fail({ on: { path: assign }, times: 2, kind: 'throttled', retryAfterSeconds: 7 });
    const change = { addLicenses: [{ skuId: sku.microsoftF3, disabledPlans: [] }], removeLicenses: [] };
    const calls = ['anna', 'bo.nilsson', 'cecilia.ek'].map((account) => ({ userId: idOf(account), change }));
    const { signal } = new AbortController();
    await tenant.assignLicenses(theBot, calls.slice(0, 1), signal);
    await tenant.assignLicenses(theBot, calls.slice(1), signal);
    const call = { method: 'GET', route: '/users', status: undefined, ms: 10_000 };
    telemetry.graphCall({ ...call, failure: 'TimeoutError' }, 'graph.microsoft.com');
    telemetry.graphCall({ ...call, failure: 'ECONNREFUSED' }, 'graph.microsoft.com');
    // Nothing of this kind is a template: it is told as something else.
    telemetry.graphCall(
      { ...call, failure: undefined, route: `/users/${idOf('anna')}` },
      'graph.microsoft.com',
    );
    await telemetry.close();
  });
  after(async () => {
    await practice.close();
    await collector.close();
  });

  function tenantAt(graphUrl: string): Tenant {
    const onCall: Parameters<typeof createGraphClient>[0]['onCall'] = (event) => {
      telemetry.graphCall(event, new URL(graphUrl).hostname);
    };
    const client = createGraphClient({ graphUrl, tokens: practiceTokens, clock: systemClock, onCall });
    return telemetry.tenant(createGraphTenant(client, systemClock));
  }

  it('are counted by that, each user of a batch by itself', () => {
    const writes = (outcome: string): number =>
      collector.total('license_swap.license_writes', { 'license_swap.outcome': outcome });
    assert.deepEqual([writes('wait'), writes('done'), writes('refused')], [2, 1, 0]);
    const [waits] = collector.points('license_swap.graph.wait');
    assert.equal(waits?.value, 2);
    assert.equal(waits.sum, 14);
    assert.deepEqual(waits.attributes, { 'license_swap.wait.scope': 'tenant' });
  });

  it('have an outcome, and the kind of error that OpenTelemetry asks for', () => {
    const outcomes = collector
      .points('http.client.request.duration')
      .map(({ attributes }) => [
        attributes['license_swap.outcome'],
        attributes['http.response.status_code'],
        attributes['error.type'],
        attributes['url.template'],
      ]);
    assert.deepEqual(outcomes.sort(), [
      ['no-answer', undefined, 'no-answer', '/users'],
      ['no-answer', undefined, 'no-answer', 'other'],
      ['ok', 200, undefined, '/$batch'],
      ['throttled', 429, '429', '/users/{id}/assignLicense'],
      ['timeout', undefined, 'timeout', '/users'],
    ]);
  });
});
