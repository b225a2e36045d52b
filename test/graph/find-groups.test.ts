import assert from 'node:assert/strict';
import { theBot } from '../../bot/swaps/actor.ts';
import { withBench } from './bench.ts';
import type { Answer, Received } from './scripted-graph.ts';

const sales = '832e8bae-95c9-481a-8bf5-d6ef2a454053';
const e3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';

function page(value: readonly object[], more: object = {}): Answer {
  return { status: 200, body: { value, ...more } };
}

/** The parameters of a request, decoded. */
function query(received: Received | undefined): Readonly<Record<string, string>> {
  const address = received?.line.split(' ')[1] ?? assert.fail('Graph was not asked');
  return Object.fromEntries(new URL(address, 'http://graph').searchParams);
}

describe('graph/tenant groups by name', () => {
  const none = { exact: [], similar: [] };

  it('asks for the name and the address at once, quotes doubled, with what an advanced query needs', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([page([{ id: sales.toUpperCase(), displayName: 'O’Hara & sons', mail: null }])]);
      assert.deepEqual(await tenant.groupsNamed(theBot, " O'Hara & #1 ", 5), {
        exact: [{ id: sales, displayName: 'O’Hara & sons', mail: undefined }],
        similar: [],
      });
      assert.deepEqual(graph.received.map(query), [
        {
          $filter: "displayName eq 'O''Hara & #1' or mail eq 'O''Hara & #1'",
          $count: 'true',
          $select: 'id,displayName,mail',
          $top: '5',
        },
      ]);
      assert.equal(graph.received[0]?.headers['consistencylevel'], 'eventual');
    });
  });

  it('takes an object id for one', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([page([{ id: sales, displayName: 'Sales', mail: 'sales@contoso.com' }])]);
      const { exact } = await tenant.groupsNamed(theBot, sales.toUpperCase(), 5);
      assert.deepEqual(exact, [{ id: sales, displayName: 'Sales', mail: 'sales@contoso.com' }]);
      assert.ok(query(graph.received[0])['$filter']?.endsWith(` or id eq '${sales}'`));
    });
  });

  it('searches for every word of what is no name, and for nothing else of it', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([
        page([]),
        page(
          [
            { id: sales, displayName: 'Sales Nordics', mail: null },
            { id: e3, displayName: 'x' },
          ],
          {
            '@odata.nextLink': `${graph.url}/v1.0/groups?$skiptoken=2`,
          },
        ),
      ]);
      const { exact, similar } = await tenant.groupsNamed(theBot, '"Sales" OR \\(Nörd)', 1);
      assert.deepEqual(exact, []);
      assert.deepEqual(
        similar.map(({ displayName }) => displayName),
        ['Sales Nordics'],
      );
      const [, search] = graph.received;
      assert.equal(
        query(search)['$search'],
        '"displayName:Sales" AND "displayName:OR" AND "displayName:Nörd"',
      );
      assert.equal(search?.headers['consistencylevel'], 'eventual');
      assert.equal(graph.received.length, 2);
    });
  });

  it('asks for nothing that can be no name', async () => {
    await withBench(async ({ graph, tenant }) => {
      for (const text of ['', ' ', 'line\nend', '\ud800', 'x'.repeat(257)]) {
        assert.deepEqual(await tenant.groupsNamed(theBot, text, 5), none);
      }
      assert.deepEqual(graph.received, []);
    });
  });

  it('does not search for what has no word in it', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([page([])]);
      assert.deepEqual(await tenant.groupsNamed(theBot, '"—"', 5), none);
      assert.equal(graph.received.length, 1);
    });
  });
});

describe('graph/tenant members', () => {
  it('reads users through all groups, over pages, up to the limit', async () => {
    await withBench(async ({ graph, tenant }) => {
      const path = `/v1.0/groups/${sales}/transitiveMembers/microsoft.graph.user`;
      graph.script([
        page([{ id: '1' }, { id: '2' }], {
          '@odata.count': 5,
          '@odata.nextLink': `${graph.url}${path}?$count=true&$skiptoken=a`,
        }),
        page([{ id: '3' }, { id: '4' }]),
      ]);
      const { users, total } = await tenant.members(theBot, sales.toUpperCase(), 3);
      assert.deepEqual(
        users.map(({ id }) => id),
        ['1', '2', '3'],
      );
      assert.equal(total, 5);
      const [first, second] = graph.received;
      assert.ok(first?.line.startsWith(`GET ${path}?`), first?.line);
      assert.deepEqual(Object.keys(query(first)).sort(), ['$count', '$select', '$top']);
      assert.equal(query(first)['$top'], '3');
      assert.match(query(first)['$select'] ?? '', /licenseAssignmentStates/);
      assert.deepEqual(
        [first, second].map((request) => request?.headers['consistencylevel']),
        ['eventual', 'eventual'],
      );
    });
  });

  it('has no members of what is no id', async () => {
    await withBench(async ({ graph, tenant }) => {
      assert.deepEqual(await tenant.members(theBot, '../users', 3), { users: [], total: 0 });
      assert.deepEqual(graph.received, []);
    });
  });
});

describe('graph/tenant holders of one department', () => {
  it('are narrowed by its name as text', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([page([{ id: '1' }], { '@odata.count': 1 })]);
      const { total } = await tenant.holders(theBot, e3, 3, "Men's wear' or true");
      assert.equal(total, 1);
      const [request] = graph.received;
      assert.equal(
        query(request)['$filter'],
        `assignedLicenses/any(x:x/skuId eq ${e3}) and department eq 'Men''s wear'' or true'`,
      );
      assert.equal(query(request)['$count'], 'true');
      assert.equal(request?.headers['consistencylevel'], 'eventual');
    });
  });

  it('are nobody where it can be no department', async () => {
    await withBench(async ({ graph, tenant }) => {
      assert.deepEqual(await tenant.holders(theBot, e3, 3, 'a\0b'), { users: [], total: 0 });
      assert.deepEqual(graph.received, []);
    });
  });
});
