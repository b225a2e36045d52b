import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import restify from 'restify';
import { mostListBytes } from '../conversation/files/read-list.ts';
import type { Log } from '../log.ts';
import type { Endpoint, HttpAnswer } from './endpoint.ts';
import { listenOn } from './listen.ts';
import { addPages, type PageParts } from './pages/routes.ts';
import { refuseUnreadable, type BodyRule } from './readable.ts';
import type { Running } from './running.ts';

/** Far above anything that Teams sends, far below what would hurt. */
const longestBody = 1_000_000;
const activities: BodyRule = { type: 'application/json', longest: longestBody };

/** The largest list of users, and the form around it. */
const uploads: BodyRule = { type: 'multipart/form-data', longest: mostListBytes + 10_000 };

/** How long a client may take to send its request. */
const requestWithinMs = 15_000;

/** How long the last answers may take to arrive once the bot stops. */
const closeWithinMs = 1_000;

export interface ServerParts {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  readonly endpoint: Endpoint;
  /** Whether what the bot depends on is there; a rejection counts as no. */
  readonly ready: () => Promise<boolean>;
  /** In practice only. */
  readonly pages: PageParts | undefined;
  readonly running: Running;
  readonly log: Log;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Takes no more requests, lets those that run end, and closes. */
  close(): Promise<void>;
}

/**
 * The bot's HTTP side: `POST /api/messages`, `GET /healthz` (the process lives) and `GET /readyz`.
 * @throws ListenError if the port or the host cannot be had.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { endpoint, pages, running, log } = parts;
  let closing = false;
  const server = restify.createServer({ name: 'License Swap' });
  server.server.requestTimeout = requestWithinMs;
  server.server.headersTimeout = requestWithinMs;
  server.pre(
    refuseUnreadable((path) => (pages !== undefined && path.startsWith('/upload/') ? uploads : activities)),
  );
  server.on('restifyError', answerError(log));
  server.on('upgrade', refuseUpgrade);

  server.get('/healthz', async (_request, response) => {
    send(response, { status: 200, body: { status: 'alive' } });
  });
  server.get('/readyz', async (_request, response) => {
    const ready = !closing && (await parts.ready().catch(() => false));
    send(
      response,
      ready ? { status: 200, body: { status: 'ready' } } : { status: 503, body: { status: 'not-ready' } },
    );
  });
  server.post(
    '/api/messages',
    restify.plugins.bodyReader({ maxBodySize: longestBody }),
    ...restify.plugins.jsonBodyParser({ bodyReader: true }),
    async (request, response) => {
      const body: unknown = request.body;
      const answer = await running.track(endpoint(body, request.header('authorization', '')));
      if (closing) response.header('Connection', 'close');
      send(response, answer);
    },
  );

  if (pages !== undefined) addPages(server, pages, running);

  await listenOn(server, parts.port, parts.host);
  const url = urlOf(server.address());
  if (pages !== undefined) pages.links.origin = url;
  return {
    url,
    close: async () => {
      closing = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      await running.settled();
      // By now only those are connected who never finish sending or reading.
      const impatience = setTimeout(() => {
        server.server.closeAllConnections();
      }, closeWithinMs);
      await closed;
      clearTimeout(impatience);
    },
  };
}

function send(response: restify.Response, { status, body }: HttpAnswer): void {
  if (body === undefined) {
    response.sendRaw(status, '');
    return;
  }
  response.sendRaw(status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** restify answers with an error's own text, be it of a request or a bug; here it is the status and nothing else. */
function answerError(log: Log) {
  return (_request: restify.Request, response: restify.Response, error: unknown, done: () => void): void => {
    const known: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
    const status = typeof known === 'number' && known >= 400 && known < 500 ? known : 500;
    if (status === 500) log.error('request-failed', error);
    if (!response.headersSent) send(response, { status, body: { code: `http-${status}` } });
    done();
  };
}

/** restify listens for upgrades and answers none of them, which would keep the connection open for ever. */
function refuseUpgrade(_request: unknown, socket: Duplex): void {
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
