import assert from 'node:assert/strict';
import { cast } from '../../bot/practice/company/cast.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { LicenseWrite } from '../../bot/practice/tenant/license-write.ts';
import { startPractice } from '../support/practice-graph.ts';
import { moveLine, moveToF3, toF3 } from './moves.ts';
import { idOf } from './people.ts';

describe('the record of writes of the practice tenant', () => {
  it('tells each license change that was carried out, and nothing else', async () => {
    const writes: LicenseWrite[] = [];
    let ids = 0;
    const practice = await startPractice({
      onWrite: (write) => writes.push(write),
      newId: () => `request ${(ids += 1)}`,
    });
    await moveToF3(practice.app, 'anna');
    await moveToF3(practice.app, 'nils.friberg');
    await practice.app.send('PATCH', `/users/${idOf('bo.nilsson')}`, { usageLocation: 'NO' });
    await practice.app.get(`/users/${idOf('anna')}`);
    await practice.as(cast.admin.id).post('/$batch', { requests: [moveLine('1', 'bo.nilsson')] });
    // With what the group still gives her, F1 is refused.
    const toF1 = { ...toF3, addLicenses: [{ skuId: sku.microsoftF1, disabledPlans: [] }] };
    await practice.app.post(`/users/${idOf('olga.ivanova')}/assignLicense`, toF1);
    const at = Date.parse('2026-03-01T12:00:00Z');
    const moved = { at, before: [sku.officeE3], after: [sku.microsoftF3] };
    assert.deepEqual(writes, [
      { ...moved, userId: idOf('anna'), by: 'app', requestId: 'request 1' },
      { ...moved, userId: idOf('bo.nilsson'), by: cast.admin.id, requestId: 'request 5' },
    ]);
    await practice.close();
  });
});
