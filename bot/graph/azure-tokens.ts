import {
  ClientAssertionCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type GetTokenOptions,
} from '@azure/identity';
import { clientAssertion, type SigningCertificate } from './client-assertion.ts';
import { TokenError, type TokenSource } from './tokens.ts';

/** How the bot proves to Microsoft Entra ID who it is. */
export type BotCredentials =
  | { readonly kind: 'managed-identity'; readonly appId: string }
  | {
      readonly kind: 'single-tenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly proof:
        | { readonly kind: 'password'; readonly password: string }
        | ({ readonly kind: 'certificate' } & SigningCertificate);
    };

/** What the credentials of @azure/identity have in common. */
export interface Credential {
  getToken(scope: string, options?: GetTokenOptions): Promise<{ readonly token: string }>;
}

/** A token that takes longer is of no use to those who wait for it. */
const withinMs = 20_000;

/**
 * Tokens from Microsoft Entra ID for the bot itself. An admin's token would need the admin to have signed in.
 *
 * @param scope for example `https://graph.microsoft.com/.default`
 * @param loginUrl where apps of this cloud get their tokens, without a slash at the end
 */
export function azureTokens(scope: string, loginUrl: string, credentials: BotCredentials): TokenSource {
  return credentialTokens(scope, () => credentialOf(credentials, loginUrl));
}

/**
 * Keeps one credential, which caches its token; a token that was refused is replaced by that of a new one. Whoever asks
 * at the same time shares one request.
 */
export function credentialTokens(scope: string, create: () => Credential): TokenSource {
  let credential: Credential | undefined;
  let last: string | undefined;
  let asking: Promise<string> | undefined;

  async function ask(): Promise<string> {
    try {
      credential ??= create();
      const { token } = await credential.getToken(scope, { abortSignal: AbortSignal.timeout(withinMs) });
      last = token;
      return token;
    } catch (cause) {
      throw new TokenError('unavailable', 'There is no token for the bot.', {
        cause,
        ...entraCodeOf(cause),
      });
    } finally {
      asking = undefined;
    }
  }

  return {
    token: async (actor, { fresh = false, refused, signal } = {}) => {
      if (actor.kind === 'admin') {
        throw new TokenError('sign-in-needed', `The admin ${actor.userId} has to sign in.`);
      }
      const isRenewed = refused !== undefined && last !== undefined && last !== refused;
      if (fresh && !isRenewed && asking === undefined) credential = undefined;
      asking ??= ask();
      return await unlessAborted(asking, signal);
    },
  };
}

/** Others may wait for the same: whoever gives up does so alone. */
async function unlessAborted<Value>(
  waiting: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return await waiting;
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const giveUp = (): void => {
    aborted.reject(signal.reason);
  };
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([waiting, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** The number stands in the text alone, whatever the library makes of the answer. */
function entraCodeOf(cause: unknown): { readonly entraCode?: string } {
  const [entraCode] = cause instanceof Error ? (/\bAADSTS\d{4,9}\b/.exec(cause.message) ?? []) : [];
  return entraCode === undefined ? {} : { entraCode };
}

function credentialOf(credentials: BotCredentials, authorityHost: string): Credential {
  const { appId } = credentials;
  if (credentials.kind === 'managed-identity') return new ManagedIdentityCredential({ clientId: appId });
  const { tenantId, proof } = credentials;
  if (proof.kind === 'password') {
    return new ClientSecretCredential(tenantId, appId, proof.password, { authorityHost });
  }
  const audience = `${authorityHost}/${tenantId}/oauth2/v2.0/token`;
  const assertion = async (): Promise<string> => clientAssertion(proof, appId, audience, Date.now());
  return new ClientAssertionCredential(tenantId, appId, assertion, { authorityHost });
}
