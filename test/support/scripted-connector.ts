import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call that the bot made. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the connector says to the next call. `hang` never answers, `drop` closes the connection. */
export type ConnectorAnswer =
  | 'hang'
  | 'drop'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

/** A Bot Connector on loopback that says what it is told to say, and keeps every call it got. */
export interface ScriptedConnector {
  readonly serviceUrl: string;
  readonly calls: readonly ConnectorCall[];
  /** From now on; at first every call is answered with 201 and a fresh id. */
  answer: ConnectorAnswer | undefined;
  close(): Promise<void>;
}

export async function startConnector(): Promise<ScriptedConnector> {
  const calls: ConnectorCall[] = [];
  const server = createServer((request, response) => {
    void read(request).then((call) => {
      calls.push(call);
      say(connector.answer ?? { status: 201, body: { id: `sent-${calls.length}` } }, request, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const connector: ScriptedConnector = {
    serviceUrl: `http://127.0.0.1:${port}/connector/`,
    calls,
    answer: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
  return connector;
}

async function read(request: IncomingMessage): Promise<ConnectorCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization,
    body: (text === '' ? {} : JSON.parse(text)) as ConnectorCall['body'],
  };
}

function say(answer: ConnectorAnswer, request: IncomingMessage, response: ServerResponse): void {
  if (answer === 'hang') return;
  if (answer === 'drop') {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
