import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { columnOf, fieldsOf, licensesOf } from '../support/practice-answers.ts';
import { startPractice } from '../support/practice-graph.ts';
import { moveLine, moveToF3 } from './moves.ts';
import { idOf } from './people.ts';

describe('delays of the practice tenant', () => {
  it('shows a write in reads only after the lag, and lets the next write see it at once', async () => {
    let now = Date.parse('2026-03-01T12:00:00Z');
    const practice = await startPractice({ clock: { now: () => now }, lagMs: 5_000 });
    const held = async (): Promise<readonly string[]> =>
      Object.keys(await licensesOf(practice.app, idOf('anna')));
    const holders = async (skuId: string): Promise<boolean> => {
      const filter = `$filter=assignedLicenses/any(x:x/skuId eq ${skuId})&$select=id`;
      return columnOf(await practice.app.get(`/users?${filter}`), 'id').includes(idOf('anna'));
    };
    await moveToF3(practice.app, 'anna');
    assert.deepEqual(await held(), [sku.officeE3]);
    assert.deepEqual([await holders(sku.officeE3), await holders(sku.microsoftF3)], [true, false]);
    now += 3_000;
    const back = {
      addLicenses: [{ skuId: sku.officeE1, disabledPlans: [] }],
      removeLicenses: [sku.microsoftF3],
    };
    assert.equal((await practice.app.post(`/users/${idOf('anna')}/assignLicense`, back)).status, 200);
    now += 2_000;
    assert.deepEqual(await held(), [sku.microsoftF3]);
    assert.deepEqual([await holders(sku.officeE3), await holders(sku.microsoftF3)], [false, true]);
    now += 3_000;
    assert.deepEqual(await held(), [sku.officeE1]);
    await practice.close();
  });

  it('refuses a second change of one user while the first is under way, alone or in a batch', async () => {
    const practice = await startPractice({ latencyMs: 200 });
    const both = await Promise.all([moveToF3(practice.app, 'anna'), moveToF3(practice.app, 'anna')]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    const requests = [moveLine('1', 'bo.nilsson'), moveLine('2', 'bo.nilsson'), moveLine('3', 'cecilia.ek')];
    const { body } = await practice.app.post('/$batch', { requests });
    const lines = fieldsOf(body)['responses'] as readonly { readonly status: number }[];
    assert.deepEqual(
      lines.map(({ status }) => status),
      [200, 409, 200],
    );
    const back = { addLicenses: [], removeLicenses: [sku.microsoftF3] };
    assert.equal((await practice.app.post(`/users/${idOf('bo.nilsson')}/assignLicense`, back)).status, 200);
    await practice.close();
  });

  it('is as slow as it is told to be', async () => {
    const drawn = [0.5, 0];
    const practice = await startPractice({ latencyMs: [40, 120], random: () => drawn.shift() ?? 0 });
    const times: number[] = [];
    for (const address of ['/organization', '/organization']) {
      const start = performance.now();
      await practice.app.get(address);
      times.push(performance.now() - start);
    }
    // A timer may fire up to a millisecond early, once for each way.
    assert.ok(Number(times[0]) >= 78 && Number(times[1]) >= 38, String(times));
    assert.deepEqual(drawn, []);
    await practice.close();
  });
});
