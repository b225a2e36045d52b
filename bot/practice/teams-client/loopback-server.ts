import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseJson } from './json.ts';

export interface LoopbackRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A JSON server on a free port of this machine alone. */
export async function startLoopbackServer(
  answer: (request: LoopbackRequest) => { readonly status: number; readonly body?: unknown },
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    text(request).then(
      (body) => {
        const path = request.url?.split('?')[0] ?? '/';
        const { status, body: answered } = answer({
          method: request.method ?? 'GET',
          path,
          body: parseJson(body),
        });
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(answered === undefined ? undefined : JSON.stringify(answered));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
