import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { fieldsOf, objectsOf, stringOf } from './activity.ts';

export interface SigningKey {
  readonly key: KeyObject;
  /** The channels that it signs for; none are named where it signs for all. */
  readonly endorsements: readonly unknown[];
}

/** The key of this id; undefined where nobody has it. Rejects with KeysUnavailable. */
export type SigningKeys = (keyId: string) => Promise<SigningKey | undefined>;

/** The keys could not be had: nothing is known of whoever asks. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** At least once in 24 hours (Learn: Authenticate requests with the Bot Connector API). */
const renewAfterMs = 24 * 3_600_000;

/** A key that is withdrawn is not believed for longer, whatever keeps the service from answering. */
const goodForMs = 2 * renewAfterMs;

/**
 * For so long nothing is asked anew: where keys in use could not be renewed, for a key that is not among them, and where
 * there are none. Whoever makes up tokens shall not decide how often the service is asked.
 */
const restMs = { old: 5 * 60_000, unknown: 30_000, none: 1_000 } as const;

/**
 * The keys with which the Bot Connector signs. They are fetched when they are first needed, once a day, and for a key
 * that is not among them, at most twice a minute. Those in use stay for another day when the service does not answer.
 *
 * @param metadataUrl of the OpenID document that says where the keys are
 */
export function signingKeys(metadataUrl: string, timeoutMs: number, now = Date.now): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = -Infinity;
  let askedAt = -Infinity;
  let failure: unknown;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    askedAt = now();
    try {
      keys = await fetchKeys(metadataUrl, timeoutMs);
      fetchedAt = now();
      failure = undefined;
    } catch (cause) {
      failure = cause;
    } finally {
      asking = undefined;
    }
  }

  async function renew(after: keyof typeof restMs): Promise<void> {
    if (asking === undefined && now() < askedAt + restMs[after]) return;
    asking ??= ask();
    await asking;
  }

  const isOlderThan = (ms: number): boolean => now() >= fetchedAt + ms;

  return async (keyId) => {
    if (isOlderThan(renewAfterMs)) await renew(isOlderThan(goodForMs) ? 'none' : 'old');
    if (isOlderThan(goodForMs))
      throw new KeysUnavailable('The signing keys could not be fetched', { cause: failure });
    if (keys.has(keyId)) return keys.get(keyId);
    await renew('unknown');
    if (failure !== undefined)
      throw new KeysUnavailable('The signing keys could not be renewed', { cause: failure });
    return keys.get(keyId);
  };
}

async function fetchKeys(metadataUrl: string, timeoutMs: number): Promise<ReadonlyMap<string, SigningKey>> {
  const signal = AbortSignal.timeout(timeoutMs);
  const get = async (url: string): Promise<unknown> => {
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok) throw new TypeError(`The keys were answered with HTTP ${response.status}`);
    return await response.json();
  };
  const address = stringOf(fieldsOf(await get(metadataUrl))['jwks_uri']);
  if (address === undefined) throw new TypeError('The metadata does not say where the keys are');
  const published = objectsOf(fieldsOf(await get(address))['keys']);
  const keys = new Map(published.flatMap(signingKeyIn).reverse());
  if (keys.size === 0) throw new TypeError('There is none among the keys that signs');
  return keys;
}

/** With its id, without which nothing could name it. Of several with one id the first counts, as for botbuilder. */
function signingKeyIn(jwk: Readonly<Record<string, unknown>>): readonly (readonly [string, SigningKey])[] {
  const { kid, kty, use = 'sig', n, e, endorsements } = jwk;
  const keyId = stringOf(kid);
  if (keyId === undefined || kty !== 'RSA' || use !== 'sig') return [];
  try {
    const key = createPublicKey({ key: { kty, n, e } as JsonWebKey, format: 'jwk' });
    return [[keyId, { key, endorsements: Array.isArray(endorsements) ? endorsements : [] }]];
  } catch {
    return [];
  }
}
