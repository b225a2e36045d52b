import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { Directory } from '../../bot/practice/tenant/directory.ts';
import { changedLicenses } from '../../bot/practice/tenant/license-rules.ts';
import { largeCompany } from '../bench/large-company.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';

const users = 1_500;
const company = largeCompany({ users });

interface Page {
  readonly value: readonly { readonly id: string }[];
  readonly '@odata.count'?: number;
  readonly '@odata.nextLink'?: string;
}

describe('a large company', () => {
  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(largeCompany({ users: 50 }), largeCompany({ users: 50 }));
    assert.notDeepEqual(largeCompany({ users: 50 }).people, largeCompany({ users: 50, seed: 2 }).people);
  });

  it('has people of all kinds, with about 200 sets of licenses', () => {
    const sets = new Set(company.people.map(({ licenses }) => JSON.stringify(licenses)));
    assert.ok(sets.size >= 200 && sets.size < 230, String(sets.size));
    const share = (is: (person: (typeof company.people)[number]) => boolean): number =>
      company.people.filter(is).length / company.people.length;
    assert.ok(share(({ userType }) => userType === 'Guest') > 0.005);
    assert.ok(share(({ accountEnabled }) => !accountEnabled) > 0.01);
    assert.ok(share(({ usageLocation }) => usageLocation === null) > 0.005);
    assert.ok(share(({ licenses }) => licenses.some(({ skuId }) => skuId === sku.officeE3)) > 0.6);
    const heirs = company.groups.find(({ mailNickname }) => mailNickname === 'inherit')?.members.length;
    assert.ok(Number(heirs) > users / 50);
  });

  it('lets everybody be moved who has no add-on and a usage location', () => {
    const directory = new Directory(company, []);
    const movable = directory.users.filter(
      ({ id, licenses, usageLocation }) =>
        licenses.length === 1 &&
        licenses[0]?.skuId === sku.officeE3 &&
        usageLocation !== null &&
        directory.memberships.licensing(id).length === 0,
    );
    assert.ok(movable.length > users / 10);
    for (const user of movable) {
      const change = {
        addLicenses: [{ skuId: sku.microsoftF3, disabledPlans: [] }],
        removeLicenses: [sku.officeE3],
      };
      assert.equal(changedLicenses(directory, user, change).length, 1);
    }
  });
});

describe('a practice tenant of a large company', () => {
  let practice: RunningPractice;
  before(async () => {
    practice = await startPractice({ company });
  });
  after(async () => practice.close());

  /** Ids on all pages, and what the first says of how many there are. The contract is held elsewhere, on few users. */
  async function listed(path: string): Promise<{ readonly ids: readonly string[]; readonly count: unknown }> {
    const headers = { authorization: 'Bearer practice', consistencylevel: 'eventual' };
    const ids: string[] = [];
    const counts: unknown[] = [];
    for (let link: string | undefined = `${practice.url}/v1.0${path}`; link !== undefined;) {
      const page = (await (await fetch(link, { headers })).json()) as Page;
      ids.push(...page.value.map(({ id }) => id));
      counts.push(page['@odata.count']);
      link = page['@odata.nextLink'];
    }
    assert.ok(counts.slice(1).every((count) => count === undefined));
    return { ids, count: counts[0] };
  }

  const someone = company.people[1_234];
  const other = company.people[20];
  const filters = [
    `assignedLicenses/any(x:x/skuId eq ${sku.officeE3})`,
    `assignedLicenses/any(x:x/skuId eq ${sku.visioPlan2}) and department eq 'Department 7'`,
    `assignedLicenses/any(x:x/skuId eq ${sku.visioPlan2}) or assignedLicenses/any(x:x/skuId eq ${sku.powerBiPro})`,
    `assignedLicenses/any(x:x/skuId ne ${sku.officeE3})`,
    `not (assignedLicenses/any(x:x/skuId eq ${sku.officeE3}))`,
    `assignedLicenses/any(x:x/skuId eq ${sku.businessStandard}) and accountEnabled eq true`,
    `id in ('${someone?.id ?? ''}','${other?.id.toUpperCase() ?? ''}','${sku.officeE3}')`,
    `id eq '${someone?.id ?? ''}' or department eq 'Department 9'`,
    `userPrincipalName in ('${someone?.userPrincipalName.toUpperCase() ?? ''}') or mail in ('${other?.mail ?? ''}')`,
    `mail eq '${other?.mail ?? ''}' and accountEnabled eq true`,
    'mail eq null',
    `startswith(userPrincipalName,'user0001')`,
  ];
  for (const filter of filters) {
    it(`finds by ${filter} the same with its index as without`, async () => {
      const query = `/users?$select=id&$count=true&$top=400&$filter=${encodeURIComponent(filter)}`;
      const found = await listed(query);
      // What is sorted is looked through as a whole.
      const sorted = await listed(`${query}&$orderby=displayName`);
      assert.deepEqual([...found.ids].sort(), [...sorted.ids].sort());
      assert.equal(found.count, found.ids.length);
      assert.ok(found.ids.length > 0);
    });
  }

  it('lists the members of groups within groups, each once', async () => {
    const nested = company.groups.find(({ mailNickname }) => mailNickname === 'nested')?.id ?? assert.fail();
    const route = `/groups/${nested}/transitiveMembers/microsoft.graph.user`;
    const { ids, count } = await listed(`${route}?$select=id&$count=true&$top=400`);
    assert.deepEqual([ids.length, new Set(ids).size, count], [users, users, users]);
    const all = await listed(`/groups/${nested}/transitiveMembers?$select=id&$count=true&$top=400`);
    assert.equal(all.count, users + 2);
  });
});
