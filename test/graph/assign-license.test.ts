import assert from 'node:assert/strict';
import { TokenError, type TokenSource } from '../../bot/graph/tokens.ts';
import type { LicenseChange } from '../../bot/licensing/license-change.ts';
import { theBot, type Actor } from '../../bot/swaps/actor.ts';
import type { Outcome } from '../../bot/swaps/outcome.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';
import { withBench, type Bench } from './bench.ts';
import type { Answer } from './scripted-graph.ts';

const userId = '4cb7ab24-906c-4067-83b2-2c8152d36ab6';
const e3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const f3 = '66b55226-6b4f-492c-910c-a3b7a3c9d993';
const admin: Actor = { kind: 'admin', userId: '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77' };
const change: LicenseChange = { addLicenses: [{ skuId: f3, disabledPlans: [] }], removeLicenses: [e3] };

function assign({ tenant }: Bench, signal = new AbortController().signal): Promise<Outcome> {
  return assignAs(tenant, theBot, userId, change, signal);
}

async function assignAs(
  tenant: Tenant,
  actor: Actor,
  id: string,
  wanted: LicenseChange,
  signal: AbortSignal,
): Promise<Outcome> {
  const { outcomes } = await tenant.assignLicenses(actor, [{ userId: id, change: wanted }], signal);
  const [outcome, ...more] = outcomes;
  assert.ok(outcome && more.length === 0);
  return outcome;
}

describe('graph/assign-license', () => {
  it('sends one call with both lists, on behalf of its actor', async () => {
    await withBench(async ({ graph, tenant, limits }) => {
      graph.script(() => ({ status: 200, headers: { 'request-id': 'r-1' }, body: { id: userId } }));
      const signal = new AbortController().signal;
      const done = { kind: 'done', requestId: 'r-1' };
      assert.deepEqual(await assignAs(tenant, admin, userId, change, signal), done);
      const leave: LicenseChange = { addLicenses: [], removeLicenses: [e3] };
      assert.deepEqual(await assignAs(tenant, theBot, userId, leave, signal), done);
      const [first, second, ...more] = graph.received;
      assert.equal(first?.line, `POST /v1.0/users/${userId}/assignLicense`);
      assert.equal(first.headers['content-type'], 'application/json');
      assert.equal(first.headers.authorization, `Bearer practice:${admin.userId}`);
      assert.deepEqual(first.body, change);
      assert.deepEqual(second?.body, leave);
      assert.deepEqual(more, []);
      assert.deepEqual(limits, [30_000, 30_000]);
    });
  });

  const once: readonly (readonly [string, Answer, Outcome])[] = [
    ['429', { status: 429, headers: { 'retry-after': '9' } }, { kind: 'wait', ms: 9_000, scope: 'tenant' }],
    [
      '409 concurrency',
      { status: 409, body: { error: { code: 'Directory_ConcurrencyViolation', message: '' } } },
      { kind: 'wait', ms: 2_000, scope: 'tenant' },
    ],
    ['503 in HTML', { status: 503, body: '<html>' }, { kind: 'unknown' }],
    ['a reset', 'reset', { kind: 'unknown' }],
    ['a success that is cut off', 'cut', { kind: 'unknown' }],
    ['a redirect', { status: 307, headers: { location: '/v1.0/users' } }, { kind: 'unknown' }],
  ];
  for (const [name, answer, outcome] of once) {
    it(`sends once and says what came of it: ${name}`, async () => {
      await withBench(async (bench) => {
        bench.graph.script([answer]);
        assert.deepEqual(await assign(bench), outcome);
        assert.equal(bench.graph.received.length, 1);
        assert.deepEqual(bench.clock.sleeps, []);
      });
    });
  }

  it('is unknown when no answer comes in time, or the run stops', async () => {
    await withBench(async (bench) => {
      bench.graph.script(() => {
        bench.expire();
        return 'hang';
      });
      assert.deepEqual(await assign(bench), { kind: 'unknown' });
      const stop = new AbortController();
      bench.graph.script(() => {
        stop.abort();
        return 'hang';
      });
      assert.deepEqual(await assign(bench, stop.signal), { kind: 'unknown' });
    });
  });

  it('tells a refusal with its message and request', async () => {
    await withBench(async (bench) => {
      const message = `Subscription with SKU ${f3} does not have any available licenses.`;
      bench.graph.script([
        {
          status: 400,
          headers: { 'request-id': 'r-2' },
          body: { error: { code: 'Request_BadRequest', message } },
        },
      ]);
      assert.deepEqual(await assign(bench), {
        kind: 'refused',
        refusal: { code: 'no-seat', message, plans: [], requestId: 'r-2' },
      });
    });
  });

  it('sends the same call again with a fresh token, for a refused one did nothing', async () => {
    await withBench(async (bench) => {
      bench.graph.script([{ status: 401 }, { status: 200, body: { id: userId } }]);
      assert.deepEqual(await assign(bench), { kind: 'done', requestId: undefined });
      const [first, second] = bench.graph.received;
      assert.deepEqual(first?.body, second?.body);
    });
  });

  it('sends nothing for what is no object id', async () => {
    await withBench(async ({ graph, tenant }) => {
      for (const id of ['anna@contoso.com', '', '../../me']) {
        const outcome = await assignAs(tenant, theBot, id, change, new AbortController().signal);
        assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'user-gone');
      }
      assert.deepEqual(graph.received, []);
    });
  });

  it('waits where the identity service fails, and sends nothing where the admin has to sign in', async () => {
    const tokens: TokenSource = {
      token: ({ kind }) =>
        Promise.reject(kind === 'bot' ? new Error('DNS') : new TokenError('sign-in-needed', 'Sign in.')),
    };
    await withBench(
      async (bench) => {
        assert.deepEqual(await assign(bench), { kind: 'wait', ms: 30_000, scope: 'tenant' });
        const signal = new AbortController().signal;
        const outcome = await assignAs(bench.tenant, admin, userId, change, signal);
        assert.deepEqual(outcome, { kind: 'signed-out' });
        assert.deepEqual(bench.graph.received, []);
      },
      { tokens },
    );
  });
});
