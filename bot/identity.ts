import { createPrivateKey } from 'node:crypto';
import { ConfigError, guidSetting, setting, wordSetting, type Environment } from './setting.ts';

/** Who the bot is to Microsoft's Bot Service: an Azure Bot of the type `UserAssignedMSI` or `SingleTenant`. */
export type BotIdentity = ManagedIdentity | SingleTenantApp;

interface Registration {
  /** Client id, lower case. */
  readonly appId: string;
  /** The organisation that the bot serves, lower case. */
  readonly tenantId: string;
}

export interface ManagedIdentity extends Registration {
  readonly kind: 'managed-identity';
}

export interface SingleTenantApp extends Registration {
  readonly kind: 'single-tenant';
  readonly proof: Password | Certificate;
}

export interface Password {
  readonly kind: 'password';
  readonly password: string;
}

export interface Certificate {
  readonly kind: 'certificate';
  /** SHA-1, hexadecimal. */
  readonly thumbprint: string;
  /** PEM. */
  readonly privateKey: string;
}

export const credentialSettings = [
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
] as const;

/**
 * The bot's identity, or undefined when none of its settings is there. Half an identity is refused: to go on
 * without it would switch authentication off.
 * @throws ConfigError
 */
export function readIdentity(env: Environment): BotIdentity | undefined {
  if (credentialSettings.every((name) => setting(env, name) === undefined)) return undefined;
  const type = wordSetting(env, 'MicrosoftAppType', ['UserAssignedMsi', 'SingleTenant', 'MultiTenant']);
  if (type === undefined)
    throw missing('MicrosoftAppType', 'UserAssignedMsi or SingleTenant, as the Azure Bot is registered');
  if (type === 'MultiTenant') {
    throw new ConfigError(
      'unsupported',
      'MicrosoftAppType',
      'Set MicrosoftAppType to UserAssignedMsi or SingleTenant: a bot that changes licenses serves its own organisation only.',
    );
  }
  const appId = guidSetting(env, 'MicrosoftAppId');
  if (appId === undefined) throw missing('MicrosoftAppId', "the bot's client id");
  const tenantId = guidSetting(env, 'MicrosoftAppTenantId');
  if (tenantId === undefined) throw missing('MicrosoftAppTenantId', "the organisation's tenant id");
  if (type === 'SingleTenant') return { kind: 'single-tenant', appId, tenantId, proof: readProof(env) };
  refuseSecrets(env);
  return { kind: 'managed-identity', appId, tenantId };
}

/** botbuilder throws on a managed identity with a password; it would overlook a certificate. */
function refuseSecrets(env: Environment): void {
  const secrets = ['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'];
  const name = secrets.find((candidate) => setting(env, candidate) !== undefined);
  if (name === undefined) return;
  throw new ConfigError(
    'contradictory',
    name,
    `Remove ${name}, or set MicrosoftAppType to SingleTenant: a managed identity has no secret.`,
  );
}

function readProof(env: Environment): Password | Certificate {
  const password = setting(env, 'MicrosoftAppPassword');
  const certificate = readCertificate(env);
  if (password !== undefined && certificate !== undefined) {
    throw new ConfigError(
      'contradictory',
      'MicrosoftAppPassword',
      'Remove MicrosoftAppPassword, or CertificateThumbprint and CertificatePrivateKey: one proof of identity is used.',
    );
  }
  if (password !== undefined) return { kind: 'password', password };
  if (certificate !== undefined) return certificate;
  throw missing(
    'MicrosoftAppPassword',
    "the bot's secret, or set CertificateThumbprint and CertificatePrivateKey instead",
  );
}

function readCertificate(env: Environment): Certificate | undefined {
  const thumbprint = setting(env, 'CertificateThumbprint');
  const key = setting(env, 'CertificatePrivateKey');
  if (thumbprint === undefined && key === undefined) return undefined;
  if (thumbprint === undefined)
    throw missing('CertificateThumbprint', 'the SHA-1 thumbprint that belongs to CertificatePrivateKey');
  if (key === undefined)
    throw missing('CertificatePrivateKey', 'the private key, as PEM, that belongs to CertificateThumbprint');
  if (!/^[0-9a-f]{40}$/i.test(thumbprint)) {
    throw new ConfigError(
      'invalid',
      'CertificateThumbprint',
      'Set CertificateThumbprint to the 40 hexadecimal digits of the certificate.',
    );
  }
  // Many hosts keep a setting on one line, with \n written out.
  const privateKey = key.replaceAll('\\n', '\n');
  if (!isRsaKey(privateKey)) {
    throw new ConfigError(
      'invalid',
      'CertificatePrivateKey',
      'Set CertificatePrivateKey to the private RSA key as PEM without a passphrase, with its BEGIN and END lines.',
    );
  }
  return { kind: 'certificate', thumbprint, privateKey };
}

/** Microsoft Entra takes RSA alone (Microsoft identity platform: certificate credentials). */
function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

function missing(name: string, what: string): ConfigError {
  return new ConfigError('missing', name, `Set ${name} to ${what}.`);
}
