import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, SignJWT } from 'jose';
import type { TokenTrust } from '../../bot/teams/authentication.ts';
import { botId } from './teams-bot.ts';

/** What a token says that differs from a good one. */
export interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl?: string | undefined;
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly notBefore?: number;
  readonly algorithm?: string;
  readonly keyId?: string;
  readonly key?: KeyObject | Uint8Array;
}

/** The Bot Connector's side of authentication: its keys on loopback, and tokens signed with one of them. */
export interface TokenIssuer {
  readonly trust: TokenTrust;
  readonly publicKey: KeyObject;
  /** The whole Authorization header of an activity for this service URL. */
  authorization(serviceUrl: string, claims?: Claims): Promise<string>;
  close(): Promise<void>;
}

const issuerName = 'https://api.botframework.com';

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host ?? ''}`;
    const isKeys = request.url === '/keys';
    const metadata = {
      issuer: issuerName,
      jwks_uri: `${url}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isKeys ? { keys: [key] } : metadata));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const metadataUrl = `http://127.0.0.1:${port}/.well-known/openidconfiguration`;
  return {
    publicKey,
    trust: {
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromChannelTokenIssuer: issuerName,
      ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
      ToChannelFromBotLoginUrl: `http://127.0.0.1:${port}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: `http://127.0.0.1:${port}/oauth`,
      CallerId: '',
    },
    authorization: async (serviceUrl, claims = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const { issuer = issuerName, audience = botId, expiresIn = 3_600, notBefore = -60 } = claims;
      const named = 'serviceUrl' in claims ? claims.serviceUrl : serviceUrl;
      const token = await new SignJWT(named === undefined ? {} : { serviceurl: named })
        .setProtectedHeader({ alg: claims.algorithm ?? 'RS256', kid: claims.keyId ?? 'key-1', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setNotBefore(now + notBefore)
        .setExpirationTime(now + expiresIn)
        .sign(claims.key ?? privateKey);
      return `Bearer ${token}`;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
