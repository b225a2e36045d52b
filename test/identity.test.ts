import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { credentialSettings, readIdentity } from '../bot/identity.ts';
import type { Environment } from '../bot/setting.ts';
import { assertRefused } from './support/config-refusal.ts';

const tenantId = '56653e9d-2158-46ee-90d7-675c39642038';
const appId = 'aabdbd62-bc97-4afb-83ee-575594577de5';
const secret = 's3cret~word';
const thumbprint = '0123456789abcdef0123456789ABCDEF01234567';
const pem = { type: 'pkcs8', format: 'pem' } as const;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = rsa.privateKey.export(pem);

const managed: Environment = {
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppId: appId.toUpperCase(),
  MicrosoftAppTenantId: tenantId.toUpperCase(),
};
const single: Environment = { ...managed, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: secret };
const certified: Environment = {
  ...managed,
  MicrosoftAppType: 'SingleTenant',
  CertificateThumbprint: thumbprint,
  CertificatePrivateKey: String(privateKey),
};

describe('The bot’s identity', () => {
  it('is nobody’s when none of its settings is there', () => {
    assert.equal(readIdentity({}), undefined);
    assert.equal(readIdentity({ MicrosoftAppId: '', MicrosoftAppPassword: '  ' }), undefined);
  });

  it('is a managed identity, a password or a certificate', () => {
    assert.deepEqual(readIdentity(managed), { kind: 'managed-identity', appId, tenantId });
    const app = { kind: 'single-tenant', appId, tenantId };
    assert.deepEqual(readIdentity(single), { ...app, proof: { kind: 'password', password: secret } });
    const certificate = { kind: 'certificate', thumbprint, privateKey: String(privateKey).trim() };
    assert.deepEqual(readIdentity(certified), { ...app, proof: certificate });
  });

  it('takes a private key that is kept on one line', () => {
    const oneLine = String(privateKey).trim().replaceAll('\n', '\\n');
    assert.deepEqual(readIdentity({ ...certified, CertificatePrivateKey: oneLine }), readIdentity(certified));
  });

  it('is refused when only a part of it is there, whichever that is', () => {
    for (const name of credentialSettings) {
      const { code, setting } = problemOf({ [name]: certified[name] ?? single[name] });
      const next = name === 'MicrosoftAppType' ? 'MicrosoftAppId' : 'MicrosoftAppType';
      assert.deepEqual([code, setting], ['missing', next]);
    }
    for (const [env, name] of [
      [managed, 'MicrosoftAppId'],
      [managed, 'MicrosoftAppTenantId'],
      [single, 'MicrosoftAppPassword'],
      [certified, 'CertificateThumbprint'],
      [certified, 'CertificatePrivateKey'],
    ] as const) {
      assertRefused(() => readIdentity({ ...env, [name]: ' ' }), 'missing', name);
    }
  });

  it('serves one organisation, which is a GUID', () => {
    assertRefused(
      () => readIdentity({ ...single, MicrosoftAppType: 'MultiTenant' }),
      'unsupported',
      'MicrosoftAppType',
    );
    assertRefused(() => readIdentity({ ...single, MicrosoftAppType: 'Any' }), 'invalid', 'MicrosoftAppType');
    for (const tenant of ['common', 'contoso.onmicrosoft.com', '*']) {
      const env = { ...single, MicrosoftAppTenantId: tenant };
      assertRefused(() => readIdentity(env), 'invalid', 'MicrosoftAppTenantId');
    }
  });

  it('is proved in one way', () => {
    const both = { ...certified, MicrosoftAppPassword: secret };
    assertNoSecret(assertRefused(() => readIdentity(both), 'contradictory', 'MicrosoftAppPassword'));
    for (const name of ['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey']) {
      const env = { ...managed, [name]: secret };
      assertNoSecret(assertRefused(() => readIdentity(env), 'contradictory', name));
    }
  });

  it('has a thumbprint of 40 hexadecimal digits', () => {
    for (const wrong of [
      thumbprint.slice(1),
      `${thumbprint}0`,
      `${thumbprint.slice(1)}g`,
      'aa:bb',
      '４'.repeat(40),
    ]) {
      const env = { ...certified, CertificateThumbprint: wrong };
      assertRefused(() => readIdentity(env), 'invalid', 'CertificateThumbprint');
    }
  });

  it('has a private key that can sign without being asked for a passphrase', () => {
    const locked = rsa.privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase: secret });
    for (const wrong of [
      secret,
      '/run/secrets/key.pem',
      `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
      String(privateKey).slice(0, 500),
      String(locked),
      String(rsa.publicKey.export({ type: 'spki', format: 'pem' })),
      String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem)),
    ]) {
      const env = { ...certified, CertificatePrivateKey: wrong };
      assertNoSecret(assertRefused(() => readIdentity(env), 'invalid', 'CertificatePrivateKey'));
    }
  });
});

function problemOf(env: Environment): { readonly code: unknown; readonly setting: unknown } {
  try {
    readIdentity(env);
  } catch (error) {
    assert.ok(error instanceof Error);
    return { code: Reflect.get(error, 'code'), setting: Reflect.get(error, 'setting') };
  }
  assert.fail('It was taken');
}

function assertNoSecret(sentence: string): void {
  assert.doesNotMatch(sentence, /s3cret|BEGIN [A-Z]|MII/);
}
