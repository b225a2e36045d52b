import assert from 'node:assert/strict';
import { plan, sku } from '../../bot/practice/company/products.ts';
import {
  columnOf,
  failureOf,
  fieldsOf,
  nextLinkOf,
  refusalOf,
  valuesOf,
} from '../support/practice-answers.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

describe('users of the practice tenant', () => {
  let practice: RunningPractice;
  before(async () => {
    practice = await startPractice();
  });
  after(async () => practice.close());

  async function found(query: string, advanced = false): Promise<readonly unknown[]> {
    const answer = await practice.app.get(`/users?${query}`, { advanced });
    return [...columnOf(answer, 'userPrincipalName')]
      .map((name) => String(name).replace('@contoso.com', ''))
      .sort();
  }

  const filters: readonly (readonly [string, readonly string[]])[] = [
    ["userPrincipalName eq 'ANNA@contoso.com'", ['anna']],
    ["mail eq 'anna@contoso.com' or userPrincipalName eq 'anna@contoso.com'", ['anna']],
    [`id in ('${idOf('anna')}','${idOf('bo.nilsson')}','x')`, ['anna', 'bo.nilsson']],
    ["displayName eq 'Maria Johansson'", ['maria.johansson', 'maria.johansson2']],
    ["startswith(displayName,'Maria') and department eq 'Marketing'", ['maria.johansson']],
    ["startsWith(userPrincipalName, 'mallory.b')", ['mallory.bold']],
    ["displayName eq '\"O''Hara\"\n<script>alert(1)</script>'", ['mallory.quotes']],
    ['accountEnabled eq false', ['sven.dahlgren']],
    ["userType eq 'Guest'", ['lena.partner_fabrikam.com#EXT#@contoso.onmicrosoft.com']],
    [`assignedLicenses/any(x:x/skuId eq ${sku.copilot})`, ['xavier.romero']],
    [
      `assignedLicenses/any(s:s/skuId eq ${sku.officeE3}) and department eq 'Finance'`,
      ['david.okafor', 'elin.akesson', 'gustav.wallin', 'sven.dahlgren'],
    ],
    [
      `(assignedLicenses/any(x:x/skuId eq ${sku.officeE5}) or department eq 'x') and usageLocation eq 'DE'`,
      ['jurgen.weiss'],
    ],
    [
      `assignedLicenses/any(x:x/skuId eq ${sku.officeE3}) and department eq 'Sales' and startswith(displayName,'Nils')`,
      ['nils.friberg'],
    ],
    ["usageLocation eq null and department eq 'Sales'", ['ingrid.moe', 'ture.alm']],
  ];
  for (const [filter, names] of filters) {
    it(`finds ${names.join(', ')} by ${filter}`, async () => {
      assert.deepEqual(await found(`$filter=${encodeURIComponent(filter)}`), names);
    });
  }

  const advanced: readonly (readonly [string, readonly string[]])[] = [
    ['accountEnabled ne true', ['sven.dahlgren']],
    ['assignedLicenses/$count eq 0', ['ture.alm']],
    ["not(startswith(displayName,'Maria')) and startswith(displayName,'Mar')", []],
    ["endswith(mail,'@fabrikam.com')", ['lena.partner_fabrikam.com#EXT#@contoso.onmicrosoft.com']],
    [`assignedLicenses/$count gt 2`, ['karin.strom', 'mei.chen']],
  ];
  for (const [filter, names] of advanced) {
    it(`finds ${names.join(', ') || 'nobody'} by ${filter}, as an advanced query only`, async () => {
      const query = `$filter=${encodeURIComponent(filter)}`;
      assert.deepEqual(await found(`${query}&$count=true`, true), names);
      assert.equal(failureOf(await practice.app.get(`/users?${query}`)).code, 'Request_UnsupportedQuery');
    });
  }

  const searches: readonly (readonly [string, readonly string[]])[] = [
    ['"displayName:joh"', ['johan.lund', 'maria.johansson', 'maria.johansson2']],
    ['"displayName:åk"', ['elin.akesson']],
    ['"displayName:maria" AND "mail:maria.johansson2"', ['maria.johansson2']],
    ['"displayName:anna" OR "mail:bo."', ['anna', 'bo.nilsson']],
    ['"displayName:ohann"', []],
  ];
  for (const [search, names] of searches) {
    it(`finds ${names.join(', ') || 'nobody'} by searching ${search}`, async () => {
      const query = `$search=${encodeURIComponent(search)}`;
      assert.deepEqual(await found(query, true), names);
      assert.match(
        String(failureOf(await practice.app.get(`/users?${query}`)).message),
        /ConsistencyLevel: eventual/,
      );
    });
  }

  const badFilters: readonly (readonly [string, RegExp])[] = [
    ['displayName eq', /^Invalid filter clause: /],
    ["displayName eq 'a' and", /^Invalid filter clause: /],
    ["(displayName eq 'a'", /^Invalid filter clause: /],
    ["displayName eq 'a' displayName", /^Invalid filter clause: /],
    ["displayName is 'a'", /^Invalid filter clause: /],
    ["displayName eq 'a", /^Invalid filter clause: /],
    [
      "nickname eq 'a'",
      /^Invalid filter clause: Could not find a property named 'nickname' on type 'microsoft\.graph\.user'\.$/,
    ],
    [
      `assignedLicenses/any(x:x/skuId eq '${sku.officeE3}')`,
      /Found operand types 'Edm\.Guid' and 'Edm\.String'/,
    ],
    ["accountEnabled eq 'true'", /Found operand types 'Edm\.Boolean' and 'Edm\.String'/],
  ];
  for (const [filter, message] of badFilters) {
    it(`refuses the filter ${filter}`, async () => {
      const failure = failureOf(await practice.app.get(`/users?$filter=${encodeURIComponent(filter)}`));
      assert.deepEqual([failure.status, failure.code], [400, 'BadRequest']);
      assert.match(String(failure.message), message);
    });
  }

  it('refuses a filter by what nobody can filter by', async () => {
    const answer = await practice.app.get("/users?$filter=licenseAssignmentStates eq 'x'");
    assert.equal(failureOf(answer).code, 'Request_UnsupportedQuery');
  });

  it('takes at most fifteen alternatives', async () => {
    const any = (count: number): string =>
      Array.from({ length: count }, (_, at) => `mail eq '${at}'`).join(' or ');
    assert.deepEqual(await found(`$filter=${any(15)}`), []);
    const { code, message } = failureOf(await practice.app.get(`/users?$filter=${any(16)}`));
    assert.deepEqual(
      [code, /16\. Max allowed: 15/.test(String(message))],
      ['Request_UnsupportedQuery', true],
    );
  });

  it('pages by a hundred, or as asked, with absolute links that keep all options', async () => {
    const query = "/users?$select=id&$filter=department ne 'x'&$count=true&$orderby=displayName desc&$top=20";
    const first = await practice.app.get(query, { advanced: true });
    const ids: unknown[] = [...columnOf(first, 'id')];
    assert.equal(fieldsOf(first.body)['@odata.count'], practice.company.people.length);
    for (let link = nextLinkOf(first); link !== undefined;) {
      assert.ok(link.startsWith(`${practice.url}/v1.0/users?`));
      const page = await practice.app.get(link, { advanced: true });
      assert.deepEqual([...new Set(valuesOf(page).flatMap((member) => Object.keys(member)))], ['id']);
      ids.push(...columnOf(page, 'id'));
      link = nextLinkOf(page);
    }
    assert.equal(ids.length, practice.company.people.length);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('leaves nobody out when those on a page are changed before the next is read', async () => {
    const tenant = await startPractice();
    const filter = `$filter=assignedLicenses/any(x:x/skuId eq ${sku.officeE1})&$select=id`;
    const all = columnOf(await tenant.app.get(`/users?${filter}`), 'id');
    const first = await tenant.app.get(`/users?${filter}&$top=3`);
    const seen = [...columnOf(first, 'id')];
    for (const id of seen) {
      await tenant.app.post(`/users/${String(id)}/assignLicense`, {
        addLicenses: [],
        removeLicenses: [sku.officeE1],
      });
    }
    const rest = await tenant.app.get((nextLinkOf(first) ?? '').replace('$top=3', '$top=99'));
    assert.deepEqual([...seen, ...columnOf(rest, 'id')], all);
    await tenant.close();
  });

  it('refuses pages of more than 999, and links that it did not make', async () => {
    assert.match(
      String(refusalOf(await practice.app.get('/users?$top=1000', { wrong: true }))),
      /^Invalid page size/,
    );
    const answer = await practice.app.get('/users?$skiptoken=abc');
    assert.equal(failureOf(answer).code, 'Directory_ExpiredPageToken');
  });

  it('counts only when asked as an advanced query', async () => {
    assert.equal('@odata.count' in fieldsOf((await practice.app.get('/users?$count=true')).body), false);
    const count = await practice.app.get("/users/$count?$filter=userType eq 'Guest'", { advanced: true });
    assert.equal(count.body, '1');
  });

  it('answers what is selected, whatever the case of its name, and nothing else', async () => {
    const { body } = await practice.app.get('/users/anna@contoso.com?$select=DISPLAYNAME,usageLocation');
    const { '@odata.context': context, ...fields } = fieldsOf(body);
    assert.deepEqual(fields, { displayName: 'Anna Berg', usageLocation: 'SE' });
    assert.equal(context, `${practice.url}/v1.0/$metadata#users(displayName,usageLocation)/$entity`);
    const unknown = await practice.app.get('/users?$select=licenses', { wrong: true });
    assert.match(String(failureOf(unknown).message), /^Parsing OData Select and Expand failed/);
  });

  it('merges a product that somebody has twice, and tells both sources apart', async () => {
    const path = `/users/${idOf('olga.ivanova')}?$select=assignedLicenses,licenseAssignmentStates`;
    const { assignedLicenses, licenseAssignmentStates } = fieldsOf((await practice.app.get(path)).body);
    assert.deepEqual(assignedLicenses, [{ skuId: sku.officeE3, disabledPlans: [] }]);
    const states = licenseAssignmentStates as readonly Record<string, unknown>[];
    assert.deepEqual(
      states.map((state) => state['assignedByGroup']),
      [null, '96fd9a50-2e5e-4db0-b6c3-5a209175b880'],
    );
  });

  it('finds a guest by the user principal name, when its # is encoded', async () => {
    const name = encodeURIComponent('lena.partner_fabrikam.com#EXT#@contoso.onmicrosoft.com');
    const { body } = await practice.app.get(`/users/${name}?$select=userType`);
    assert.equal(fieldsOf(body)['userType'], 'Guest');
  });

  it('updates a usage location, without which no license can be given', async () => {
    const tenant = await startPractice();
    const path = `/users/${idOf('ture.alm')}`;
    assert.equal((await tenant.app.send('PATCH', path, { usageLocation: 'SE' })).status, 204);
    const change = {
      addLicenses: [{ skuId: sku.officeE3, disabledPlans: [plan.teams] }],
      removeLicenses: [],
    };
    assert.equal((await tenant.app.post(`${path}/assignLicense`, change)).status, 200);
    await tenant.close();
  });
});
