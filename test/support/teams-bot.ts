import type { PageVisits } from '../../bot/conversation/files/page-visits.ts';
import type { Messenger } from '../../bot/conversation/messenger.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Turn } from '../../bot/conversation/turn.ts';
import { createLog } from '../../bot/log.ts';
import type { Cloud } from '../../bot/cloud.ts';
import { createTeams } from '../../bot/teams/teams.ts';
import type { Unready } from '../../bot/unready.ts';

export const tenantId = '56653e9d-2158-46ee-90d7-675c39642038';
export const personId = 'c5e99701-2a32-49c1-a660-4629ceeb8c61';
export const botId = 'aabdbd62-bc97-4afb-83ee-575594577de5';

export interface BotOptions {
  readonly handle?: (turn: Turn) => Promise<Reply>;
  readonly unready?: () => Promise<Unready | undefined>;
  /** With credentials, and in this cloud. */
  readonly cloud?: Cloud;
  /** For the Bot Connector. */
  readonly ownToken?: () => Promise<string>;
  readonly connectorTimeoutMs?: number;
  readonly port?: number;
  readonly pageVisits?: PageVisits;
  readonly retentionDays?: number;
}

export interface HttpResult {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

/** The Teams side of the bot on a free port, with a conversation that does as the test says. */
export interface TestBot {
  readonly url: string;
  readonly messenger: Messenger;
  /** Every turn that the conversation was given. */
  readonly turns: readonly Turn[];
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Sends the activity as the Bot Connector would. */
  post(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<HttpResult>;
  /** Lets it say that it is about to stop. */
  drain(): void;
  close(): Promise<void>;
}

export async function startBot(options: BotOptions = {}): Promise<TestBot> {
  const {
    handle = async () => ({ kind: 'none' }),
    unready = async () => undefined,
    cloud,
    ownToken = async () => 'bot-for-the-connector',
    port = 0,
    pageVisits = noPages,
    retentionDays = 90,
  } = options;
  const turns: Turn[] = [];
  const logged: string[] = [];
  const teams = createTeams({
    bot: cloud && { appId: botId, cloud, ownToken },
    reference: () => 'REF-1',
    log: createLog('debug', { write: (line) => logged.push(line) }),
    connectorTimeoutMs: options.connectorTimeoutMs ?? 5_000,
  });
  const conversation = {
    handle: (turn: Turn): Promise<Reply> => {
      turns.push(turn);
      return handle(turn);
    },
  };
  const own = { conversation, pageVisits, retentionDays, unready };
  const server = await teams.listen({ host: '127.0.0.1', port, tenantId, ...own });
  return {
    url: server.url,
    messenger: teams.messenger,
    turns,
    logged,
    post: (activity, headers) => postJson(`${server.url}/api/messages`, JSON.stringify(activity), headers),
    drain: () => {
      server.drain();
    },
    close: () => server.close(),
  };
}

const noPages: PageVisits = {
  file: async () => undefined,
  words: async () => undefined,
  upload: async () => ({ taken: false, said: '' }),
};

export async function postJson(
  url: string,
  body: string,
  headers?: Readonly<Record<string, string>>,
): Promise<HttpResult> {
  const all = { 'content-type': 'application/json', ...headers };
  return read(await fetch(url, { method: 'POST', headers: all, body }));
}

export async function read(response: Response): Promise<HttpResult> {
  const text = await response.text();
  return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) };
}

/** An activity from the person's own chat; `own` wins. */
export function personal(
  serviceUrl: string,
  own: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    channelId: 'msteams',
    id: 'f:1',
    serviceUrl,
    from: { id: '29:person', name: 'Anna Berg', aadObjectId: personId },
    recipient: { id: `28:${botId}`, name: 'License Swap' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'sv-SE',
    localTimezone: 'Europe/Stockholm',
    ...own,
  };
}

export function message(serviceUrl: string, text: string): Readonly<Record<string, unknown>> {
  return personal(serviceUrl, { type: 'message', text, textFormat: 'plain' });
}

export function press(
  serviceUrl: string,
  verb: string,
  own: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const value = { action: { type: 'Action.Execute', verb, data: { choice: '1' } }, trigger: 'manual' };
  return personal(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1767765488332',
    value,
    ...own,
  });
}

export const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Hej', wrap: true }],
};

export const cardReply: Reply = { kind: 'card', outgoing: { card, summary: 'Licensbyte' } };
