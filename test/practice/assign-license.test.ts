import assert from 'node:assert/strict';
import { plan, sku } from '../../bot/practice/company/products.ts';
import {
  columnOf,
  failureOf,
  fieldsOf,
  licensesOf,
  refusalOf,
  valuesOf,
} from '../support/practice-answers.ts';
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

  const unknown = 'ffffffff-0000-4000-8000-000000000000';
  const rules: readonly (readonly [string, string, Change, string])[] = [
    [
      'a product that the company does not have, to add',
      'anna',
      { add: [{ skuId: unknown }] },
      `License ${unknown} does not correspond to a valid company License.`,
    ],
    [
      'a product that the company does not have, to remove',
      'anna',
      { remove: [unknown] },
      `License ${unknown} does not correspond to a valid company License.`,
    ],
    [
      'a product that applies to the company',
      'anna',
      { add: [{ skuId: sku.windowsStore }] },
      `License ${sku.windowsStore} cannot be assigned to a user.`,
    ],
    [
      'a suspended product',
      'anna',
      { add: [{ skuId: sku.exchangeKiosk }] },
      `Subscription with SKU ${sku.exchangeKiosk} does not have any available licenses.`,
    ],
    [
      'somebody without a usage location',
      'ingrid.moe',
      { add: [{ skuId: sku.microsoftF3 }], remove: [sku.officeE3] },
      'License assignment cannot be done for user with invalid usage location.',
    ],
    [
      'a product to remove that nobody gave',
      'anna',
      { remove: [sku.microsoftF3] },
      'User does not have a corresponding license.',
    ],
    [
      'a license that comes from a group only',
      'nils.friberg',
      { add: [{ skuId: sku.microsoftF3 }], remove: [sku.officeE3] },
      'User license is inherited from a group membership and it cannot be removed directly from the user.',
    ],
    [
      'a disabled plan of another product',
      'anna',
      { add: [{ skuId: sku.powerBiPro, disabledPlans: [plan.teams] }] },
      `Service plan ${plan.teams} does not belong to license ${sku.powerBiPro}.`,
    ],
    [
      'two products whose SharePoint plans exclude each other',
      'anna',
      { add: [{ skuId: sku.microsoftF3 }] },
      'License assignment failed because service plans 5dbe027f-2339-4123-9542-606e4d348a72,902b47e5-dcb2-4fdc-858b-c63a90a2bdb9 are mutually exclusive',
    ],
    [
      'a target that the add-on excludes',
      'johan.lund',
      { add: [{ skuId: sku.officeE1 }], remove: [sku.officeE3] },
      'License assignment failed because service plans 5dbe027f-2339-4123-9542-606e4d348a72,c7699d2e-19aa-44de-8edf-1736da088ca1 are mutually exclusive',
    ],
    [
      'a target that a kept license excludes, also when that one is inherited',
      'olga.ivanova',
      { add: [{ skuId: sku.officeE1 }], remove: [sku.officeE3] },
      'License assignment failed because service plans 5dbe027f-2339-4123-9542-606e4d348a72,c7699d2e-19aa-44de-8edf-1736da088ca1 are mutually exclusive',
    ],
    [
      'removing what another license needs',
      'mei.chen',
      { remove: [sku.officeE3] },
      `License assignment failed because service plan 4828c8ec-dc2e-4779-b502-87ac9ce28ab7 depends on the service plan(s) ${plan.teams}`,
    ],
    [
      'switching off what another license needs',
      'mei.chen',
      { add: [{ skuId: sku.officeE3, disabledPlans: [plan.teams] }] },
      `License assignment failed because service plan 4828c8ec-dc2e-4779-b502-87ac9ce28ab7 depends on the service plan(s) ${plan.teams}`,
    ],
    [
      'switching off what another plan of the product needs',
      'johan.lund',
      {
        add: [
          { skuId: sku.projectPlan3, disabledPlans: ['5dbe027f-2339-4123-9542-606e4d348a72'] },
          { skuId: sku.exchangePlan1 },
        ],
        remove: [sku.officeE3],
      },
      'License assignment failed because service plan fe71d6c3-a2ea-4499-9778-da042bf08063 depends on the service plan(s) 5dbe027f-2339-4123-9542-606e4d348a72',
    ],
    [
      'a product that is named twice',
      'anna',
      { add: [{ skuId: sku.officeE3 }], remove: [sku.officeE3] },
      `License ${sku.officeE3} is named more than once.`,
    ],
  ];
  for (const [what, account, change, message] of rules) {
    it(`refuses ${what}, and changes nothing`, async () => {
      const before = await licensesOf(practice.app, idOf(account));
      const answer = await assign(account, change);
      assert.equal(refusalOf(answer), message);
      assert.deepEqual(await licensesOf(practice.app, idOf(account)), before);
    });
  }

  it('wants both lists', async () => {
    const url = `/users/${idOf('anna')}/assignLicense`;
    const missing = (names: string): string =>
      `One or more parameters of the operation 'assignLicense' are missing from the request payload. The missing parameters are: ${names}.`;
    const wrong = { wrong: true };
    const one = await practice.app.post(url, { removeLicenses: [] }, wrong);
    assert.equal(refusalOf(one), missing('addLicenses'));
    const both = await practice.app.post(url, {}, wrong);
    assert.equal(refusalOf(both), missing('addLicenses, removeLicenses'));
  });

  it('refuses what is no GUID', async () => {
    const url = `/users/${idOf('anna')}/assignLicense`;
    const answer = await practice.app.post(url, { addLicenses: [], removeLicenses: ['E3'] }, { wrong: true });
    assert.match(
      String(refusalOf(answer)),
      /^Cannot convert a primitive value to the expected type 'Edm\.Guid'/,
    );
  });

  it('does not know somebody who is not there', async () => {
    const answer = await practice.app.post(`/users/${unknown}/assignLicense`, {
      addLicenses: [],
      removeLicenses: [],
    });
    assert.deepEqual(failureOf(answer), {
      status: 404,
      code: 'Request_ResourceNotFound',
      message: `Resource '${unknown}' does not exist or one of its queried reference-property objects are not present.`,
    });
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
