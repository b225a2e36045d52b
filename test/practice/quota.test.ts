import assert from 'node:assert/strict';
import { Quota } from '../../bot/practice/tenant/quota/quota.ts';
import type { RequestCost } from '../../bot/practice/tenant/quota/request-cost.ts';
import { failureOf, fieldsOf } from '../support/practice-answers.ts';
import { startPractice, type Answer, type RunningPractice } from '../support/practice-graph.ts';
import { moveLine, moveToF3 } from './moves.ts';

describe('the quotas of the practice tenant', () => {
  let practice: RunningPractice;
  let now: number;
  const clock = { now: () => now };
  beforeEach(() => {
    now = Date.parse('2026-03-01T12:00:00Z');
  });
  afterEach(async () => practice.close());

  it('takes so many writes in 150 s and tells when there is room again', async () => {
    practice = await startPractice({ clock, quota: { writes: 2 } });
    assert.equal((await moveToF3(practice.app, 'anna')).status, 200);
    now += 10_000;
    assert.equal((await moveToF3(practice.app, 'bo.nilsson')).status, 200);
    now += 500;
    const answer = await moveToF3(practice.app, 'cecilia.ek');
    assert.deepEqual([answer.status, failureOf(answer).code], [429, 'TooManyRequests']);
    assert.equal(answer.headers.get('retry-after'), '140');
    assert.equal(answer.headers.get('x-ms-throttle-information'), 'WriteLimitExceeded');
    assert.match(
      String(answer.headers.get('x-ms-throttle-scope')),
      new RegExp(`^Tenant_Application/Write/[0-9a-f-]{36}/${practice.company.tenantId}$`),
    );
    now += 139_499;
    assert.equal((await moveToF3(practice.app, 'cecilia.ek')).status, 429);
    now += 1;
    assert.equal((await moveToF3(practice.app, 'cecilia.ek')).status, 200);
  });

  it('lets its time go by faster', async () => {
    practice = await startPractice({ clock, quota: { writes: 1, timeScale: 10 } });
    await moveToF3(practice.app, 'anna');
    assert.equal((await moveToF3(practice.app, 'bo.nilsson')).headers.get('retry-after'), '15');
    now += 15_000;
    assert.equal((await moveToF3(practice.app, 'bo.nilsson')).status, 200);
  });

  it('tells how full a quota is above four fifths, and how much each request costs', async () => {
    practice = await startPractice({ clock, quota: { units: 10 } });
    const told = ({ headers }: Answer): unknown => [
      headers.get('x-ms-resource-unit'),
      headers.get('x-ms-throttle-limit-percentage'),
    ];
    assert.deepEqual(told(await practice.app.get('/users?$top=999')), ['2', null]);
    assert.deepEqual(told(await practice.app.get('/subscribedSkus?$select=skuId')), ['2', null]);
    assert.deepEqual(told(await practice.app.get('/groups?$top=5')), ['1', null]);
    assert.deepEqual(told(await practice.app.get('/subscribedSkus')), ['3', null]);
    assert.deepEqual(told(await practice.app.get('/organization')), ['1', '0.9']);
    const refused = await practice.app.get('/users');
    assert.deepEqual([refused.status, ...(told(refused) as string[])], [429, '2', '1.1']);
    assert.equal(refused.headers.get('x-ms-throttle-information'), 'ResourceUnitLimitExceeded');
    assert.match(String(refused.headers.get('x-ms-throttle-scope')), /^Tenant_Application\/ReadWrite\//);
    now += 10_000;
    assert.equal((await practice.app.get('/users')).status, 200);
  });

  it('throttles the lines of a batch one by one, within an answer of 200', async () => {
    practice = await startPractice({ clock, quota: { writes: 2 } });
    const requests = ['anna', 'bo.nilsson', 'cecilia.ek'].map((name, at) => moveLine(String(at), name));
    const answer = await practice.app.post('/$batch', { requests });
    const lines = fieldsOf(answer.body)['responses'] as readonly {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
    }[];
    assert.deepEqual(
      lines.map(({ status, headers }) => [status, headers['Retry-After']]),
      [
        [200, undefined],
        [200, undefined],
        [429, '150'],
      ],
    );
    assert.deepEqual(
      lines.map(({ headers }) => headers['x-ms-throttle-limit-percentage']),
      [undefined, '1', '1.5'],
    );
  });

  const sizes: readonly (readonly [users: number, units: number])[] = [
    [49, 3_500],
    [50, 5_000],
    [500, 5_000],
    [501, 8_000],
  ];
  for (const [users, units] of sizes) {
    it(`has the published sizes for ${users} users`, () => {
      const granted = (cost: RequestCost): number => {
        const quota = new Quota({}, users);
        let count = 0;
        while (quota.take(cost, now).granted) count += 1;
        return count;
      };
      assert.equal(granted({ units: 1, writes: 0 }), units);
      assert.equal(granted({ units: 1, writes: 1 }), 3_000);
    });
  }
});
