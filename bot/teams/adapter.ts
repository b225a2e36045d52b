import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import { createActivityProof, type ActivityProof } from './activity-proof.ts';
import { fieldsOf, stringOf, type IncomingActivity } from './activity.ts';
import { TeamsAuthentication, type BotAtService, type UserTokenClient } from './authentication.ts';
import type { Connector } from './connector.ts';

export interface AdapterOptions {
  /** Undefined in practice: every activity is believed. */
  readonly bot: (BotAtService & { readonly appId: string }) | undefined;
  /** How long the Bot Connector may take for one call. */
  readonly timeoutMs: number;
}

/** One organisation has very few service URLs. */
const mostConnectors = 20;

/**
 * botbuilder's adapter without its HTTP edge, which throws on bodies that are no activities and answers with
 * the texts of exceptions. `onTurnError` stays unset on purpose: with it botbuilder reports success for turns
 * and sends that failed, while without it errors reach the caller, who answers them.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: TeamsAuthentication;
  readonly #appId: string;
  readonly #proof: ActivityProof | undefined;
  readonly #connectors = new Map<string, Connector>();
  #userTokens: UserTokenClient | undefined;

  constructor({ bot, timeoutMs }: AdapterOptions) {
    const authentication = new TeamsAuthentication(bot, timeoutMs);
    super(authentication);
    this.#authentication = authentication;
    this.#appId = bot?.appId ?? '';
    this.#proof = bot && createActivityProof({ service: bot.cloud.botService, appId: bot.appId, timeoutMs });
  }

  /**
   * Runs the logic in a turn of its own once the activity has proved authentic.
   * @throws NotAuthentic | KeysUnavailable before the logic runs.
   */
  async receive(
    activity: IncomingActivity,
    authorization: string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const envelope = envelopeOf(activity);
    await this.#proof?.(authorization, envelope.serviceUrl);
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.#authentication.createConnectorFactory(claimsIdentity);
    const authentic = { claimsIdentity, connectorFactory, audience: this.#authentication.audience };
    return await this.processActivity(authentic, envelope, logic);
  }

  /** The bot's own id in Teams. */
  get botId(): string {
    return `28:${this.#appId}`;
  }

  /** The token service, as the bot itself. */
  async userTokens(): Promise<UserTokenClient> {
    this.#userTokens ??= await this.#authentication.createUserTokenClient(
      this.createClaimsIdentity(this.#appId),
    );
    return this.#userTokens;
  }

  /** For messages outside a turn, as the bot itself. The same one for the same URL: its connections stay open. */
  async connector(serviceUrl: string): Promise<Connector> {
    const known = this.#connectors.get(serviceUrl);
    if (known !== undefined) return known;
    const factory = this.#authentication.createConnectorFactory(this.createClaimsIdentity(this.#appId));
    const connector = await factory.create(serviceUrl);
    if (this.#connectors.size >= mostConnectors) this.#connectors.clear();
    this.#connectors.set(serviceUrl, connector);
    return connector;
  }
}

/** Only what botbuilder needs to know the sender and to answer; the rest could be of any shape. */
function envelopeOf(activity: IncomingActivity): Activity {
  const conversation = fieldsOf(activity['conversation']);
  const envelope: Partial<Activity> = {
    type: activity.type,
    id: stringOf(activity['id']) ?? '',
    channelId: stringOf(activity['channelId']) ?? '',
    serviceUrl: stringOf(activity['serviceUrl']) ?? '',
    conversation: {
      id: stringOf(conversation['id']) ?? '',
      name: '',
      isGroup: false,
      conversationType: stringOf(conversation['conversationType']) ?? '',
    },
    from: account(activity['from']),
    recipient: account(activity['recipient']),
  };
  return envelope as Activity;
}

function account(value: unknown): Activity['from'] {
  return { id: stringOf(fieldsOf(value)['id']) ?? '', name: '' };
}
