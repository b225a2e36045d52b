import { createPrivateKey, randomUUID, sign } from 'node:crypto';

/** A certificate registered with the app, as its SHA-1 thumbprint (hexadecimal) and private RSA key (PEM). */
export interface SigningCertificate {
  readonly thumbprint: string;
  readonly privateKey: string;
}

const validSeconds = 600;

/**
 * A signed statement with which an app proves who it is, a JWT (Microsoft identity platform: certificate
 * credentials). @azure/identity makes one itself only from the whole certificate.
 *
 * @param audience the token endpoint
 * @param now milliseconds since the epoch
 */
export function clientAssertion(
  { thumbprint, privateKey }: SigningCertificate,
  appId: string,
  audience: string,
  now: number,
): string {
  const seconds = Math.floor(now / 1_000);
  const header = { alg: 'RS256', typ: 'JWT', x5t: Buffer.from(thumbprint, 'hex').toString('base64url') };
  const claims = {
    aud: audience,
    iss: appId,
    sub: appId,
    jti: randomUUID(),
    nbf: seconds,
    exp: seconds + validSeconds,
  };
  const statement = `${part(header)}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(statement), createPrivateKey(privateKey));
  return `${statement}.${signature.toString('base64url')}`;
}

function part(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
