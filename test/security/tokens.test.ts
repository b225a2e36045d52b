import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { botId, cardReply, personId, press, startBot, tenantId, type TestBot } from '../support/teams-bot.ts';
import { startTokenIssuer, type Claims, type TokenIssuer } from '../support/token-issuer.ts';
import { until } from '../support/until.ts';

const teams = 'https://smba.trafficmanager.net/emea/';

describe('With credentials, a request to the message endpoint', () => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  before(async () => {
    issuer = await startTokenIssuer();
    bot = await startBot({ cloud: issuer.cloud, handle: async () => cardReply });
  });
  after(async () => {
    await bot.close();
    await issuer.close();
  });

  const pressed = (authorization?: string): ReturnType<TestBot['post']> =>
    bot.post(press(teams, 'users'), authorization === undefined ? {} : { authorization });

  it('is taken with a token that the Bot Connector has signed for this bot and this service URL', async () => {
    const answer = await pressed(await issuer.authorization(teams));
    assert.equal(answer.status, 200);
  });

  const { privateKey: otherKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const otherJwk = publicKey.export({ format: 'jwk' });
  const forged: readonly (readonly [string, Claims])[] = [
    ['has expired', { expiresIn: -600 }],
    ['does not say when it expires', { expiresIn: undefined }],
    ['is not valid yet', { notBefore: 1_200 }],
    ['is for another bot', { audience: personId }],
    ['is of another issuer', { issuer: 'https://evil.example' }],
    ['is of the Emulator or a skill', { issuer: `https://sts.windows.net/${tenantId}/` }],
    ['is signed with another key', { key: otherKey }],
    ['names a key that is not published', { key: otherKey, keyId: 'key-2' }],
    ['names no key', { keyId: undefined }],
    ['brings its own key', { key: otherKey, header: { jwk: otherJwk } }],
    ['names an address for its key', { key: otherKey, header: { jku: 'https://evil.example/keys' } }],
    ['is for this bot and another', { audience: [botId, personId] }],
    ['is of the Bot Connector of another cloud', { issuer: 'https://api.botframework.us' }],
    ['is signed in another way', { algorithm: 'PS256' }],
    ['is for another service URL', { serviceUrl: 'https://evil.example/' }],
    ['is for no service URL', { serviceUrl: undefined }],
  ];
  for (const [what, claims] of forged) {
    it(`is refused when its token ${what}`, async () => {
      const turns = bot.turns.length;
      const answer = await pressed(await issuer.authorization(teams, claims));
      assert.deepEqual([answer.status, answer.body], [401, { code: 'not-authentic' }]);
      assert.equal(bot.turns.length, turns);
    });
  }

  it('is refused when its token is signed with the public key as a password', async () => {
    const key = Buffer.from(issuer.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    assert.equal((await pressed(await issuer.authorization(teams, { algorithm: 'HS256', key }))).status, 401);
  });

  it('is refused when its token is not signed, is none, or is not there', async () => {
    const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    const claims = { iss: 'https://api.botframework.com', aud: botId, serviceurl: teams, exp: 4_102_444_800 };
    const unsigned = `${encoded({ alg: 'none', kid: 'key-1' })}.${encoded(claims)}.`;
    const good = await issuer.authorization(teams);
    const cut = good.slice(0, -4);
    const headers = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'Bearer x.y.z',
      `Bearer ${unsigned}`,
      cut,
      good.slice(7),
    ];
    for (const authorization of headers)
      assert.equal((await pressed(authorization)).status, 401, authorization);
  });

  it('is refused from another organization, with whatever token', async () => {
    const elsewhere = { conversation: { id: 'a:chat', conversationType: 'personal', tenantId: personId } };
    const answer = await bot.post(press(teams, 'users', elsewhere), {
      authorization: await issuer.authorization(teams),
    });
    assert.deepEqual([answer.status, answer.body], [403, { code: 'foreign' }]);
  });

  it('is refused when the key that signed its token is for another channel', async () => {
    issuer.endorsements = ['skype', 'webchat'];
    await issuer.renewKey();
    const other = await startBot({ cloud: issuer.cloud });
    for (const named of [{}, { keyId: undefined }]) {
      const authorization = await issuer.authorization(teams, named);
      assert.equal((await other.post(press(teams, 'users'), { authorization })).status, 401);
    }
    await other.close();
    issuer.endorsements = ['msteams'];
    await issuer.renewKey();
  });

  it('is refused as unavailable, and not as forged, while the keys cannot be had', async () => {
    issuer.up = false;
    const other = await startBot({ cloud: issuer.cloud });
    const authorization = await issuer.authorization(teams);
    const answer = await other.post(press(teams, 'users'), { authorization });
    assert.deepEqual([answer.status, answer.body], [503, { code: 'unavailable' }]);
    issuer.up = true;
    const status = async (): Promise<number> =>
      (await other.post(press(teams, 'users'), { authorization })).status;
    await until(async () => (await status()) === 200);
    await other.close();
  });

  it('is checked with keys that are fetched once', async () => {
    const before = issuer.fetched();
    const other = await startBot({ cloud: issuer.cloud });
    const authorization = await issuer.authorization(teams);
    const posts = Array.from({ length: 10 }, () => other.post(press(teams, 'users'), { authorization }));
    for (const { status } of await Promise.all(posts)) assert.equal(status, 200);
    assert.equal(issuer.fetched() - before, 1);
    await other.close();
  });

  it('leaves no token in the log', () => {
    assert.match(bot.logged.join(''), /"reason":"not-authentic"/);
    assert.doesNotMatch(bot.logged.join(''), /eyJ|s3cret/);
  });
});
