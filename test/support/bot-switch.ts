import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Stands between Teams and several bots, as a load balancer does; a test says which of them is next. */
export interface BotSwitch {
  /** Where Teams sends its activities. */
  readonly botUrl: string;
  /** From now on they go to the bot at this address. */
  turnTo(botUrl: string): void;
  close(): Promise<void>;
}

export async function startBotSwitch(firstUrl: string): Promise<BotSwitch> {
  let current = firstUrl;

  async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const headers = { 'content-type': incoming.headers['content-type'] ?? '' };
    const answer = await fetch(current, { method: 'POST', headers, body: await text(incoming) });
    outgoing.statusCode = answer.status;
    outgoing.setHeader('content-type', answer.headers.get('content-type') ?? 'application/json');
    outgoing.end(await answer.text());
  }

  const server = createServer((incoming, outgoing) => {
    passOn(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    botUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    turnTo: (botUrl) => {
      current = botUrl;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
