import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import type { BotIdentity } from '../identity.ts';
import { oneAttempt, withOneAttempt } from './connector.ts';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
/** Calls the Bot Framework's token service. */
export type UserTokenClient = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
>;
type Claims = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];

/**
 * Whose tokens are believed. For tests with an OpenID server of their own; botbuilder drops all its defaults as
 * soon as one of these is set, so all of them are.
 */
export interface TokenTrust {
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly OAuthUrl: string;
  readonly CallerId: string;
}

/** The activity does not prove that it comes from the Bot Connector. */
export class NotAuthentic extends Error {
  override readonly name = 'NotAuthentic';
  readonly code = 'not-authentic';
}

/** Tokens of another issuer, or for another service URL, prove nothing about a Teams activity. */
const publicIssuer = 'https://api.botframework.com';

/** botbuilder's authentication, with the gaps closed that matter here. */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #issuer: string | undefined;
  readonly #timeoutMs: number;

  /** Without an identity everything is believed: only for a server that this machine alone can reach. */
  constructor(identity: BotIdentity | undefined, timeoutMs: number, trust?: TokenTrust) {
    super({ ...credentialsOf(identity), ...trust });
    this.#issuer = identity === undefined ? undefined : (trust?.ToBotFromChannelTokenIssuer ?? publicIssuer);
    this.#timeoutMs = timeoutMs;
  }

  /** @throws NotAuthentic; anything else means that the keys could not be had. */
  override async authenticateRequest(activity: Activity, authorization: string): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, authorization).catch((error: unknown) => {
      throw isOutage(error) ? error : new NotAuthentic('Refused by botbuilder', { cause: error });
    });
    this.#checkChannel(result.claimsIdentity, activity.serviceUrl);
    return { ...result, connectorFactory: oneAttempt(result.connectorFactory, this.#timeoutMs) };
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return oneAttempt(super.createConnectorFactory(claims), this.#timeoutMs);
  }

  override async createUserTokenClient(claims: Claims): Promise<UserTokenClient> {
    return withOneAttempt(await super.createUserTokenClient(claims), this.#timeoutMs);
  }

  /** botbuilder also takes tokens of the Emulator and of skills, and skips the claim where no service URL is given. */
  #checkChannel(claims: Claims, serviceUrl: string): void {
    if (this.#issuer === undefined) return;
    const isOurs =
      claims.getClaimValue('iss') === this.#issuer && claims.getClaimValue('serviceurl') === serviceUrl;
    if (!isOurs) throw new NotAuthentic('Not a token of the Bot Connector for this service URL');
  }
}

function credentialsOf(identity: BotIdentity | undefined): Readonly<Record<string, string>> {
  if (identity === undefined) return {};
  const registration = { MicrosoftAppId: identity.appId, MicrosoftAppTenantId: identity.tenantId };
  if (identity.kind === 'managed-identity') return { ...registration, MicrosoftAppType: 'UserAssignedMsi' };
  const { proof } = identity;
  const secret =
    proof.kind === 'password'
      ? { MicrosoftAppPassword: proof.password }
      : { CertificateThumbprint: proof.thumbprint, CertificatePrivateKey: proof.privateKey };
  return { ...registration, ...secret, MicrosoftAppType: 'SingleTenant' };
}

/** The keys could not be fetched: botbuilder says so with status 500, its fetch with an error of that name. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || Reflect.get(error, 'statusCode') === 500;
}
