import assert from 'node:assert/strict';
import { createAdminTokens, type AdminTokens } from '../../bot/graph/admin-tokens.ts';
import { actorTokens, practiceTokens } from '../../bot/graph/tokens.ts';
import type { SignIns, TokenService } from '../../bot/people/sign-in.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { startDouble, type Double } from '../support/sign-in/http-double.ts';

const tenantId = '56653e9d-2158-46ee-90d7-675c39642038';
const anna = '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77';
const bo = '4651d4cc-381c-4efb-a6b8-8aa30ce8b406';
const minuteMs = 60_000;

describe('graph/admin-tokens', () => {
  let graph: Double;
  let now: number;
  /** The token that the service has, by the person's id in Teams. */
  let kept: Map<string, string>;
  let asked: string[];
  let isDown: boolean;
  let minutes: number;
  let foreign: string[];
  let tokens: AdminTokens;
  let graphStatus: number | undefined;
  let known: Map<string, string>;

  before(async () => {
    graph = await startDouble(({ path, headers }) => {
      asked.push(path);
      if (graphStatus !== undefined) return { status: graphStatus };
      const [, owner] = /^Bearer \w+ of (.+)$/.exec(headers.authorization ?? '') ?? [];
      return owner === undefined ? { status: 401 } : { status: 200, body: { id: owner.toUpperCase() } };
    });
  });
  after(() => graph.close());

  beforeEach(() => {
    now = Date.parse('2026-11-27T08:00:00Z');
    kept = new Map([
      ['29:anna', `first of ${anna}`],
      ['29:bo', `first of ${bo}`],
    ]);
    known = new Map([
      [anna, '29:anna'],
      [bo, '29:bo'],
    ]);
    [asked, foreign, isDown, minutes, graphStatus] = [[], [], false, 60, undefined];
    tokens = createAdminTokens({
      service,
      signIns,
      tenantId,
      graphUrl: graph.url,
      clock: { now: () => now },
      foreign: (userId) => foreign.push(userId),
    });
  });

  const service: TokenService = {
    find: async (teamsId) => {
      asked.push(teamsId);
      if (isDown) throw new Error('ECONNRESET');
      const token = kept.get(teamsId);
      return token === undefined ? undefined : { token, expiresAt: now + minutes * minuteMs };
    },
    forget: async (teamsId) => {
      if (isDown) throw new Error('ECONNRESET');
      kept.delete(teamsId);
    },
  };
  const signIns: SignIns = {
    find: async (_, userId) => known.get(userId),
    put: async (_, userId, teamsId) => {
      known.set(userId, teamsId);
    },
    remove: async (_, userId) => {
      known.delete(userId);
    },
    claimExchange: async () => true,
  };

  it('gives everybody their own, and asks once for all who want it at the same time', async () => {
    const all = await Promise.all([anna, bo, anna, anna].map((userId) => tokens.token(userId)));
    assert.deepEqual(
      all,
      [anna, bo, anna, anna].map((userId) => `first of ${userId}`),
    );
    assert.deepEqual([...asked].sort(), ['/v1.0/me', '/v1.0/me', '29:anna', '29:bo']);
  });

  it('asks again after a minute, and Graph only about a token that is new', async () => {
    await tokens.token(anna);
    now += minuteMs - 1;
    await tokens.token(anna);
    assert.deepEqual(asked, ['29:anna', '/v1.0/me']);
    now += 1;
    await tokens.token(anna);
    assert.deepEqual(asked, ['29:anna', '/v1.0/me', '29:anna']);
    kept.set('29:anna', `second of ${anna}`);
    now += minuteMs;
    assert.equal(await tokens.token(anna), `second of ${anna}`);
    assert.equal(asked.filter((path) => path === '/v1.0/me').length, 2);
  });

  it('ends within a minute when the person has signed out, wherever that was', async () => {
    await tokens.token(anna);
    known.delete(anna);
    now += minuteMs;
    await assert.rejects(tokens.token(anna), { name: 'TokenError', code: 'sign-in-needed' });
    assert.equal(await tokens.state(anna), 'signed-out');
  });

  it('goes on with the one that is here while the service does not answer, until shortly before it expires', async () => {
    await tokens.token(anna);
    isDown = true;
    now += 54 * minuteMs;
    assert.equal(await tokens.token(anna), `first of ${anna}`);
    now += minuteMs;
    await assert.rejects(tokens.token(anna), { name: 'TokenError', code: 'unavailable' });
    await assert.rejects(tokens.state(anna), { name: 'TenantError', code: 'unavailable' });
  });

  it('takes another one for a token that Graph has refused, and not the same', async () => {
    const first = await tokens.token(anna);
    kept.set('29:anna', `second of ${anna}`);
    const options = { fresh: true, refused: first };
    const renewed = await Promise.all([tokens.token(anna, options), tokens.token(anna, options)]);
    assert.deepEqual(renewed, [`second of ${anna}`, `second of ${anna}`]);
    assert.equal(await tokens.token(anna, options), `second of ${anna}`);
    await assert.rejects(tokens.token(anna, { fresh: true, refused: renewed[0] }), {
      code: 'sign-in-needed',
    });
  });

  it('is never another person’s', async () => {
    kept.set('29:anna', `first of ${bo}`);
    assert.equal(await tokens.state(anna), 'somebody-else');
    assert.deepEqual([foreign, kept.has('29:anna'), known.has(anna)], [[anna], false, false]);
    await assert.rejects(tokens.token(anna), { name: 'TokenError', code: 'sign-in-needed' });
  });

  it('is not used before Graph has said whose it is', async () => {
    graphStatus = 401;
    assert.equal(await tokens.state(anna), 'not-accepted');
    graphStatus = 503;
    await assert.rejects(tokens.token(anna), { name: 'TokenError', code: 'unavailable' });
    graphStatus = undefined;
    assert.equal(await tokens.state(anna), 'signed-in');
  });

  it('is gone at the word of the person', async () => {
    await tokens.token(anna);
    await tokens.end(anna);
    assert.deepEqual([kept.has('29:anna'), await tokens.state(anna)], [false, 'signed-out']);
    assert.equal(await tokens.state(bo), 'signed-in');
    isDown = true;
    await assert.rejects(tokens.end(bo), { name: 'TenantError', code: 'unavailable' });
    isDown = false;
    assert.equal(await tokens.state(bo), 'signed-out');
  });

  it('is for admins, and the bot’s own for the bot', async () => {
    const both = actorTokens(practiceTokens, tokens);
    assert.equal(await both.token(theBot), 'practice');
    assert.equal(await both.token({ kind: 'admin', userId: anna }), `first of ${anna}`);
  });
});
