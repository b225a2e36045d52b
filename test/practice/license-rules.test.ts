import assert from 'node:assert/strict';
import { plan, sku } from '../../bot/practice/company/products.ts';
import { failureOf, licensesOf, refusalOf } from '../support/practice-answers.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

interface Change {
  readonly add?: readonly { readonly skuId: string; readonly disabledPlans?: readonly string[] }[];
  readonly remove?: readonly string[];
}

describe('the license rules of the practice tenant', () => {
  let practice: RunningPractice;
  before(async () => {
    practice = await startPractice();
  });
  after(async () => practice.close());

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
      'two products whose rights management plans exclude each other',
      'anna',
      { add: [{ skuId: sku.microsoftF1 }] },
      'License assignment failed because service plans 6a76346d-5d6e-4051-9fe3-ed3f312b5597,bea4c11e-220a-4e6d-8eb8-8ea15d019f90 are mutually exclusive',
    ],
    [
      'a target that a kept license excludes, also when that one is inherited',
      'olga.ivanova',
      { add: [{ skuId: sku.microsoftF1 }], remove: [sku.officeE3] },
      'License assignment failed because service plans 6a76346d-5d6e-4051-9fe3-ed3f312b5597,bea4c11e-220a-4e6d-8eb8-8ea15d019f90 are mutually exclusive',
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
      const { add = [], remove = [] } = change;
      const url = `/users/${idOf(account)}/assignLicense`;
      const answer = await practice.app.post(url, { addLicenses: add, removeLicenses: remove });
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
});
