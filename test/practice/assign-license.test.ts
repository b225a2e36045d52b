import assert from 'node:assert/strict';
import { plan, sku } from '../../bot/practice/company/products.ts';
import { columnOf, fieldsOf, licensesOf, refusalOf, valuesOf } from '../support/practice-answers.ts';
import { startPractice, type Answer, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

interface Change {
  readonly add?: readonly { readonly skuId: string; readonly disabledPlans?: readonly string[] }[];
  readonly remove?: readonly string[];
}

describe('assignLicense of the practice tenant', () => {
  let practice: RunningPractice;
  beforeEach(async () => {
    practice = await startPractice();
  });
  afterEach(async () => practice.close());

  async function assign(account: string, { add = [], remove = [] }: Change): Promise<Answer> {
    return practice.app.post(`/users/${idOf(account)}/assignLicense`, {
      addLicenses: add,
      removeLicenses: remove,
    });
  }

  async function consumed(skuId: string): Promise<unknown> {
    const answer = await practice.app.get('/subscribedSkus?$select=skuId,consumedUnits');
    return valuesOf(answer).find((product) => product['skuId'] === skuId)?.['consumedUnits'];
  }

  it('moves somebody in one call and counts the seats', async () => {
    const [e3, f3] = [await consumed(sku.officeE3), await consumed(sku.microsoftF3)];
    const answer = await assign('anna', { add: [{ skuId: sku.microsoftF3 }], remove: [sku.officeE3] });
    assert.equal(answer.status, 200);
    assert.deepEqual(await licensesOf(practice.app, idOf('anna')), { [sku.microsoftF3]: [] });
    assert.deepEqual(
      [await consumed(sku.officeE3), await consumed(sku.microsoftF3)],
      [Number(e3) - 1, Number(f3) + 1],
    );
  });

  it('answers the default properties, which do not tell the licenses', async () => {
    const answer = await assign('anna', { add: [{ skuId: sku.powerBiPro }] });
    assert.deepEqual(Object.keys(fieldsOf(answer.body)).sort(), [
      '@odata.context',
      'businessPhones',
      'displayName',
      'givenName',
      'id',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName',
    ]);
  });

  it('takes ids in upper case and user principal names', async () => {
    const body = { addLicenses: [], removeLicenses: [sku.officeE3.toUpperCase()] };
    assert.equal((await practice.app.post('/users/ANNA@contoso.com/assignLicense', body)).status, 200);
    assert.deepEqual(await licensesOf(practice.app, idOf('anna')), {});
  });

  it('overwrites the disabled plans of a product that is added again', async () => {
    const held = { [sku.officeE3]: [plan.teams, plan.vivaEngage] };
    assert.deepEqual(await licensesOf(practice.app, idOf('elin.akesson')), held);
    await assign('elin.akesson', { add: [{ skuId: sku.officeE3, disabledPlans: [plan.teams] }] });
    assert.deepEqual(await licensesOf(practice.app, idOf('elin.akesson')), { [sku.officeE3]: [plan.teams] });
    await assign('elin.akesson', { add: [{ skuId: sku.officeE3 }] });
    assert.deepEqual(await licensesOf(practice.app, idOf('elin.akesson')), { [sku.officeE3]: [] });
  });

  it('needs no further seat for somebody who holds the product through a group', async () => {
    const before = await consumed(sku.officeE3);
    assert.equal((await assign('nils.friberg', { add: [{ skuId: sku.officeE3 }] })).status, 200);
    assert.equal(await consumed(sku.officeE3), before);
  });

  it('takes the direct license of somebody who inherits it as well', async () => {
    assert.equal((await assign('olga.ivanova', { remove: [sku.officeE3] })).status, 200);
    assert.deepEqual(await licensesOf(practice.app, idOf('olga.ivanova')), { [`${sku.officeE3} group`]: [] });
  });

  it('gives seats that are in their grace period', async () => {
    assert.equal((await assign('ravi.patel', { remove: [sku.businessStandard] })).status, 200);
    assert.equal((await assign('ravi.patel', { add: [{ skuId: sku.businessStandard }] })).status, 200);
  });

  it('runs out of seats and changes nothing then', async () => {
    const move = { add: [{ skuId: sku.microsoftE5 }], remove: [sku.officeE3] };
    assert.equal((await assign('anna', move)).status, 200);
    assert.equal((await assign('bo.nilsson', move)).status, 200);
    assert.equal(
      refusalOf(await assign('cecilia.ek', move)),
      `Subscription with SKU ${sku.microsoftE5} does not have any available licenses.`,
    );
    assert.deepEqual(await licensesOf(practice.app, idOf('cecilia.ek')), { [sku.officeE3]: [] });
  });

  it('works for a guest by object id', async () => {
    const lena = practice.company.people.find(({ userType }) => userType === 'Guest')?.id ?? '';
    const body = {
      addLicenses: [{ skuId: sku.exchangePlan1, disabledPlans: [] }],
      removeLicenses: [sku.powerBiPro],
    };
    assert.equal((await practice.app.post(`/users/${lena}/assignLicense`, body)).status, 200);
    const details = await practice.app.get(`/users/${lena}/licenseDetails`);
    assert.deepEqual(columnOf(details, 'skuPartNumber'), ['EXCHANGESTANDARD']);
  });

  it('dates an entry by its last change', async () => {
    await assign('johan.lund', { add: [{ skuId: sku.powerBiPro }] });
    const answer = await practice.app.get(`/users/${idOf('johan.lund')}?$select=licenseAssignmentStates`);
    const states = fieldsOf(answer.body)['licenseAssignmentStates'] as readonly Record<string, unknown>[];
    assert.deepEqual(
      states.map((state) => [state['skuId'], state['lastUpdatedDateTime']]),
      [
        [sku.officeE3, '2026-01-15T08:00:00Z'],
        [sku.projectPlan3, '2026-01-15T08:00:00Z'],
        [sku.powerBiPro, '2026-03-01T12:00:00Z'],
      ],
    );
  });
});
