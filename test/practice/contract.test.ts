import assert from 'node:assert/strict';
import { plan, sku } from '../../bot/practice/company/products.ts';
import { cast } from '../../bot/practice/company/cast.ts';
import { officialExamples, type Example } from '../support/graph-examples.ts';
import { fieldsOf } from '../support/practice-answers.ts';
import { startPractice, type Answer, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

/** What the placeholders of Microsoft's pages stand for in the practice company. */
const group = '832e8bae-95c9-481a-8bf5-d6ef2a454053';
const values: readonly (readonly [RegExp, string])[] = [
  [/(?<=\/groups\/)(\{id\}|b320ee12-b1cd-4cca-b648-a437be61c5cd)/, group],
  [/\{id( ?\| ?userPrincipalName)?\}(?=$|[/?])/, idOf('anna')],
  [/e61ff361-5baf-41f0-b2fd-380a6a5e406a/, idOf('olga.ivanova')],
  [/5bde3e51-d13b-4db1-9948-fe4b109d11a7/, cast.admin.id],
];

/** Documented requests that the practice tenant does not take, and why. */
const left: readonly ((example: Example) => boolean)[] = [
  // Sets a password, which needs another permission than the bot has.
  ({ sent }) => JSON.stringify(sent ?? '').includes('passwordProfile'),
  // Products that the practice company does not have: the rules have their own tests.
  ({ url }) => url.endsWith('/assignLicense'),
  // The page's point is that this one is refused: below.
  ({ url }) => url.endsWith('/users/$count'),
];

describe('the contract of the practice tenant', () => {
  let practice: RunningPractice;
  before(async () => {
    practice = await startPractice();
  });
  after(async () => practice.close());

  async function replay({ method, url, headers = {}, sent }: Example): Promise<Answer> {
    const filled = values.reduce((text, [pattern, value]) => text.replace(pattern, value), url);
    const path = filled.replace('https://graph.microsoft.com/v1.0', '');
    const product = `/subscribedSkus/${practice.company.tenantId}_${sku.officeE5}`;
    const client = practice.as(cast.admin.id);
    return client.send(method, path.startsWith('/subscribedSkus/') ? product : path, sent, { headers });
  }

  const documented = officialExamples.filter((example) => !left.some((leave) => leave(example)));
  for (const example of documented) {
    const { page, method, url, answer: expected } = example;
    it(`answers the documented ${method} ${url.slice(url.indexOf('/v1.0/') + 5)} (${page})`, async () => {
      const answer = await replay(example);
      assert.equal(answer.status, expected.status ?? 200, JSON.stringify(answer.body));
      if (expected.body !== undefined && expected.body !== null) compareForm(answer.body, expected.body);
    });
  }

  const routes: readonly (readonly [string, 'advanced'?])[] = [
    ['/users?$top=999'],
    ['/users/$count', 'advanced'],
    [`/users/${idOf('anna')}`],
    ['/users/anna@contoso.com?$select=id,displayName,assignedLicenses,licenseAssignmentStates,usageLocation'],
    [`/users/${idOf('mei.chen')}/licenseDetails`],
    [`/users/${cast.admin.id}/memberOf`],
    [`/users/${idOf('anna')}/transitiveMemberOf`],
    [`/users/${idOf('anna')}/transitiveMemberOf/microsoft.graph.group?$select=id,displayName`],
    [`/users/${idOf('torsten.vik')}/transitiveMemberOf/microsoft.graph.directoryRole`],
    [`/users/${cast.admin.id}/memberOf/microsoft.graph.directoryRole`],
    [`/users/${idOf('petra.as')}/memberOf?$select=id,displayName`],
    ['/groups'],
    ['/groups/$count', 'advanced'],
    [`/groups/${group}?$select=id,displayName,assignedLicenses`],
    [`/groups/${group}/members`],
    [`/groups/${group}/members/microsoft.graph.user`],
    [`/groups/${group}/transitiveMembers`],
    [`/groups/${group}/transitiveMembers/microsoft.graph.user?$select=id,assignedLicenses`],
    [`/groups/${group}/transitiveMembers/microsoft.graph.user?$select=id&$count=true&$top=2`, 'advanced'],
    [`/groups/${group}/transitiveMembers/$count`, 'advanced'],
    [
      "/groups?$filter=displayName eq 'sales' or mail eq 'sales'&$select=id,displayName,mail&$count=true",
      'advanced',
    ],
    ['/groups?$search="displayName:sales" AND "displayName:nord"&$count=true', 'advanced'],
    [
      `/users?$filter=assignedLicenses/any(x:x/skuId eq ${sku.officeE3}) and department eq 'Finance'&$count=true`,
      'advanced',
    ],
    ['/appCatalogs/teamsApps'],
    ["/appCatalogs/teamsApps?$filter=distributionMethod eq 'organization'&$select=id,displayName"],
    ['/subscribedSkus'],
    ['/subscribedSkus?$select=skuId,consumedUnits,prepaidUnits'],
    ['/directory/subscriptions'],
    ['/organization'],
    ['/organization?$select=id,displayName,verifiedDomains'],
    ['/domains'],
    ['/domains/contoso.onmicrosoft.com'],
    ['/directoryRoles'],
    ['/roleManagement/directory/roleAssignments?$expand=roleDefinition'],
    ['/roleManagement/directory/roleDefinitions?$filter=isBuiltIn eq true'],
  ];
  for (const [path, advanced] of routes) {
    it(`answers GET ${path} as described`, async () => {
      const answer = await practice.app.get(path, { advanced: advanced === 'advanced' });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      if (typeof answer.body === 'string') return;
      const metadata = `${practice.url}/v1.0/$metadata#`;
      assert.ok(String(fieldsOf(answer.body)['@odata.context']).startsWith(metadata));
      const { value } = fieldsOf(answer.body);
      assert.ok(value === undefined || (Array.isArray(value) && value.length > 0), 'not empty');
    });
  }

  it('answers one role assignment by the id that the list gives', async () => {
    const list = await practice.app.get('/roleManagement/directory/roleAssignments');
    const [first] = fieldsOf(list.body)['value'] as readonly Record<string, unknown>[];
    const id = String(first?.['id']);
    const answer = await practice.app.get(`/roleManagement/directory/roleAssignments/${id}`);
    assert.equal(fieldsOf(answer.body)['id'], id);
  });

  it('tells company plans and plans that are off apart', async () => {
    const answer = await practice.app.get(`/users/${idOf('elin.akesson')}/licenseDetails`);
    const [details] = fieldsOf(answer.body)['value'] as readonly Record<string, unknown>[];
    const plans = details?.['servicePlans'] as readonly Record<string, unknown>[];
    const statusOf = (id: string): unknown =>
      plans.find(({ servicePlanId }) => servicePlanId === id)?.['provisioningStatus'];
    assert.deepEqual([statusOf(plan.teams), statusOf(plan.exchangePlan2)], ['Disabled', 'Success']);
    assert.ok(plans.some(({ appliesTo }) => appliesTo === 'Company'));
  });
});

/** What a documented answer shows and today's description, or the page's own text on default properties, does not. */
const optional = [
  '@odata.id',
  'organizationId',
  'creationOptions',
  'resourceScope',
  'mailNickname',
  'otherMails',
  'proxyAddresses',
];

/**
 * Holds an answer to the form of a documented one: its context, and every property that the first member shows.
 * Pages leave properties out, so what is answered may have more.
 */
function compareForm(actual: unknown, expected: unknown): void {
  const [ours, theirs] = [fieldsOf(actual), fieldsOf(expected)];
  const context = theirs['@odata.context'];
  if (typeof context === 'string') assert.equal(fragmentOf(ours['@odata.context']), fragmentOf(context));
  const sample = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const { value } = fields;
    return Array.isArray(value) ? fieldsOf(value[0] ?? {}) : fields;
  };
  const [member, documented] = [sample(ours), sample(theirs)];
  if (Object.keys(member).length === 0) return;
  const missing = Object.keys(documented).filter((name) => !(name in member) && !optional.includes(name));
  assert.deepEqual(missing, []);
}

/** What follows `$metadata`, without the id of the one that it was asked for. */
function fragmentOf(context: unknown): string {
  const [, fragment = ''] = String(context).split('$metadata');
  return fragment.replace(/'[^']+'/, "'…'");
}
