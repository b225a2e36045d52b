import assert from 'node:assert/strict';
import { cast } from '../../bot/practice/company/cast.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { checkResponse } from '../support/graph-contract.ts';
import { failureOf, fieldsOf, licensesOf } from '../support/practice-answers.ts';
import { startPractice, WireGraph, type Answer, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

describe('$batch of the practice tenant', () => {
  let practice: RunningPractice;
  beforeEach(async () => {
    practice = await startPractice();
  });
  afterEach(async () => practice.close());

  const move = (id: string, account: string, more: object = {}): object => ({
    id,
    method: 'POST',
    url: `/users/${idOf(account)}/assignLicense`,
    headers: { 'Content-Type': 'application/json' },
    body: { addLicenses: [{ skuId: sku.microsoftF3, disabledPlans: [] }], removeLicenses: [sku.officeE3] },
    ...more,
  });

  function statuses({ body }: Answer): readonly unknown[] {
    const responses = fieldsOf(body)['responses'] as readonly Record<string, unknown>[];
    return responses.map(({ id, status }) => [id, status]);
  }

  it('answers each line on its own', async () => {
    const answer = await practice.app.post('/$batch', {
      requests: [
        move('1', 'anna'),
        move('2', 'nils.friberg'),
        {
          id: '3',
          method: 'GET',
          url: 'users?$count=true&$top=1',
          headers: { ConsistencyLevel: 'eventual' },
        },
        { id: '4', method: 'GET', url: '/usres' },
      ],
    });
    assert.deepEqual(statuses(answer), [
      ['1', 200],
      ['2', 400],
      ['3', 200],
      ['4', 400],
    ]);
    assert.deepEqual(await licensesOf(practice.app, idOf('anna')), { [sku.microsoftF3]: [] });
  });

  it('leaves out what depends on a line that failed', async () => {
    const requests = [move('1', 'nils.friberg'), move('2', 'anna', { dependsOn: ['1'] })];
    assert.deepEqual(statuses(await practice.app.post('/$batch', { requests })), [
      ['1', 400],
      ['2', 424],
    ]);
    assert.deepEqual(await licensesOf(practice.app, idOf('anna')), { [sku.officeE3]: [] });
  });

  it('checks the caller of each line', async () => {
    const answer = await practice.as(cast.colleague.id).post('/$batch', { requests: [move('1', 'anna')] });
    assert.deepEqual(statuses(answer), [['1', 403]]);
  });

  it('lets in nobody whom it does not know', async () => {
    const stranger = new WireGraph(practice.url, 'x');
    assert.equal((await stranger.post('/$batch', { requests: [move('1', 'anna')] })).status, 401);
  });

  it('answers each line as Graph describes the answer to it alone', async () => {
    const requests = [
      { id: '1', method: 'GET', url: '/users?$select=id,displayName,assignedLicenses&$top=2' },
      { id: '2', method: 'GET', url: `/users/${idOf('anna')}/licenseDetails` },
      move('3', 'anna'),
      { id: '4', method: 'GET', url: `/users/${idOf('nils.friberg')}x` },
    ];
    practice.fail({ on: { userId: idOf('bo.nilsson') }, kind: 'throttled', retryAfterSeconds: 1 });
    const { body } = await practice.app.post('/$batch', { requests: [...requests, move('5', 'bo.nilsson')] });
    const responses = fieldsOf(body)['responses'] as readonly Record<string, unknown>[];
    const lines = [...requests, move('5', 'bo.nilsson')] as readonly Record<string, unknown>[];
    assert.deepEqual(
      responses.map(({ status }) => status),
      [200, 200, 200, 404, 429],
    );
    for (const [at, { method, url }] of lines.entries()) {
      const { status, body: answer } = responses[at] ?? {};
      checkResponse(String(method), `/v1.0${String(url)}`, Number(status), answer);
    }
  });

  it('refuses a line with a body of no type', async () => {
    const requests = [move('7', 'anna', { headers: {} })];
    const { status, message } = failureOf(await practice.app.post('/$batch', { requests }));
    assert.deepEqual(
      [status, message],
      [400, 'Write request id : 7 does not contain Content-Type header or body.'],
    );
    assert.deepEqual(await licensesOf(practice.app, idOf('anna')), { [sku.officeE3]: [] });
  });

  it('takes one to twenty lines with ids of their own', async () => {
    const refused = async (requests: unknown): Promise<number> =>
      failureOf(await practice.app.post('/$batch', { requests }, { wrong: true })).status;
    const line = (id: number): object => ({ id: String(id), method: 'GET', url: '/organization' });
    assert.equal(await refused([]), 400);
    assert.equal(await refused(Array.from({ length: 21 }, (_, at) => line(at))), 400);
    assert.equal(await refused([line(1), line(1)]), 400);
    assert.equal(await refused([{ id: '1' }]), 400);
    assert.equal(await refused(undefined), 400);
  });
});
