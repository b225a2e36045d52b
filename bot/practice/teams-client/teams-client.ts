import type { TeamsPerson } from './activities.ts';
import { Chat } from './chat.ts';
import { connectorAnswer, type ConnectorAnswer, type ConnectorChat } from './connector.ts';
import { parseJson, type JsonObject } from './json.ts';
import { startLoopbackServer } from './loopback-server.ts';
import { PersonChat } from './person-chat.ts';
import type { BotAnswer } from './press-answer.ts';

/** Teams gives up on a bot after about this long. */
const patienceMs = 15_000;

const practiceBotId = 'b07d0b07-0b07-4b07-8b07-0b07d0b07d0b';

/** Teams as a bot sees it: it sends what people do over HTTP, and takes what the bot posts. */
export interface TeamsClient {
  /** The address that the bot answers to. */
  readonly serviceUrl: string;
  /** Where it really is, on this machine. */
  readonly url: string;
  /** The person's own chat with the bot; the same one for the same id. */
  person(person: TeamsPerson): PersonChat;
  close(): Promise<void>;
}

export interface TeamsClientOptions {
  /** Where the bot takes its activities: the whole address, `/api/messages` included. */
  readonly botUrl: string;
  readonly tenantId: string;
  /** The bot's app id, without `28:`. */
  readonly botId?: string;
  /** What the bot is told to answer to, where others stand between; its own address when left out. */
  readonly serviceUrl?: string;
  /** Proves each activity to a bot that asks for it: the `Authorization` header. In practice nothing is proved. */
  readonly authorization?: (serviceUrl: string) => Promise<string>;
  /** What the bot is answered instead; undefined: the usual. */
  readonly hinder?: (method: string) => ConnectorAnswer | undefined;
}

export async function startTeamsClient(options: TeamsClientOptions): Promise<TeamsClient> {
  const { botUrl, tenantId, botId = practiceBotId } = options;
  const places = new Map<string, ConnectorChat & { readonly personChat: PersonChat }>();
  // Message ids are the milliseconds at which Teams took the message, as text.
  let lastMessageId = Date.now();
  const nextMessageId = () => String(++lastMessageId);
  const server = await startLoopbackServer((request) => {
    const path = request.path.replace(/^\/teams\//, '/');
    const hindered = options.hinder?.(request.method);
    if (hindered !== undefined) return hindered;
    return connectorAnswer(
      { tenantId, nextMessageId, chats: () => [...places.values()] },
      { ...request, path },
    );
  });
  const url = `http://127.0.0.1:${server.port}/teams/`;
  const { serviceUrl = url } = options;

  function meet(person: TeamsPerson): PersonChat {
    const chat = new Chat(`a:${person.id}`);
    let reachable = false;
    const personChat = new PersonChat({
      envelope: { serviceUrl, tenantId, botId, conversationId: chat.id, person },
      chat,
      nextMessageId,
      send: async (activity) => {
        const proof = await options.authorization?.(serviceUrl);
        return await postActivity(botUrl, activity, proof === undefined ? {} : { authorization: proof });
      },
      setReachable: (now) => {
        reachable = now;
      },
    });
    places.set(person.id, { person, chat, personChat, isReachable: () => reachable });
    return personChat;
  }

  return {
    serviceUrl,
    url,
    person: (person) => places.get(person.id)?.personChat ?? meet(person),
    close: () => server.close(),
  };
}

async function postActivity(
  botUrl: string,
  activity: JsonObject,
  proof: Readonly<Record<string, string>>,
): Promise<BotAnswer> {
  const response = await fetch(botUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...proof },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(patienceMs),
  });
  return { status: response.status, body: parseJson(await response.text()) };
}
