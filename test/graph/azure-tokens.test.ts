import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { importSPKI, jwtVerify } from 'jose';
import { azureTokens, credentialTokens, type Credential } from '../../bot/graph/azure-tokens.ts';
import { clientAssertion } from '../../bot/graph/client-assertion.ts';
import { practiceTokens } from '../../bot/graph/tokens.ts';
import { theBot, type Actor } from '../../bot/swaps/actor.ts';

const appId = '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77';
const tenantId = '4651d4cc-381c-4efb-a6b8-8aa30ce8b406';
const adminId = '72485191-245e-4262-a012-22d654504ace';
const scope = 'https://graph.microsoft.com/.default';
const admin: Actor = { kind: 'admin', userId: adminId };

function counting(): { readonly made: () => number; readonly create: () => Credential } {
  let made = 0;
  const create = (): Credential => {
    made += 1;
    const name = `credential ${made}`;
    return { getToken: async (scope) => ({ token: `${name} for ${scope}` }) };
  };
  return { made: () => made, create };
}

describe('graph/tokens', () => {
  it('names the caller to the practice tenant', async () => {
    assert.equal(await practiceTokens.token(theBot), 'practice');
    assert.equal(await practiceTokens.token(admin), `practice:${adminId}`);
  });

  it('keeps one credential until its token is refused', async () => {
    const { made, create } = counting();
    const tokens = credentialTokens('https://graph.microsoft.com/.default', create);
    await tokens.token(theBot);
    assert.equal(await tokens.token(theBot), 'credential 1 for https://graph.microsoft.com/.default');
    assert.match(await tokens.token(theBot, { fresh: true }), /^credential 2 /);
    assert.match(await tokens.token(theBot), /^credential 2 /);
    assert.equal(made(), 2);
  });

  it('shares one request among all who ask at once, and each gives up alone', async () => {
    const answer = Promise.withResolvers<{ token: string }>();
    let asked = 0;
    const getToken = (): Promise<{ token: string }> => {
      asked += 1;
      return answer.promise;
    };
    const tokens = credentialTokens('scope', () => ({ getToken }));
    const giveUp = new AbortController();
    const impatient = tokens.token(theBot, { signal: giveUp.signal });
    const others = [tokens.token(theBot), tokens.token(theBot, { signal: new AbortController().signal })];
    const reason = new Error('Nobody waits any longer');
    giveUp.abort(reason);
    await assert.rejects(impatient, reason);
    answer.resolve({ token: 'one' });
    assert.deepEqual(await Promise.all(others), ['one', 'one']);
    assert.equal(asked, 1);
  });

  it('replaces a refused token once, however many were refused it', async () => {
    const { made, create } = counting();
    const tokens = credentialTokens('scope', create);
    const refused = await tokens.token(theBot);
    const options = { fresh: true, refused };
    const renewed = await Promise.all([tokens.token(theBot, options), tokens.token(theBot, options)]);
    assert.deepEqual(
      [...renewed, await tokens.token(theBot, options)],
      Array(3).fill('credential 2 for scope'),
    );
    assert.equal(made(), 2);
  });

  it('wraps what goes wrong', async () => {
    const cause = new Error("AADSTS7000215: Invalid client secret provided for app 'Anna'.");
    const tokens = credentialTokens('scope', () => ({ getToken: () => Promise.reject(cause) }));
    await assert.rejects(tokens.token(theBot), {
      name: 'TokenError',
      code: 'unavailable',
      entraCode: 'AADSTS7000215',
      cause,
    });
  });

  const proofs = [
    { kind: 'managed-identity', appId },
    { kind: 'single-tenant', appId, tenantId, proof: { kind: 'password', password: 'secret' } },
    {
      kind: 'single-tenant',
      appId,
      tenantId,
      proof: { kind: 'certificate', thumbprint: 'ab', privateKey: 'x' },
    },
  ] as const;
  for (const credentials of proofs) {
    it(`has no token for an admin who is not signed in (${credentials.kind})`, async () => {
      const tokens = azureTokens(scope, 'https://login.microsoftonline.com', credentials);
      await assert.rejects(tokens.token(admin), { name: 'TokenError', code: 'sign-in-needed' });
    });
  }
});

describe('graph/client-assertion', () => {
  it('is a JWT that the certificate verifies', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const audience = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
    const now = Date.parse('2026-11-02T08:00:00Z');
    const thumbprint = '0123456789ABCDEF0123456789abcdef01234567';
    const statement = clientAssertion({ thumbprint, privateKey }, appId, audience, now);
    const key = await importSPKI(publicKey, 'RS256');
    const options = { audience, issuer: appId, subject: appId, currentDate: new Date(now) };
    const { payload, protectedHeader } = await jwtVerify(statement, key, options);
    assert.equal((payload.exp ?? 0) - (payload.nbf ?? 0), 600);
    assert.deepEqual(protectedHeader, { alg: 'RS256', typ: 'JWT', x5t: 'ASNFZ4mrze8BI0VniavN7wEjRWc' });
  });
});
