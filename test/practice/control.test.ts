import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import type { Change } from '../../bot/practice/tenant/behind-the-back.ts';
import type { Fault } from '../../bot/practice/tenant/faults/fault.ts';
import { licensesOf } from '../support/practice-answers.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { moveToF3 } from './moves.ts';
import { idOf } from './people.ts';

const secret = 'Yp1r3sJc7Vn0Qe5xKk2b';

describe('the control of a practice tenant', () => {
  let practice: RunningPractice;
  before(async () => {
    practice = await startPractice({ control: secret });
  });
  after(async () => practice.close());

  async function control(method: string, path: string, body?: Fault | Change): Promise<Response> {
    return await fetch(`${practice.url}/${secret}/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function told(path: string): Promise<Readonly<Record<string, unknown>>> {
    return (await (await control('GET', path)).json()) as Record<string, unknown>;
  }

  it('makes faults and ends them', async () => {
    const fault: Fault = { on: { path: 'assignLicense$' }, share: 1, kind: 'forbidden' };
    assert.equal((await control('POST', 'faults', fault)).status, 204);
    assert.equal((await moveToF3(practice.app, 'anna')).status, 403);
    assert.equal((await control('DELETE', 'faults')).status, 204);
    assert.equal((await moveToF3(practice.app, 'anna')).status, 200);
  });

  it('changes something behind the back of the app', async () => {
    const licenses = [{ skuId: sku.officeE1, disabledPlans: [] }];
    const change: Change = { kind: 'licenses-changed', userId: idOf('bo.nilsson'), licenses };
    assert.equal((await control('POST', 'changes', change)).status, 204);
    assert.deepEqual(await licensesOf(practice.app, idOf('bo.nilsson')), { [sku.officeE1]: [] });
  });

  it('tells the writes, whole or from one on, and counts the answers', async () => {
    await moveToF3(practice.app, 'cecilia.ek');
    const written = async (path: string): Promise<readonly unknown[]> =>
      ((await told(path))['writes'] as readonly { readonly userId: string }[]).map(({ userId }) => userId);
    assert.deepEqual(await written('writes'), [idOf('anna'), idOf('cecilia.ek')]);
    assert.deepEqual(await written('writes?from=1'), [idOf('cecilia.ek')]);
    const { answers, cpuMs, memoryBytes, mostMemoryBytes } = await told('tally');
    assert.deepEqual(answers, { 'POST 403': 1, 'POST 200': 2, 'GET 200': 1 });
    assert.ok(Number(cpuMs) > 0 && Number(memoryBytes) > 0);
    assert.ok(Number(mostMemoryBytes) > 1_000_000);
  });

  it('is at no address but its own', async () => {
    for (const path of [
      'tally',
      `v1.0/${secret}/tally`,
      `${secret.toLowerCase()}/tally`,
      `x/${secret}/tally`,
    ]) {
      const response = await fetch(`${practice.url}/${path}`, {
        headers: { authorization: 'Bearer practice' },
      });
      assert.equal(response.status, 400, path);
    }
    assert.equal((await control('GET', 'secrets')).status, 404);
  });

  it('is not there by default, nor with a secret that can be guessed', async () => {
    const plain = await startPractice();
    assert.equal((await fetch(`${plain.url}/undefined/tally`)).status, 400);
    await plain.close();
    await assert.rejects(startPractice({ control: 'v1.0' }), /at least 20 characters/);
  });
});
