import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { worldwide, type Cloud } from '../../bot/cloud.ts';
import { startDouble, type Double } from './sign-in/http-double.ts';
import { botId } from './teams-bot.ts';

/** What a token says that differs from a good one. */
export interface Claims {
  readonly issuer?: string;
  readonly audience?: string | string[];
  readonly serviceUrl?: string | undefined;
  /** Seconds from now; undefined: the token does not say. */
  readonly expiresIn?: number | undefined;
  readonly notBefore?: number;
  readonly algorithm?: string;
  /** Undefined: the token does not say. */
  readonly keyId?: string | undefined;
  /** Besides what the header of a good one says. */
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject | Uint8Array;
}

/** The Bot Connector's side of authentication: its keys on loopback, and tokens signed with one of them. */
export interface TokenIssuer {
  /** Where the keys are, without a slash at the end. */
  readonly url: string;
  /** The worldwide cloud, but for its keys. */
  readonly cloud: Cloud;
  readonly publicKey: KeyObject;
  /** Whether it answers. */
  up: boolean;
  /** For which channels the key is. */
  endorsements: readonly string[] | undefined;
  /** How often the keys were fetched. */
  readonly fetched: () => number;
  /** How often anything was asked of it, answered or not. */
  readonly asked: () => number;
  /** From now on another key is published, and signs. */
  renewKey(): Promise<void>;
  /** The whole Authorization header of an activity for this service URL. */
  readonly authorization: (serviceUrl: string, claims?: Claims) => Promise<string>;
  close(): Promise<void>;
}

/** Where in the cloud the OpenID metadata and the keys are. */
const metadataPath = '/v1/.well-known/openidconfiguration';
const keysPath = '/v1/.well-known/keys';

/**
 * @param cloud whose Bot Connector it is
 * @param publicUrl under which others reach it; its own when left out
 */
export async function startTokenIssuer(cloud = worldwide, publicUrl?: string): Promise<TokenIssuer> {
  const { issuer: name } = cloud.botService;
  let pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let number = 1;
  let fetches = 0;
  let requests = 0;
  const state = { up: true, endorsements: ['msteams'] as readonly string[] | undefined };
  const published = async (): Promise<object> => {
    const key = { ...(await exportJWK(pair.publicKey)), kid: `key-${number}`, use: 'sig' };
    return { keys: [{ ...key, ...(state.endorsements && { endorsements: state.endorsements }) }] };
  };
  let keys = await published();

  const double: Double = await startDouble(({ path }) => {
    requests += 1;
    if (!state.up) return { status: 503 };
    const metadata = { issuer: name, jwks_uri: `${publicUrl ?? double.url}${keysPath}` };
    if (path === metadataPath) return { status: 200, body: metadata };
    if (path !== keysPath) return { status: 404 };
    fetches += 1;
    return { status: 200, body: keys };
  });

  return Object.assign(state, {
    url: double.url,
    cloud: {
      ...cloud,
      botService: { ...cloud.botService, openIdMetadataUrl: `${double.url}${metadataPath}` },
    },
    publicKey: pair.publicKey,
    fetched: () => fetches,
    asked: () => requests,
    renewKey: async () => {
      pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
      number += 1;
      keys = await published();
    },
    authorization: async (serviceUrl: string, claims: Claims = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const { issuer = name, audience = botId, notBefore = -60, header = {} } = claims;
      const kid = 'keyId' in claims ? claims.keyId : `key-${number}`;
      const expiresIn = 'expiresIn' in claims ? claims.expiresIn : 3_600;
      const named = 'serviceUrl' in claims ? claims.serviceUrl : serviceUrl;
      const token = new SignJWT(named === undefined ? {} : { serviceurl: named })
        .setProtectedHeader({
          ...header,
          alg: claims.algorithm ?? 'RS256',
          ...(kid !== undefined && { kid }),
          typ: 'JWT',
        })
        .setIssuer(issuer)
        .setAudience(audience)
        .setNotBefore(now + notBefore);
      if (expiresIn !== undefined) token.setExpirationTime(now + expiresIn);
      return `Bearer ${await token.sign(claims.key ?? pair.privateKey)}`;
    },
    close: () => double.close(),
  });
}
