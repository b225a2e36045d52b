import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import errors from '../data/graph/license-errors.json' with { type: 'json' };
import { failureOf, fieldsOf } from '../support/practice-answers.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

describe('errors of the practice tenant', () => {
  let practice: RunningPractice;
  before(async () => {
    practice = await startPractice();
  });
  after(async () => practice.close());

  /** Requests that break the rule of each error on record, and what its text names in the practice company. */
  const breaches: Readonly<Record<string, readonly [string, unknown, Readonly<Record<string, string>>?]>> = {
    'invalid-usage-location': ['ingrid.moe', { addLicenses: [{ skuId: sku.apps }], removeLicenses: [] }],
    'no-corresponding-license': ['anna', { addLicenses: [], removeLicenses: [sku.microsoftF3] }],
    dependency: [
      'johan.lund',
      {
        addLicenses: [
          { skuId: sku.projectPlan3, disabledPlans: ['5dbe027f-2339-4123-9542-606e4d348a72'] },
          { skuId: sku.exchangePlan1 },
        ],
        removeLicenses: [sku.officeE3],
      },
    ],
    'mutually-exclusive': [
      'anna',
      { addLicenses: [{ skuId: sku.microsoftF1 }], removeLicenses: [] },
      {
        '4fa4026d-ce74-4962-a151-8e96d57ea8e4': '6a76346d-5d6e-4051-9fe3-ed3f312b5597',
        '57ff2da0-773e-42df-b2af-ffb7a2317929': 'bea4c11e-220a-4e6d-8eb8-8ea15d019f90',
      },
    ],
    'inherited-from-group': ['nils.friberg', { addLicenses: [], removeLicenses: [sku.officeE3] }],
    'no-seats': [
      'anna',
      { addLicenses: [{ skuId: sku.exchangeKiosk }], removeLicenses: [] },
      { 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46': sku.exchangeKiosk },
    ],
    'not-a-company-license': [
      'anna',
      { addLicenses: [], removeLicenses: ['0118a350-71fc-4ec3-8f0c-6a1cb8867561'] },
    ],
  };
  for (const { id, status, body } of errors.filter(({ id }) => id !== 'group-member-already-there')) {
    it(`words the error ${id} as on record`, async () => {
      const [account, change, named = {}] = breaches[id] ?? assert.fail(`no request breaks ${id}`);
      const answer = await practice.app.post(`/users/${idOf(account)}/assignLicense`, change);
      const message = Object.entries(named).reduce(
        (text, [theirs, ours]) => text.replace(theirs, ours),
        body.error.message,
      );
      assert.deepEqual(failureOf(answer), { status, code: body.error.code, message });
    });
  }

  it('puts errors in the envelope, with the ids of the request', async () => {
    const headers = { 'client-request-id': '11111111-2222-4333-8444-555555555555' };
    const { status, body, headers: sent } = await practice.app.get('/users/nobody', { headers });
    const { innerError, ...error } = fieldsOf(fieldsOf(body)['error']);
    assert.equal(status, 404);
    assert.deepEqual(Object.keys(error), ['code', 'message']);
    assert.deepEqual(innerError, {
      date: '2026-03-01T12:00:00',
      'request-id': sent.get('request-id'),
      'client-request-id': headers['client-request-id'],
    });
    assert.equal(sent.get('client-request-id'), headers['client-request-id']);
    assert.notEqual(sent.get('request-id'), headers['client-request-id']);
  });

  const wrong: readonly (readonly [string, string, unknown, number, string, string])[] = [
    ['GET', '/usres', undefined, 400, 'BadRequest', "Resource not found for the segment 'usres'."],
    [
      'GET',
      '/users/x/licences',
      undefined,
      400,
      'BadRequest',
      "Resource not found for the segment 'licences'.",
    ],
    ['GET', '/directory/x', undefined, 400, 'BadRequest', "Resource not found for the segment 'x'."],
    [
      'DELETE',
      '/users',
      undefined,
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
    ],
    [
      'POST',
      `/users/${idOf('anna')}/assignLicense`,
      '{"add',
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    ],
    ['GET', '/users/$count', undefined, 400, 'Request_BadRequest', '$count is not currently supported.'],
    [
      'GET',
      '/me',
      undefined,
      400,
      'BadRequest',
      '/me request is only valid with delegated authentication flow.',
    ],
    [
      'GET',
      '/subscribedSkus?$filter=skuId eq x',
      undefined,
      400,
      'BadRequest',
      "Invalid filter clause: Syntax error at 'the end' in 'skuId eq x'.",
    ],
    [
      'GET',
      `/subscribedSkus?$filter=skuId eq ${sku.officeE3}`,
      undefined,
      400,
      'Request_UnsupportedQuery',
      'Unsupported Query.',
    ],
    [
      'GET',
      '/users?$filtre=a',
      undefined,
      400,
      'BadRequest',
      "The query parameter '$filtre' is not supported.",
    ],
    [
      'GET',
      '/users?$expand=memberOf',
      undefined,
      400,
      'BadRequest',
      "Parsing OData Select and Expand failed: Could not find a property named 'memberOf' on type 'microsoft.graph.user'.",
    ],
    [
      'GET',
      '/groups/x',
      undefined,
      404,
      'Request_ResourceNotFound',
      "Resource 'x' does not exist or one of its queried reference-property objects are not present.",
    ],
    [
      'PATCH',
      `/users/${idOf('anna')}`,
      { usageLocation: 'Sweden' },
      400,
      'Request_BadRequest',
      "Invalid value specified for property 'usageLocation' of resource 'User'.",
    ],
  ];
  for (const [method, path, body, status, code, message] of wrong) {
    it(`refuses ${method} ${path} with ${status}`, async () => {
      const answer = await practice.app.send(method, path, body, { wrong: true });
      assert.deepEqual(failureOf(answer), { status, code, message });
    });
  }

  it('knows no other version', async () => {
    const answer = await fetch(`${practice.url}/beta/users`, {
      headers: { authorization: 'Bearer practice' },
    });
    assert.equal(answer.status, 400);
  });
});
