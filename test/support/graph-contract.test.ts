import assert from 'node:assert/strict';
import { checkRequest, checkResponse } from './graph-contract.ts';
import { officialExamples } from './graph-examples.ts';

/** Pages whose examples break the description, and how. */
const broken = {
  requests: [
    // `guid` instead of a GUID.
    'user-assignlicense',
  ],
  answers: [
    // `skuId-value` and the like instead of GUIDs.
    'user-list-licensedetails',
    // Properties that are not in the description: creationOptions, resourceScope.
    'group-get',
    'new-rbacapplication-list-roleassignments',
    // A member that does not say its type.
    'group-list-members',
  ],
};

describe('the Graph contract', () => {
  for (const { page, method, url, sent, answer } of officialExamples) {
    it(`takes the documented ${method} ${new URL(url).pathname} of ${page}`, () => {
      if (!broken.requests.includes(page)) checkRequest(method, url, sent);
      const { status, body } = answer;
      if (status !== undefined && !broken.answers.includes(page)) checkResponse(method, url, status, body);
    });
  }

  const refused: readonly (readonly [string, string, unknown?])[] = [
    ['GET', '/v1.0/usres'],
    ['GET', '/users'],
    ['DELETE', '/v1.0/users/1'],
    ['GET', '/v1.0/users?$top=1000'],
    ['GET', '/v1.0/users?$select=licenses'],
    ['GET', '/v1.0/users?$orderby=name desc'],
    ['GET', '/v1.0/users?$filtre=id'],
    ['GET', '/v1.0/users?top=5'],
    ['GET', '/v1.0/users', {}],
    ['POST', '/v1.0/users/1/assignLicense', { addLicenses: [] }],
    ['POST', '/v1.0/users/1/assignLicense', { addLicenses: [], removeLicenses: ['E3'] }],
    ['POST', '/v1.0/users/1/assignLicense', { addLicenses: [{ sku: 'x' }], removeLicenses: [] }],
    ['POST', '/v1.0/users/1/assignLicense', { addLicenses: [], removeLicenses: [], retry: true }],
    ['PATCH', '/v1.0/users/1', { usageLocations: 'SE' }],
  ];
  for (const [method, url, body] of refused) {
    it(`refuses ${method} ${url} ${body === undefined ? '' : JSON.stringify(body)}`, () => {
      assert.throws(() => {
        checkRequest(method, url, body);
      }, assert.AssertionError);
    });
  }

  const wrong: readonly (readonly [string, number, unknown])[] = [
    ['/v1.0/users/1', 200, { id: 1 }],
    ['/v1.0/users/1', 200, { id: '1', licenses: [] }],
    ['/v1.0/users', 200, { value: [{ assignedLicenses: [{ skuId: 'x' }] }] }],
    ['/v1.0/users', 400, { message: 'no' }],
    ['/v1.0/users/$count', 200, { value: 3 }],
    ['/v1.0/users/1/memberOf', 200, { value: [{ '@odata.type': '#microsoft.graph.group', members: 1 }] }],
  ];
  for (const [url, status, body] of wrong) {
    it(`refuses ${status} ${JSON.stringify(body)} from ${url}`, () => {
      assert.throws(() => {
        checkResponse('GET', url, status, body);
      }, assert.AssertionError);
    });
  }
});
