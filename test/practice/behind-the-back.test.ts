import assert from 'node:assert/strict';
import { cast } from '../../bot/practice/company/cast.ts';
import { plan, sku } from '../../bot/practice/company/products.ts';
import type { Change } from '../../bot/practice/tenant/behind-the-back.ts';
import { failureOf, fieldsOf, licensesOf, refusalOf, valuesOf } from '../support/practice-answers.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { moveToF3 } from './moves.ts';
import { idOf } from './people.ts';

const assignLicense = '/assignLicense$';

describe('changes by somebody else in the practice tenant', () => {
  let practice: RunningPractice;
  beforeEach(async () => {
    practice = await startPractice();
  });
  afterEach(async () => practice.close());

  /** Happens just before the second license change. */
  function beforeSecondWrite(change: Change): void {
    practice.fail({ on: { path: assignLicense }, after: 1, kind: 'changed', change });
  }

  it('leaves no seat', async () => {
    beforeSecondWrite({ kind: 'seats-left', skuId: sku.microsoftF3, left: 0 });
    assert.equal((await moveToF3(practice.app, 'anna')).status, 200);
    assert.match(
      String(refusalOf(await moveToF3(practice.app, 'bo.nilsson'))),
      /does not have any available licenses/,
    );
    const product = valuesOf(await practice.app.get('/subscribedSkus')).find(
      ({ skuId }) => skuId === sku.microsoftF3,
    );
    assert.equal(fieldsOf(product?.['prepaidUnits'])['enabled'], product?.['consumedUnits']);
  });

  it('deletes a user, whose seat comes free', async () => {
    const consumed = async (): Promise<unknown> =>
      valuesOf(await practice.app.get('/subscribedSkus')).find(({ skuId }) => skuId === sku.officeE3)?.[
        'consumedUnits'
      ];
    const before = Number(await consumed());
    beforeSecondWrite({ kind: 'user-deleted', userId: idOf('bo.nilsson') });
    await moveToF3(practice.app, 'anna');
    const { status, code } = failureOf(await moveToF3(practice.app, 'bo.nilsson'));
    assert.deepEqual([status, code], [404, 'Request_ResourceNotFound']);
    assert.equal(await consumed(), before - 2);
    const filter = `$filter=id in ('${idOf('bo.nilsson')}','${idOf('anna')}')&$select=id`;
    assert.deepEqual(valuesOf(await practice.app.get(`/users?${filter}`)), [{ id: idOf('anna') }]);
  });

  it('deletes the last user of a page without losing those on the next', async () => {
    const first = await practice.app.get('/users?$select=id&$top=5');
    const last = valuesOf(first).at(-1)?.['id'];
    practice.change({ kind: 'user-deleted', userId: String(last) });
    const next = await practice.app.get(String(fieldsOf(first.body)['@odata.nextLink']));
    assert.equal(valuesOf(next)[0]?.['id'], practice.company.people[5]?.id);
  });

  it('gives a user other licenses', async () => {
    const licenses = [{ skuId: sku.officeE3, disabledPlans: [plan.teams] }];
    practice.change({ kind: 'licenses-changed', userId: idOf('anna'), licenses });
    assert.deepEqual(await licensesOf(practice.app, idOf('anna')), { [sku.officeE3]: [plan.teams] });
  });

  it('takes a usage location away', async () => {
    practice.change({ kind: 'user-changed', userId: idOf('anna'), values: { usageLocation: null } });
    assert.match(String(refusalOf(await moveToF3(practice.app, 'anna'))), /usage location/);
  });

  it('takes the roles of an admin away in the middle', async () => {
    beforeSecondWrite({ kind: 'roles-taken', principalId: cast.admin.id });
    const admin = practice.as(cast.admin.id);
    assert.equal((await moveToF3(admin, 'anna')).status, 200);
    assert.equal(failureOf(await moveToF3(admin, 'bo.nilsson')).code, 'Authorization_RequestDenied');
    const roles = await practice.app.get(`/users/${cast.admin.id}/memberOf/microsoft.graph.directoryRole`);
    assert.deepEqual(valuesOf(roles), []);
  });
});
