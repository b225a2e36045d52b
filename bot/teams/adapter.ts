import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { BotIdentity } from '../identity.ts';
import { fieldsOf, stringOf, type IncomingActivity } from './activity.ts';
import { TeamsAuthentication, type TokenTrust, type UserTokenClient } from './authentication.ts';
import type { Connector } from './connector.ts';

export interface AdapterOptions {
  /** Undefined in practice: every activity is believed. */
  readonly identity: BotIdentity | undefined;
  /** How long the Bot Connector may take for one call. */
  readonly timeoutMs: number;
  /** For tests only. */
  readonly trust?: TokenTrust | undefined;
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
  readonly #connectors = new Map<string, Connector>();
  #userTokens: UserTokenClient | undefined;

  constructor({ identity, timeoutMs, trust }: AdapterOptions) {
    const authentication = new TeamsAuthentication(identity, timeoutMs, trust);
    super(authentication);
    this.#authentication = authentication;
    this.#appId = identity?.appId ?? '';
  }

  /**
   * Runs the logic in a turn of its own once the activity has proved authentic.
   * @throws NotAuthentic before the logic runs.
   */
  async receive(
    activity: IncomingActivity,
    authorization: string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return await this.processActivity(authorization, envelopeOf(activity), logic);
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
