import { generateKeyPair, exportJWK, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { startDouble, type Double } from './http-double.ts';

export const issuer = 'https://api.botframework.com';

/** What proves where an activity comes from; each part can be made wrong. */
export interface Proof {
  readonly audience: string;
  readonly serviceUrl: string;
  readonly issuer?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
}

/** The keys of the Bot Framework, on loopback. */
export interface EntraDouble {
  readonly metadataUrl: string;
  /** An `Authorization` header as the Bot Connector sends it. */
  prove(proof: Proof): Promise<string>;
  close(): Promise<void>;
}

export async function startEntraDouble(): Promise<EntraDouble> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const key = { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements: ['msteams'] };

  const double: Double = await startDouble(({ path }) => {
    if (path === '/openid') return { status: 200, body: { issuer, jwks_uri: `${double.url}/keys` } };
    return path === '/keys' ? { status: 200, body: { keys: [key] } } : { status: 404 };
  });

  return {
    metadataUrl: `${double.url}/openid`,
    prove: async (proof) => {
      const now = Math.floor(Date.now() / 1_000);
      const token = await new SignJWT({ serviceurl: proof.serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(proof.issuer ?? issuer)
        .setAudience(proof.audience)
        .setIssuedAt(now)
        .setExpirationTime(now + (proof.expiresIn ?? 3_600))
        .sign(privateKey);
      return `Bearer ${token}`;
    },
    close: () => double.close(),
  };
}
