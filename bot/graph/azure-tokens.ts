import {
  AzureAuthorityHosts,
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

/**
 * Tokens from Microsoft Entra ID for the bot itself. An admin's token would need the admin to have signed in.
 *
 * @param graphUrl base address of Graph without version; its origin is the audience of the token
 */
export function azureTokens(graphUrl: string, credentials: BotCredentials): TokenSource {
  const { origin, host } = new URL(graphUrl);
  return credentialTokens(`${origin}/.default`, () => credentialOf(credentials, authorityOf(host)));
}

/** Keeps one credential, which caches its token; a token that was refused is replaced by that of a new one. */
export function credentialTokens(scope: string, create: () => Credential): TokenSource {
  let credential: Credential | undefined;
  return {
    token: async (actor, { fresh = false, signal } = {}) => {
      if (actor.kind === 'admin') {
        throw new TokenError('sign-in-needed', `The admin ${actor.userId} has to sign in.`);
      }
      try {
        if (fresh || credential === undefined) credential = create();
        const { token } = await credential.getToken(scope, signal && { abortSignal: signal });
        return token;
      } catch (cause) {
        throw new TokenError('unavailable', 'There is no token for the bot.', { cause });
      }
    },
  };
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

/** The sign-in service of the cloud that this Graph belongs to (Graph: national cloud deployments). */
function authorityOf(graphHost: string): string {
  if (graphHost.endsWith('.microsoft.us')) return AzureAuthorityHosts.AzureGovernment;
  if (graphHost === 'microsoftgraph.chinacloudapi.cn') return AzureAuthorityHosts.AzureChina;
  return AzureAuthorityHosts.AzurePublicCloud;
}
