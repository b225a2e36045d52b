import type { Conversation } from '../conversation/conversation.ts';
import type { PageVisits } from '../conversation/files/page-visits.ts';
import type { Pages } from '../conversation/files/pages.ts';
import type { Messenger } from '../conversation/messenger.ts';
import type { Log } from '../log.ts';
import { isLoopback } from '../loopback.ts';
import type { SignIns, TokenService } from '../people/sign-in.ts';
import type { Unready } from '../unready.ts';
import { TeamsAdapter, type AdapterOptions } from './adapter.ts';
import { createEndpoint, type Endpoint, type HttpAnswer } from './endpoint.ts';
import { createMessenger } from './messenger.ts';
import { PageLinks } from './pages/links.ts';
import { Running } from './running.ts';
import { startServer, type RunningServer } from './server.ts';
import { globalServiceUrl, type Reach } from './service-url.ts';
import { createTokenService } from './token-service.ts';
import { createTurnLimit } from './turn-limit.ts';

/** Leaves room in the 15 s that Teams gives a turn. */
const connectorWithinMs = 8_000;

export interface TeamsOptions {
  /** Undefined is practice: nobody has to prove anything, and nothing leaves this machine. */
  readonly bot: AdapterOptions['bot'];
  /** Makes the number under which a failure is found in the log. */
  readonly reference: () => string;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** How long the Bot Connector may take for one call. */
  readonly connectorTimeoutMs?: number;
  /** Left out where nobody signs in. */
  readonly signIn?: SignInOptions | undefined;
  /** For tests only: with credentials it is the bot's cloud. */
  readonly reach?: Reach | undefined;
}

export interface SignInOptions {
  /** Name of the bot's OAuth connection. */
  readonly connection: string;
  readonly signIns: SignIns;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** The one organisation whose activities are taken. */
  readonly tenantId: string;
  readonly conversation: Conversation;
  readonly pageVisits: PageVisits;
  /** RETENTION_DAYS, which the page on privacy names. */
  readonly retentionDays: number;
  /** Why what the bot depends on is not there, if so. */
  readonly unready: () => Promise<Unready | undefined>;
  /** Around each request to the message endpoint, for whoever measures it. */
  readonly around?: (answering: () => Promise<HttpAnswer>) => Promise<HttpAnswer>;
}

/** The bot's side of Microsoft Teams. The messenger is there first, since the conversation needs it. */
export interface Teams {
  readonly messenger: Messenger;
  /** Undefined where nobody signs in. */
  readonly tokens: TokenService | undefined;
  /** For an organisation in which nobody is known yet. Undefined in practice. */
  readonly globalServiceUrl: string | undefined;
  /** In practice only. */
  readonly pages: Pages | undefined;
  /** @throws ListenError if the port or the host cannot be had. */
  listen(options: ListenOptions): Promise<RunningServer>;
}

export function createTeams(options: TeamsOptions): Teams {
  const { bot, reference, log, now = Date.now } = options;
  const reach: Reach = bot === undefined ? 'loopback' : (options.reach ?? bot.cloud);
  const adapter = new TeamsAdapter({ bot, timeoutMs: options.connectorTimeoutMs ?? connectorWithinMs });
  const signIn = options.signIn && {
    service: createTokenService(adapter, options.signIn.connection),
    signIns: options.signIn.signIns,
    log,
  };
  const links = bot === undefined ? new PageLinks(now) : undefined;
  return {
    messenger: createMessenger(adapter, reach, now, signIn?.service),
    tokens: signIn?.service,
    globalServiceUrl: globalServiceUrl(reach),
    pages: links,
    listen: async ({ host, port, tenantId, conversation, pageVisits, retentionDays, unready, around }) => {
      if (bot === undefined && !isLoopback(host)) {
        throw new TypeError('Without credentials the bot listens on loopback only');
      }
      const running = new Running();
      const rules = { tenantId: tenantId.toLowerCase(), appId: bot?.appId, reach };
      const plain = createEndpoint({
        adapter,
        rules,
        conversation,
        signIn,
        limit: bot === undefined ? undefined : createTurnLimit(now),
        running,
        reference,
        now,
        log,
      });
      const endpoint: Endpoint =
        around === undefined ? plain : (body, authorization) => around(() => plain(body, authorization));
      const pages = links === undefined ? undefined : { links, visits: pageVisits };
      return await startServer({ host, port, endpoint, pages, retentionDays, unready, running, log });
    },
  };
}
