import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { KeysUnavailable, signingKeys } from '../../bot/teams/signing-keys.ts';
import { startDouble, type Double } from '../support/sign-in/http-double.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('The keys of the Bot Connector', () => {
  let issuer: TokenIssuer;
  let now = 0;
  const start = (): ((keyId: string) => Promise<boolean>) => {
    const keys = signingKeys(issuer.cloud.botService.openIdMetadataUrl, 2_000, () => now);
    return async (keyId) => (await keys(keyId)) !== undefined;
  };
  beforeEach(async () => {
    issuer = await startTokenIssuer();
  });
  afterEach(() => issuer.close());

  it('are fetched once a day', async () => {
    const isKey = start();
    assert.equal(await isKey('key-1'), true);
    await issuer.renewKey();
    now += day - 1;
    assert.equal(await isKey('key-1'), true);
    assert.equal(issuer.fetched(), 1);
    now += 1;
    assert.deepEqual([await isKey('key-1'), await isKey('key-2')], [false, true]);
    assert.equal(issuer.fetched(), 2);
  });

  it('are fetched anew for one that is not among them, at most twice a minute, however many are made up', async () => {
    const isKey = start();
    assert.equal(await isKey('key-1'), true);
    const madeUp = Array.from({ length: 50 }, (_, number) => `made-up-${number}`);
    for (let second = 0; second < 60; second += 5) {
      now += 5_000;
      for (const keyId of madeUp) assert.equal(await isKey(keyId), false);
    }
    assert.equal(issuer.fetched(), 3);
    await issuer.renewKey();
    now += minute / 2;
    assert.equal(await isKey('key-2'), true);
  });

  it('stay in use while the service does not answer, which is asked again later', async () => {
    const isKey = start();
    assert.equal(await isKey('key-1'), true);
    now += day;
    issuer.up = false;
    assert.equal(await isKey('key-1'), true);
    issuer.up = true;
    await issuer.renewKey();
    assert.equal(await isKey('key-1'), true);
    now += 5 * minute;
    assert.deepEqual([await isKey('key-2'), await isKey('key-1')], [true, false]);
  });

  it('are used for two days and no longer while the service does not answer', async () => {
    const isKey = start();
    assert.equal(await isKey('key-1'), true);
    issuer.up = false;
    now += 2 * day - 1;
    assert.equal(await isKey('key-1'), true);
    now += 1_000;
    await assert.rejects(isKey('key-1'), KeysUnavailable);
  });

  it('are asked for at most once a second where there are none, whoever asks', async () => {
    issuer.up = false;
    const isKey = start();
    const before = issuer.asked();
    for (let time = 0; time < 30; time += 1) {
      now += 100;
      await assert.rejects(isKey(`made-up-${time}`), KeysUnavailable);
    }
    assert.equal(issuer.asked() - before, 3);
  });

  it('are not made up where there never were any', async () => {
    issuer.up = false;
    const isKey = start();
    await assert.rejects(isKey('key-1'), KeysUnavailable);
    issuer.up = true;
    now += 1_000;
    assert.equal(await isKey('key-1'), true);
  });

  it('cannot be called unknown while that cannot be found out', async () => {
    const isKey = start();
    assert.equal(await isKey('key-1'), true);
    issuer.up = false;
    now += minute;
    await assert.rejects(isKey('key-2'), KeysUnavailable);
    await assert.rejects(isKey('key-3'), KeysUnavailable);
    assert.equal(await isKey('key-1'), true);
  });

  it('are those that sign and have an id, and the first where several have the same', async () => {
    const rsa = (): object =>
      generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
    const first = rsa();
    const keys = [
      { ...first, kid: 'twice', endorsements: ['msteams'] },
      { ...rsa(), kid: 'twice' },
      { ...rsa(), kid: 'hides', use: 'enc' },
      { ...curve, kid: 'curve' },
      { kty: 'RSA', kid: 'broken', n: 5 },
      { kty: 'oct', kid: 'secret', k: 'c2VjcmV0' },
      rsa(),
      null,
    ];
    const service: Double = await startDouble(({ path }) => ({
      status: 200,
      body: path === '/keys' ? { keys } : { jwks_uri: `${service.url}/keys` },
    }));
    const keyOf = signingKeys(service.url, 2_000, () => now);
    const twice = await keyOf('twice');
    assert.deepEqual(twice?.endorsements, ['msteams']);
    assert.partialDeepStrictEqual(first, twice.key.export({ format: 'jwk' }));
    for (const keyId of ['hides', 'curve', 'broken', 'secret', 'undefined', ''])
      assert.equal(await keyOf(keyId), undefined, keyId);
    await service.close();
  });
});
