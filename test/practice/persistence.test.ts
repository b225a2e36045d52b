import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sku } from '../../bot/practice/company/products.ts';
import { fieldsOf, licensesOf, valuesOf } from '../support/practice-answers.ts';
import { startPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

describe('the state of the practice tenant', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'practice-'));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  it('outlives a restart: licenses, seats and usage locations', async () => {
    const stateFile = join(folder, 'tenant.json');
    const first = await startPractice({ stateFile });
    const change = {
      addLicenses: [{ skuId: sku.microsoftF3, disabledPlans: [] }],
      removeLicenses: [sku.officeE3],
    };
    await first.app.post(`/users/${idOf('anna')}/assignLicense`, change);
    await first.app.send('PATCH', `/users/${idOf('ture.alm')}`, { usageLocation: 'NO' });
    const seats = valuesOf(await first.app.get('/subscribedSkus?$select=skuId,consumedUnits'));
    await first.close();

    const second = await startPractice({ stateFile });
    assert.deepEqual(await licensesOf(second.app, idOf('anna')), { [sku.microsoftF3]: [] });
    assert.deepEqual(valuesOf(await second.app.get('/subscribedSkus?$select=skuId,consumedUnits')), seats);
    const ture = await second.app.get(`/users/${idOf('ture.alm')}?$select=usageLocation`);
    assert.equal(fieldsOf(ture.body)['usageLocation'], 'NO');
    await second.app.send('PATCH', `/users/${idOf('ture.alm')}`, { usageLocation: null });
    await second.close();

    const third = await startPractice({ stateFile });
    assert.deepEqual(await licensesOf(third.app, idOf('anna')), { [sku.microsoftF3]: [] });
    await third.close();
    assert.deepEqual(await readdir(folder), ['tenant.json']);
  });

  it('begins afresh without a file', async () => {
    const first = await startPractice();
    await first.app.post(`/users/${idOf('anna')}/assignLicense`, {
      addLicenses: [],
      removeLicenses: [sku.officeE3],
    });
    await first.close();
    const second = await startPractice();
    assert.deepEqual(await licensesOf(second.app, idOf('anna')), { [sku.officeE3]: [] });
    await second.close();
  });

  it('says what to do about a file that it cannot use', async () => {
    const stateFile = join(folder, 'tenant.json');
    for (const text of ['{"users":', '{"tenantId":"x","users":[]}', 'null']) {
      await writeFile(stateFile, text);
      await assert.rejects(startPractice({ stateFile }), /Delete it to begin with the company afresh\.$/);
    }
  });

  it('says when its port is taken', async () => {
    const first = await startPractice();
    await assert.rejects(startPractice({ port: Number(new URL(first.url).port) }), { code: 'EADDRINUSE' });
    await first.close();
  });
});
