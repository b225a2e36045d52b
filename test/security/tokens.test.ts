import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { botId, cardReply, personId, press, startBot, tenantId, type TestBot } from '../support/teams-bot.ts';
import { startTokenIssuer, type Claims, type TokenIssuer } from '../support/token-issuer.ts';

const teams = 'https://smba.trafficmanager.net/emea/';

describe('With credentials, a request to the message endpoint', () => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  // botbuilder writes what it thinks of a token to the console.
  const { error } = console;
  before(async () => {
    console.error = () => undefined;
    issuer = await startTokenIssuer();
    const proof = { kind: 'password', password: 's3cret' } as const;
    bot = await startBot({
      identity: { kind: 'single-tenant', appId: botId, tenantId, proof },
      trust: issuer.trust,
      handle: async () => cardReply,
    });
  });
  after(async () => {
    console.error = error;
    await bot.close();
    await issuer.close();
  });

  const pressed = (authorization?: string): ReturnType<TestBot['post']> =>
    bot.post(press(teams, 'users'), authorization === undefined ? {} : { authorization });

  it('is taken with a token that the Bot Connector has signed for this bot and this service URL', async () => {
    const answer = await pressed(await issuer.authorization(teams));
    assert.equal(answer.status, 200);
  });

  const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const forged: readonly (readonly [string, Claims])[] = [
    ['has expired', { expiresIn: -600 }],
    ['is not valid yet', { notBefore: 1_200 }],
    ['is for another bot', { audience: personId }],
    ['is of another issuer', { issuer: 'https://evil.example' }],
    ['is of the Emulator or a skill', { issuer: `https://sts.windows.net/${tenantId}/` }],
    ['is signed with another key', { key: otherKey }],
    ['names a key that is not published', { key: otherKey, keyId: 'key-2' }],
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

  it('leaves no token in the log', () => {
    assert.match(bot.logged.join(''), /"reason":"not-authentic"/);
    assert.doesNotMatch(bot.logged.join(''), /eyJ|s3cret/);
  });
});
