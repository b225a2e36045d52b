import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cast } from '../../../bot/practice/company/cast.ts';
import type { Company } from '../../../bot/practice/company/company.ts';
import { contoso } from '../../../bot/practice/company/contoso.ts';
import { person } from '../../../bot/practice/company/person.ts';
import { castOf } from '../../../bot/practice/playground/cast-of.ts';
import type { PlaygroundCast } from '../../../bot/practice/playground/playground-config.ts';
import { startPracticeTenant } from '../../../bot/practice/tenant/tenant.ts';
import { systemClock } from '../../../bot/system-clock.ts';

const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const { admin, affected, alsoAffected } = cast;
const disabled = { ...affected, accountEnabled: false };
const played: readonly string[] = [admin.id, affected.id, alsoAffected.id];
const others = contoso.people.filter(({ id }) => !played.includes(id)).slice(0, 3);
const six = [disabled, admin, alsoAffected, ...others];

async function castIn(own: Partial<Company>): Promise<PlaygroundCast | undefined> {
  const roleAssignments = [{ principalId: admin.id, roleId: globalAdministrator, scope: '/' }];
  const company = { ...contoso, people: six, groups: [], units: [], roleAssignments, ...own };
  const graph = await startPracticeTenant({ port: 0, clock: systemClock, company });
  try {
    return await castOf(graph.url);
  } finally {
    await graph.close();
  }
}

describe('The people of another Graph in the windows', () => {
  it('are a Global Administrator, somebody enabled with a license, and four more', async () => {
    const found = await castIn({});
    assert.deepEqual(found?.admin, shown(admin));
    assert.deepEqual(found.affected, shown(alsoAffected));
    assert.deepEqual(found.others, [disabled, ...others].map(shown));
  });

  it('are found in a large directory, wherever they are in it', async () => {
    const crowd = Array.from({ length: 1_100 }, (_, index) => {
      const id = `0c0ffee0-0000-4000-8000-${String(index).padStart(12, '0')}`;
      return person(id, `One ${String(index)}`, `one${String(index)}`, 'Crowd', 'x', []);
    });
    const found = await castIn({ people: [...crowd, alsoAffected, admin] });
    assert.deepEqual(found?.admin, shown(admin));
    assert.deepEqual(found.affected, shown(alsoAffected));
    assert.deepEqual(found.others, crowd.slice(0, 4).map(shown));
  });

  it('are asked of that Graph alone, though it names another for the next page', async () => {
    let asked = 0;
    const other = createServer((_request, response) => {
      asked += 1;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const elsewhere = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/v1.0/users`;
    const graph = createServer(({ url = '' }, response) => {
      const value = [{ principalId: admin.id, directoryScopeId: '/' }];
      if (url.includes('roleAssignments')) response.end(JSON.stringify({ value }));
      else if (url.includes(admin.id)) response.end(JSON.stringify({ id: admin.id, accountEnabled: true }));
      else response.end(JSON.stringify({ value: [], '@odata.nextLink': elsewhere }));
    }).listen(0, '127.0.0.1');
    await once(graph, 'listening');
    assert.equal(
      await castOf(`http://127.0.0.1:${String((graph.address() as AddressInfo).port)}`),
      undefined,
    );
    for (const server of [graph, other]) {
      server.close();
      server.closeAllConnections();
    }
    assert.equal(asked, 0);
  });

  it('are nobody where there are fewer than six', async () => {
    assert.equal(await castIn({ people: six.slice(1) }), undefined);
  });

  it('are nobody where no enabled person administers everything', async () => {
    assert.equal(await castIn({ roleAssignments: [] }), undefined);
    assert.equal(
      await castIn({ people: six.map((one) => (one === admin ? { ...admin, accountEnabled: false } : one)) }),
      undefined,
    );
    const scope = '/administrativeUnits/11111111-2222-4333-8444-555555555555';
    const roleAssignments = [{ principalId: admin.id, roleId: globalAdministrator, scope }];
    assert.equal(await castIn({ roleAssignments }), undefined);
  });

  it('are nobody where nobody else has a license', async () => {
    assert.equal(
      await castIn({ people: six.map((one) => (one === admin ? one : { ...one, licenses: [] })) }),
      undefined,
    );
  });

  it('are nobody where the answers are none of a Graph', async () => {
    for (const body of ['', 'null', '[]', '{"value":7}', '{"value":[null,1,"x",[]]}', '<html>']) {
      const server = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      assert.equal(await castOf(`http://127.0.0.1:${port}`), undefined);
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    }
    assert.equal(await castOf('http://127.0.0.1:1'), undefined);
  });
});

function shown({ id, displayName, userPrincipalName }: (typeof six)[number]) {
  return { id, name: displayName, upn: userPrincipalName };
}
