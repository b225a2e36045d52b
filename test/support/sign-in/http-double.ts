import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface DoubleRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** What the JSON in it says, or the text that it is; undefined for none. */
  readonly body: unknown;
}

export interface DoubleAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Double {
  readonly url: string;
  /** Does not keep the process alive. */
  unref(): void;
  close(): Promise<void>;
}

/** A server on loopback that answers in JSON. */
export async function startDouble(
  answer: (request: DoubleRequest) => DoubleAnswer | Promise<DoubleAnswer>,
): Promise<Double> {
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://double');
    const { method = 'GET', headers } = request;
    const body = bodyOf(await text(request), headers['content-type']);
    const { status, body: said } = await answer({ method, path, query, headers, body });
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(said === undefined ? '' : JSON.stringify(said));
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    unref: () => {
      server.unref();
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function bodyOf(body: string, type = 'application/json'): unknown {
  if (body === '') return undefined;
  return type.startsWith('application/json') ? (JSON.parse(body) as unknown) : body;
}
