import assert from 'node:assert/strict';
import { createGraphRoleReader } from '../../bot/graph/roles.ts';
import { withBench } from './bench.ts';
import type { Answer, Received } from './scripted-graph.ts';

const person = '4cb7ab24-906c-4067-83b2-2c8152d36ab6';
const group = '00f29dc2-fa11-4bda-9c4c-7b912f119809';
const other = '8e422e70-b829-4245-8f87-6c50f2844aeb';
const licenseAdmin = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';
const userAdmin = 'fe930be7-5e62-47db-91af-98c3a49a38b1';

const assignmentsLine = 'GET /v1.0/roleManagement/directory/roleAssignments?$filter=principalId%20';
const ownLine = `${assignmentsLine}eq%20%27${person}%27`;
const groupLine = `${assignmentsLine}in%20(%27${group}%27)`;
const memberOf = `GET /v1.0/users/${person}/transitiveMemberOf/microsoft.graph.group`;
const groupsLine = `${memberOf}?$select=id%2CisAssignableToRole&$count=true&$top=999`;

function page(value: readonly object[], more: object = {}): Answer {
  return { status: 200, body: { value, ...more } };
}

/** Answers by request line; any other is a 404. */
function byLine(answers: Readonly<Record<string, Answer>>): (received: Received) => Answer {
  return ({ line }) => answers[line] ?? { status: 404 };
}

describe('graph/roles', () => {
  it("reads the person's roles and those of their role-assignable groups, page by page", async () => {
    await withBench(async ({ graph, client }) => {
      const nextOwn = '/v1.0/roleManagement/directory/roleAssignments?$skiptoken=2';
      const nextGroups = `/v1.0/users/${person}/transitiveMemberOf/microsoft.graph.group?$skiptoken=2`;
      graph.script(
        byLine({
          [ownLine]: page(
            [{ roleDefinitionId: userAdmin.toUpperCase(), directoryScopeId: '/administrativeUnits/1' }],
            { '@odata.nextLink': graph.url + nextOwn },
          ),
          [`GET ${nextOwn}`]: page([
            { roleDefinitionId: userAdmin, directoryScopeId: null, appScopeId: '/' },
            { roleDefinitionId: null, directoryScopeId: '/' },
          ]),
          [groupsLine]: page(
            [
              { id: other, isAssignableToRole: null },
              { id: 'x', isAssignableToRole: false },
            ],
            { '@odata.nextLink': graph.url + nextGroups },
          ),
          [`GET ${nextGroups}`]: page([{ id: group.toUpperCase(), isAssignableToRole: true }]),
          [groupLine]: page([{ roleDefinitionId: licenseAdmin, directoryScopeId: '/' }]),
        }),
      );
      assert.deepEqual(await createGraphRoleReader(client).rolesOf(person), [
        { roleId: userAdmin, scope: '/administrativeUnits/1' },
        { roleId: licenseAdmin, scope: '/' },
      ]);
      for (const { line, headers } of graph.received) {
        assert.equal(headers.authorization, 'Bearer practice');
        assert.equal(
          headers['consistencylevel'],
          line.includes('transitiveMemberOf') ? 'eventual' : undefined,
        );
      }
    });
  });

  it('knows that somebody who is gone has no roles', async () => {
    await withBench(async ({ graph, client }) => {
      graph.script(byLine({ [ownLine]: page([]) }));
      assert.deepEqual(await createGraphRoleReader(client).rolesOf(person), []);
      assert.deepEqual(await createGraphRoleReader(client).rolesOf("x' or true"), []);
      assert.equal(graph.received.length, 2);
    });
  });

  for (const unread of [ownLine, groupsLine, groupLine]) {
    it(`rejects when ${unread} cannot be read`, async () => {
      await withBench(async ({ graph, client }) => {
        graph.script(
          byLine({
            [ownLine]: page([{ roleDefinitionId: licenseAdmin, directoryScopeId: '/' }]),
            [groupsLine]: page([{ id: group, isAssignableToRole: true }]),
            [groupLine]: page([]),
            [unread]: { status: 503 },
          }),
        );
        await assert.rejects(createGraphRoleReader(client).rolesOf(person), {
          code: 'unavailable',
        });
      });
    });
  }
});
