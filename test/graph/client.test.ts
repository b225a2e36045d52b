import assert from 'node:assert/strict';
import { createGraphClient } from '../../bot/graph/client.ts';
import { practiceTokens, TokenError, type TokenSource } from '../../bot/graph/tokens.ts';
import { theBot, type Actor } from '../../bot/swaps/actor.ts';
import { withBench } from './bench.ts';
import { createHandClock } from './hand-clock.ts';
import { startScriptedGraph, type Answer } from './scripted-graph.ts';

const admin: Actor = { kind: 'admin', userId: '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77' };
const organization = { actor: theBot, route: '/organization', address: '/organization' };

describe('graph/client', () => {
  it("sends each actor's own token, in plain http too, and nothing that the Graph client adds", async () => {
    await withBench(async ({ graph, client }) => {
      graph.script([
        { status: 200, body: { value: [] } },
        { status: 200, body: { value: [] } },
      ]);
      await client.read(organization);
      await client.read({ ...organization, actor: admin });
      assert.deepEqual(
        graph.received.map(({ line, headers }) => [line, headers.authorization]),
        [
          ['GET /v1.0/organization', 'Bearer practice'],
          ['GET /v1.0/organization', `Bearer practice:${admin.userId}`],
        ],
      );
      assert.equal(graph.received[0]?.headers.accept, 'application/json');
    });
  });

  it('refuses an address of Graph with a version', () => {
    const graphUrl = 'https://graph.microsoft.com/v1.0';
    assert.throws(
      () => createGraphClient({ graphUrl, tokens: practiceTokens, clock: createHandClock() }),
      TypeError,
    );
  });

  it('asks for a fresh token once when one is refused', async () => {
    const asked: boolean[] = [];
    const tokens: TokenSource = {
      token: async (_, { fresh = false } = {}) => {
        asked.push(fresh);
        return fresh ? 'new' : 'old';
      },
    };
    await withBench(
      async ({ graph, client, clock }) => {
        graph.script([{ status: 401 }, { status: 200, body: { id: 'x' } }, { status: 401 }, { status: 401 }]);
        assert.deepEqual(await client.read(organization), { id: 'x' });
        await assert.rejects(client.read(organization), { code: 'not-allowed', status: 401 });
        assert.deepEqual(
          graph.received.map(({ headers }) => headers.authorization),
          ['Bearer old', 'Bearer new', 'Bearer old', 'Bearer new'],
        );
        assert.deepEqual(asked, [false, true, false, true]);
        assert.deepEqual(clock.sleeps, []);
      },
      { tokens },
    );
  });

  for (const [code, expected] of [
    ['sign-in-needed', 'signed-out'],
    ['unavailable', 'unavailable'],
  ] as const) {
    it(`says ${expected} when the token is ${code}, and sends nothing`, async () => {
      const tokens: TokenSource = { token: () => Promise.reject(new TokenError(code, 'No token.')) };
      await withBench(
        async ({ graph, client }) => {
          await assert.rejects(client.read(organization), { name: 'TenantError', code: expected });
          assert.deepEqual(graph.received, []);
        },
        { tokens },
      );
    });
  }

  it('does not follow a redirect', async () => {
    const elsewhere = await startScriptedGraph();
    await withBench(async ({ graph, client }) => {
      graph.script([{ status: 302, headers: { location: `${elsewhere.url}/v1.0/organization` } }]);
      await assert.rejects(client.read(organization), { code: 'unavailable', status: 302 });
    });
    assert.deepEqual(elsewhere.received, []);
    await elsewhere.stop();
  });

  it('does not follow a next link to another host', async () => {
    const elsewhere = await startScriptedGraph();
    await withBench(async ({ graph, tenant }) => {
      graph.script([
        { status: 200, body: { value: [], '@odata.nextLink': `${elsewhere.url}/v1.0/subscribedSkus` } },
      ]);
      await assert.rejects(tenant.products(theBot), { name: 'TenantError', code: 'unavailable' });
    });
    assert.deepEqual(elsewhere.received, []);
    await elsewhere.stop();
  });

  it('takes no answer without a collection for an empty one', async () => {
    await withBench(async ({ graph, tenant }) => {
      graph.script([{ status: 200, body: { error: {} } }]);
      await assert.rejects(tenant.products(theBot), { name: 'TenantError', code: 'unavailable' });
    });
  });

  const good: Answer = { status: 200, body: { id: 'x' } };
  const html = '<html><body>Service Unavailable</body></html>';
  const passing: readonly (readonly [string, readonly Answer[], readonly number[]])[] = [
    ['429 with Retry-After', [{ status: 429, headers: { 'retry-after': '3' } }], [3_000]],
    [
      '503 in HTML, twice',
      [
        { status: 503, body: html },
        { status: 503, body: html },
      ],
      [500, 1_000],
    ],
    ['409, 502 and 504', [{ status: 409 }, { status: 502 }, { status: 504 }], [500, 1_000, 2_000]],
    ['a reset', ['reset'], [500]],
    ['a body that is cut off', ['cut'], [500]],
    ['a success in HTML', [{ status: 200, body: html }], [500]],
  ];
  for (const [name, answers, sleeps] of passing) {
    it(`reads again after ${name}`, async () => {
      await withBench(async ({ graph, client, clock }) => {
        graph.script([...answers, good]);
        assert.deepEqual(await client.read(organization), { id: 'x' });
        assert.deepEqual(clock.sleeps, sleeps);
      });
    });
  }

  it('reads again when there was no answer in ten seconds', async () => {
    await withBench(async ({ graph, client, clock, limits, expire }) => {
      graph.script(() => {
        if (graph.received.length > 1) return good;
        expire();
        return 'hang';
      });
      assert.deepEqual(await client.read(organization), { id: 'x' });
      assert.deepEqual(limits, [10_000, 10_000]);
      assert.deepEqual(clock.sleeps, [500]);
    });
  });

  it('gives up after four tries, and sooner when Graph asks for more patience than there is', async () => {
    await withBench(async ({ graph, client }) => {
      graph.script(() => ({ status: 503, body: html }));
      await assert.rejects(client.read(organization), {
        name: 'TenantError',
        code: 'unavailable',
        status: 503,
      });
      assert.equal(graph.received.length, 4);
      graph.script(() => ({ status: 429, headers: { 'retry-after': '60' } }));
      await assert.rejects(client.read(organization), { code: 'unavailable', status: 429 });
      assert.equal(graph.received.length, 5);
    });
  });

  it('says at once what repeating does not mend, with ids and never with what Graph wrote', async () => {
    await withBench(async ({ graph, client, clock }) => {
      const error = {
        code: 'Authorization_RequestDenied',
        message: 'Anna may not.',
        innerError: { 'request-id': 'r-9' },
      };
      graph.script([{ status: 403, body: { error } }, { status: 400 }]);
      await assert.rejects(client.read(organization), {
        code: 'not-allowed',
        message: '/organization could not be read: HTTP 403, Authorization_RequestDenied, r-9.',
      });
      await assert.rejects(client.read(organization), { code: 'unavailable', status: 400 });
      assert.deepEqual(clock.sleeps, []);
    });
  });

  it('ends a read with the reason of its signal', async () => {
    await withBench(async ({ graph, client }) => {
      const stop = new AbortController();
      graph.script(() => {
        stop.abort(new Error('closing'));
        return 'hang';
      });
      await assert.rejects(client.read({ ...organization, signal: stop.signal }), { message: 'closing' });
    });
  });

  it('reports each exchange without names, addresses or tokens', async () => {
    await withBench(async ({ graph, client, tenant, calls }) => {
      graph.script([
        { status: 200, headers: { 'request-id': 'r-1' }, body: { value: [] } },
        'reset',
        { status: 404 },
      ]);
      await tenant.usersByAddress(admin, ['anna@contoso.com']);
      await assert.rejects(client.read(organization));
      const about = { ms: 0, method: 'GET' };
      const none = { requestId: undefined };
      assert.deepEqual(
        calls.map(({ failure, ...call }) => ({ ...call, failed: failure !== undefined })),
        [
          { ...about, actor: 'admin', route: '/users', status: 200, failed: false, requestId: 'r-1' },
          { ...about, actor: 'bot', route: '/organization', status: undefined, failed: true, ...none },
          { ...about, actor: 'bot', route: '/organization', status: 404, failed: false, ...none },
        ],
      );
    });
  });
});
