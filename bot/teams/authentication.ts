import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { worldwide, type Cloud } from '../cloud.ts';
import { BotCredentials, type OwnToken } from './bot-credentials.ts';
import { oneAttempt, withOneAttempt } from './connector.ts';

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
/** Calls the Bot Framework's token service. */
export type UserTokenClient = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
>;
type Factory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Claims = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];

/** The bot as itself before the Bot Service of its cloud. */
export interface BotAtService {
  readonly cloud: Cloud;
  readonly ownToken: OwnToken;
}

/** botbuilder's clients of the Bot Connector and the token service, each of which makes one attempt. */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  /** For which the bot's tokens are. */
  readonly audience: string;
  readonly #timeoutMs: number;

  /** @param bot undefined in practice: only for a server that this machine alone can reach */
  constructor(bot: BotAtService | undefined, timeoutMs: number) {
    const { cloud = worldwide, ownToken } = bot ?? {};
    // botbuilder's own factories are none of the class that it asks for either.
    const credentials: unknown = new BotCredentials(ownToken, timeoutMs);
    super(addressesOf(cloud), credentials as Factory);
    this.audience = cloud.botService.audience;
    this.#timeoutMs = timeoutMs;
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return oneAttempt(super.createConnectorFactory(claims), this.#timeoutMs);
  }

  override async createUserTokenClient(claims: Claims): Promise<UserTokenClient> {
    return withOneAttempt(await super.createUserTokenClient(claims), this.#timeoutMs);
  }
}

/** botbuilder drops all its defaults as soon as one of these is set, so all of them are. */
function addressesOf({ loginUrl, botService }: Cloud): Readonly<Record<string, string>> {
  return {
    ToBotFromChannelOpenIdMetadataUrl: botService.openIdMetadataUrl,
    ToBotFromChannelTokenIssuer: botService.issuer,
    ToBotFromEmulatorOpenIdMetadataUrl: botService.openIdMetadataUrl,
    ToChannelFromBotLoginUrl: loginUrl,
    ToChannelFromBotOAuthScope: botService.audience,
    OAuthUrl: botService.tokenServiceUrl,
    CallerId: '',
  };
}
