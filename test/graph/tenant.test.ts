import assert from 'node:assert/strict';
import { theBot } from '../../bot/swaps/actor.ts';
import { withBench, type Bench } from './bench.ts';
import type { Answer, Received } from './scripted-graph.ts';

const e3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const select =
  'id,displayName,userPrincipalName,mail,usageLocation,department,preferredLanguage,accountEnabled,userType,assignedLicenses,licenseAssignmentStates';

function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function guids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => guid(index));
}

function page(value: readonly object[], more: object = {}): Answer {
  return { status: 200, body: { value, ...more } };
}

/** The parameters of a request, decoded. */
function query({ line }: Received): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(line.split(' ')[1] ?? '', 'http://graph').searchParams);
}

describe('graph/tenant users', () => {
  it('asks for at most 15 ids at once, once each, and only for object ids', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script((received) => {
        const ids =
          /\((.*)\)/
            .exec(query(received)['$filter'] ?? '')?.[1]
            ?.replaceAll("'", '')
            .split(',') ?? [];
        return page(ids.filter((id) => id !== guid(3)).map((id) => ({ id })));
      });
      const asked = [...guids(33), guid(1), 'anna@contoso.com', "x' or id ne 'y", '../me'];
      const users = await tenant.users(theBot, asked);
      assert.deepEqual(
        users.map(({ id }) => id).sort(),
        guids(33).filter((id) => id !== guid(3)),
      );
      assert.equal(graph.received.length, 3);
      for (const received of graph.received) {
        const { $filter = '', ...rest } = query(received);
        assert.ok($filter.split(',').length <= 15);
        assert.deepEqual(rest, { $select: select, $top: '999' });
      }
    });
  });

  it('writes the request line as Graph takes it', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([page([])]);
      await tenant.users(theBot, [guid(1).toUpperCase()]);
      assert.equal(
        graph.received[0]?.line,
        `GET /v1.0/users?$filter=id%20in%20(%27${guid(1)}%27)&$select=${select.replaceAll(',', '%2C')}&$top=999`,
      );
    });
  });

  it('asks for nothing when there is nobody to ask for', async () => {
    await withBench(async ({ graph, tenant }) => {
      assert.deepEqual(await tenant.users(theBot, ['nobody']), []);
      assert.deepEqual(await tenant.usersByAddress(theBot, []), []);
      assert.deepEqual(await tenant.groupNames(theBot, []), new Map());
      assert.deepEqual(graph.received, []);
    });
  });

  it('asks no further once a chunk has failed', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script(() => ({ status: 403 }));
      await assert.rejects(tenant.users(theBot, guids(300)), { name: 'TenantError', code: 'not-allowed' });
      assert.ok(graph.received.length <= 4);
    });
  });

  it('asks for hostile addresses as text', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([page([{ id: guid(1) }, { id: guid(1) }, { id: null }])]);
      const users = await tenant.usersByAddress(theBot, [
        "O'Hara@contoso.com",
        'a&$top=1#b@x',
        'lena_fabrikam.com#EXT#@contoso.onmicrosoft.com',
        "o'hara@contoso.com",
        'no address',
        'line\nend@x',
        `\ud800@x`,
        `${'x'.repeat(300)}@x`,
      ]);
      assert.deepEqual(
        users.map(({ id }) => id),
        [guid(1)],
      );
      const list = "('o''hara@contoso.com','a&$top=1#b@x','lena_fabrikam.com#ext#@contoso.onmicrosoft.com')";
      assert.deepEqual(graph.received.map(query), [
        { $filter: `userPrincipalName in ${list} or mail in ${list}`, $select: select, $top: '999' },
      ]);
    });
  });

  it('asks for seven addresses at once, for each is two alternatives', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script(() => page([]));
      await tenant.usersByAddress(
        theBot,
        guids(15).map((id) => `${id}@contoso.com`),
      );
      assert.equal(graph.received.length, 3);
    });
  });
});

describe('graph/tenant holders', () => {
  const next = (bench: Bench, token: string): object => ({
    '@odata.nextLink': `${bench.graph.url}/v1.0/users?$count=true&$skiptoken=${token}`,
  });

  it('follows the pages with the same header, and stops at the limit', async () => {
    await withBench(async (bench) => {
      const { graph, tenant } = bench;
      graph.script([
        page([{ id: guid(1) }, { id: guid(2) }], { '@odata.count': 7, ...next(bench, 'a%2B1') }),
        page([{ id: guid(3) }, { id: guid(4) }], next(bench, 'b')),
      ]);
      const { users, total } = await tenant.holders(theBot, e3.toUpperCase(), 3);
      assert.deepEqual(
        users.map(({ id }) => id),
        [guid(1), guid(2), guid(3)],
      );
      assert.equal(total, 7);
      assert.deepEqual(graph.received.map(query), [
        { $filter: `assignedLicenses/any(x:x/skuId eq ${e3})`, $count: 'true', $select: select, $top: '3' },
        { $count: 'true', $skiptoken: 'a+1' },
      ]);
      for (const { headers } of graph.received) assert.equal(headers['consistencylevel'], 'eventual');
    });
  });

  it('counts where Graph does not', async () => {
    await withBench(async (bench) => {
      bench.graph.script([
        page([{ id: guid(1) }, { id: guid(2) }], next(bench, 'a')),
        page([{ id: guid(3) }], next(bench, 'b')),
        page([]),
      ]);
      const { users, total } = await bench.tenant.holders(theBot, e3, 1);
      assert.deepEqual([users.length, total], [1, 3]);
    });
  });

  it('has no holders of what is no product', async () => {
    await withBench(async ({ graph, tenant }) => {
      assert.deepEqual(await tenant.holders(theBot, 'x eq y', 5), { users: [], total: 0 });
      assert.deepEqual(graph.received, []);
    });
  });
});

describe('graph/tenant', () => {
  it('lists products of all pages by name, without those of the company', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([
        page(
          [
            { skuId: 'b', skuPartNumber: 'Zeta' },
            { skuId: 'c', appliesTo: 'Company' },
          ],
          {
            '@odata.nextLink': `${graph.url}/v1.0/subscribedSkus?$skiptoken=2`,
          },
        ),
        page([{ skuId: 'a', skuPartNumber: 'Alpha' }]),
      ]);
      const products = await tenant.products(theBot);
      assert.deepEqual(
        products.map(({ name }) => name),
        ['Alpha', 'Zeta'],
      );
      assert.equal(graph.received[0]?.line, 'GET /v1.0/subscribedSkus');
    });
  });

  it('names groups, and none that may not be read', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([
        page([
          { id: guid(1).toUpperCase(), displayName: 'Sales' },
          { id: guid(2), displayName: null },
        ]),
        { status: 403 },
      ]);
      assert.deepEqual(await tenant.groupNames(theBot, [guid(1), guid(2)]), new Map([[guid(1), 'Sales']]));
      assert.deepEqual(await tenant.groupNames(theBot, [guid(1)]), new Map());
      assert.equal(
        graph.received[0]?.line,
        `GET /v1.0/groups?$filter=id%20in%20(%27${guid(1)}%27%2C%27${guid(2)}%27)&$select=id%2CdisplayName`,
      );
    });
  });

  it('reads the organisation', async () => {
    await withBench(async ({ graph, tenant }) => {
      const verifiedDomains = [{ name: 'contoso.onmicrosoft.com', isInitial: true }];
      graph.script([page([{ id: guid(1), displayName: 'Contoso', verifiedDomains }])]);
      assert.deepEqual(await tenant.organization(theBot), {
        id: guid(1),
        displayName: 'Contoso',
        initialDomain: 'contoso.onmicrosoft.com',
        country: undefined,
      });
      assert.equal(
        graph.received[0]?.line,
        'GET /v1.0/organization?$select=id%2CdisplayName%2CcountryLetterCode%2CverifiedDomains',
      );
    });
  });
});
