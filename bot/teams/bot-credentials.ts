import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';

type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>;

/** The bot's own token for the Bot Service, without the word `Bearer`. */
export type OwnToken = (signal: AbortSignal) => Promise<string>;

/**
 * What botbuilder proves the bot's identity with. Its own credentials are not used: with a certificate they ask the
 * worldwide cloud for a token whatever the cloud is, and with a managed identity they try every other identity first
 * that they find on the machine.
 */
export class BotCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #ownToken: OwnToken | undefined;
  readonly #timeoutMs: number;

  /** @param ownToken undefined in practice: nothing is proved */
  constructor(ownToken: OwnToken | undefined, timeoutMs: number) {
    super();
    this.#ownToken = ownToken;
    this.#timeoutMs = timeoutMs;
  }

  override async isValidAppId(): Promise<boolean> {
    return true;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return this.#ownToken === undefined;
  }

  override async createCredentials(): Promise<Credentials> {
    return {
      signRequest: async (request) => {
        if (this.#ownToken === undefined) return request;
        const token = await this.#ownToken(AbortSignal.timeout(this.#timeoutMs));
        request.headers.set('authorization', `Bearer ${token}`);
        return request;
      },
    };
  }
}
