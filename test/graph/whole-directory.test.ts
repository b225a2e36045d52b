import assert from 'node:assert/strict';
import { theBot } from '../../bot/swaps/actor.ts';
import { withBench } from './bench.ts';
import type { Answer, Received } from './scripted-graph.ts';

const everybody = Array.from({ length: 4_000 }, (_, index) => {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const assignedLicenses = [{ skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', disabledPlans: [] }];
  return {
    id,
    userPrincipalName: `User${index}@contoso.com`,
    mail: `m${index}@contoso.com`,
    assignedLicenses,
  };
});

/** Lists everybody in pages of 999, and answers a filter with whom it names. */
function directory({ line }: Received, count: number): Answer {
  const url = new URL(line.split(' ')[1] ?? '', 'http://graph');
  const filter = url.searchParams.get('$filter');
  if (filter !== null) {
    const value = everybody.filter(
      ({ id, userPrincipalName }) =>
        filter.includes(`'${id}'`) || filter.includes(`'${userPrincipalName.toLowerCase()}'`),
    );
    return { status: 200, body: { value } };
  }
  const start = Number(url.searchParams.get('$skiptoken') ?? 0);
  const next = `/v1.0/users?$count=true&$top=999&$skiptoken=${start + 999}`;
  return {
    status: 200,
    body: {
      ...(start === 0 ? { '@odata.count': count } : {}),
      value: everybody.slice(start, start + 999),
      ...(start + 999 < everybody.length ? { '@odata.nextLink': next } : {}),
    },
  };
}

const listings = (received: readonly Received[]): number =>
  received.filter(({ line }) => !line.includes('filter')).length;

describe('graph/whole-directory', () => {
  const ids = everybody.slice(100).map(({ id }) => id);

  it('lists everybody where most of them are wanted, and counts those read', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script((received) => directory(received, everybody.length));
      let read = 0;
      const users = await tenant.users(theBot, ids, { onRead: (more) => (read += more) });
      assert.deepEqual(
        users.map(({ id }) => id),
        ids,
      );
      assert.equal(read, ids.length);
      assert.equal(graph.received.length, 5);
      assert.ok(graph.received.every(({ headers }) => headers['consistencylevel'] === 'eventual'));
    });
  });

  it('keeps equal licenses once', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script((received) => directory(received, everybody.length));
      const users = await tenant.users(theBot, ids);
      assert.equal(new Set(users.map(({ licenses }) => licenses)).size, 1);
    });
  });

  it('finds addresses so, as user principal name or mail, in whatever case', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script((received) => directory(received, everybody.length));
      const addresses = everybody
        .slice(0, 3_000)
        .map(({ userPrincipalName, mail }, index) =>
          index % 2 === 0 ? userPrincipalName : mail.toUpperCase(),
        );
      const users = await tenant.usersByAddress(theBot, addresses);
      assert.equal(users.length, 3_000);
      assert.equal(listings(graph.received), graph.received.length);
    });
  });

  it('asks by name in a directory that is much larger', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script((received) => directory(received, 1_000_000));
      const users = await tenant.users(theBot, ids);
      assert.equal(users.length, ids.length);
      assert.equal(listings(graph.received), 1);
    });
  });

  it('asks by name for few, without looking at the size of the directory', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script((received) => directory(received, everybody.length));
      const users = await tenant.users(theBot, ids.slice(0, 3_000));
      assert.equal(users.length, 3_000);
      assert.equal(listings(graph.received), 0);
    });
  });

  it('ends when the reading is ended', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script((received) => directory(received, everybody.length));
      const stop = new AbortController();
      const reading = {
        signal: stop.signal,
        onRead: () => {
          stop.abort(new Error('enough'));
        },
      };
      await assert.rejects(tenant.users(theBot, ids, reading), /enough/);
      assert.ok(graph.received.length <= 2);
    });
  });
});
