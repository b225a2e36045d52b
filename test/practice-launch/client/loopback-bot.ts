import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { isObject, parseJson, textIn, type JsonObject } from '../../../bot/practice/teams-client/json.ts';

/** What the bot does with one activity: it may write to the chat first, and then answers. */
export type BotBehaviour = (activity: JsonObject, chat: BotSide) => Promise<BotSays>;

export interface BotSays {
  readonly status: number;
  readonly body?: unknown;
}

/** The Connector as a bot calls it, for the chat of the activity at hand. */
export interface BotSide {
  call(
    method: string,
    path: string,
    body?: JsonObject,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
}

export interface LoopbackBot {
  readonly url: string;
  /** Every activity that arrived, in order. */
  readonly received: readonly JsonObject[];
  close(): Promise<void>;
}

/** A bot of a few lines on a real port. */
export async function startLoopbackBot(behave: BotBehaviour): Promise<LoopbackBot> {
  const received: JsonObject[] = [];
  const server = createServer((request, response) => {
    void text(request)
      .then(async (body) => {
        const activity = parseJson(body);
        // The Playground looks first whether anybody is there.
        if (!isObject(activity)) return { status: 405 };
        received.push(activity);
        return await behave(activity, sideOf(activity));
      })
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The bot has no port');
  return {
    url: `http://127.0.0.1:${address.port}/api/messages`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function sideOf(activity: JsonObject): BotSide {
  return {
    call: async (method, path, body) => {
      const response = await fetch(`${textIn(activity['serviceUrl'])}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: parseJson(await response.text()) };
    },
  };
}

/** A message that carries a card. */
export function cardMessage(card: JsonObject): JsonObject {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  return { type: 'message', summary: 'A card', attachments: [attachment] };
}

/** The answer to a press that replaces the card. */
export function cardAnswer(card: JsonObject): BotSays {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  };
}

export function card(text: string, ...actions: readonly JsonObject[]): JsonObject {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }], actions };
}

export function button(title: string, verb: string, more: JsonObject = {}): JsonObject {
  return { type: 'Action.Execute', title, verb, ...more };
}
