import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { checkRequest } from '../support/graph-contract.ts';

export interface Received {
  /** Method and address as they stood in the request line, for example `GET /v1.0/users?$top=1`. */
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  /** Parsed JSON; undefined for no body. */
  readonly body: unknown;
}

export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** An object goes as JSON, a text as HTML. */
      readonly body?: object | string;
    }
  /** The connection stays open and silent; is reset; or ends in the middle of the body. */
  | 'hang'
  | 'reset'
  | 'cut';

/** Chooses the answer by what was asked, where several requests are on their way at once. */
export type Script = readonly Answer[] | ((received: Received) => Answer);

/** A Graph on loopback that answers from a script and remembers what it was asked. */
export interface ScriptedGraph {
  readonly url: string;
  readonly received: readonly Received[];
  script(script: Script): void;
  close(): Promise<void>;
  /** Holds every request to Microsoft's description of Graph, and closes. */
  stop(): Promise<void>;
}

export async function startScriptedGraph(): Promise<ScriptedGraph> {
  const received: Received[] = [];
  let next: (received: Received) => Answer = () => ({ status: 500 });
  const server = createServer((request, response) => {
    void readRequest(request).then((one) => {
      received.push(one);
      respond(response, next(one));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    script: (script) => {
      const answers = typeof script === 'function' ? [] : [...script];
      next = typeof script === 'function' ? script : () => answers.shift() ?? { status: 500 };
    },
    close: () => close(server),
    stop: async () => {
      await close(server);
      for (const { line, body } of received) {
        const [method = '', url = ''] = line.split(' ');
        checkRequest(method, url, body);
      }
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const body = await text(request);
  return {
    line: `${request.method ?? ''} ${request.url ?? ''}`,
    headers: request.headers,
    body: body === '' ? undefined : (JSON.parse(body) as unknown),
  };
}

function respond(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (answer === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"value":', () => response.socket?.destroy());
    return;
  }
  const { status, headers = {}, body } = answer;
  const type = typeof body === 'object' ? 'application/json' : 'text/html';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(typeof body === 'object' ? JSON.stringify(body) : body);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
