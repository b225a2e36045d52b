import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { BotService } from '../cloud.ts';
import { stringOf } from './activity.ts';
import { NotAuthentic } from './not-authentic.ts';
import { KeysUnavailable, signingKeys, type SigningKey } from './signing-keys.ts';

/** Resolves for an activity of the Bot Connector's; rejects with NotAuthentic or KeysUnavailable. */
export type ActivityProof = (authorization: string, serviceUrl: string) => Promise<void>;

export interface ProofRules {
  readonly service: Pick<BotService, 'issuer' | 'openIdMetadataUrl'>;
  /** The bot's client id. */
  readonly appId: string;
  /** How long fetching the keys may take. */
  readonly timeoutMs: number;
}

/** Clocks may differ by so much (Learn: Authenticate requests with the Bot Connector API). */
const clockToleranceSeconds = 300;

/** Those that botbuilder takes. */
const algorithms = ['RS256', 'RS384', 'RS512'];

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;

/**
 * Checks the token of an activity as Microsoft demands it (Learn: Authenticate requests with the Bot Connector API):
 * signature, issuer, audience, dates, endorsement of the channel, and that it is for this service URL. The key is one
 * that Microsoft publishes and the token names; whatever else a token says of keys counts for nothing.
 *
 * botbuilder's own check is not used: it writes what it thinks of a token, and the key, to standard error; it takes
 * tokens of the Emulator and of skills too; and it fetches keys anew once an hour only.
 */
export function createActivityProof({ service, appId, timeoutMs }: ProofRules): ActivityProof {
  const keyOf = signingKeys(service.openIdMetadataUrl, timeoutMs);
  const rules = {
    issuer: service.issuer,
    audience: appId,
    algorithms,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp', 'serviceurl'],
  };

  const teamsKey: JWTVerifyGetKey = async ({ kid }) => {
    const keyId = stringOf(kid);
    const signer = keyId === undefined ? undefined : await keyOf(keyId);
    if (signer === undefined || !isForTeams(signer)) throw new NotAuthentic('No key that is for Teams');
    return signer.key;
  };

  return async (authorization, serviceUrl) => {
    const [, token = ''] = bearer.exec(authorization) ?? [];
    if (token === '') throw new NotAuthentic('No bearer token');
    const { payload } = await jwtVerify(token, teamsKey, rules).catch((cause: unknown) => {
      if (cause instanceof KeysUnavailable) throw cause;
      throw new NotAuthentic('Not a token of the Bot Connector for this bot', { cause });
    });
    // jose is content with one of several; whoever else such a token is for could send it here.
    if (payload.aud !== appId) throw new NotAuthentic('Not for this bot alone');
    if (payload['serviceurl'] !== serviceUrl) throw new NotAuthentic('For another service URL');
  };
}

/** A key says for which channels it is; one that says nothing is for all. */
function isForTeams({ endorsements }: SigningKey): boolean {
  return endorsements.length === 0 || endorsements.includes('msteams');
}
