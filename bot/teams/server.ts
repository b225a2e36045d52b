import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import restify from 'restify';
import { mostListBytes } from '../conversation/files/read-list.ts';
import type { Log } from '../log.ts';
import type { Unready } from '../unready.ts';
import type { Endpoint, HttpAnswer } from './endpoint.ts';
import { LastAnswers } from './last-answers.ts';
import { listenOn } from './listen.ts';
import { refuseForeignHosts } from './own-host.ts';
import { addPublicPages } from './pages/public-routes.ts';
import { addPages, type PageParts } from './pages/routes.ts';
import { refuseUnreadable, type BodyRule } from './readable.ts';
import type { Running } from './running.ts';

/** Far above anything that Teams sends, far below what would hurt. */
const longestBody = 1_000_000;
const activities: BodyRule = { type: 'application/json', longest: longestBody };

/** The largest list of users, and the form around it. */
const uploads: BodyRule = { type: 'multipart/form-data', longest: mostListBytes + 10_000 };

/** How long a client may take to send its request. Node looks every 30 s, so that it can be three times as long. */
const requestWithinMs = 15_000;

/**
 * An idle connection is closed by whoever uses it, who else may just be sending the next request on it: nginx does so
 * after 60 s, and others sooner.
 */
const keepAliveMs = 75_000;

/** How long the last turns may take once the bot no longer listens: Teams gives up on them sooner or later too. */
const turnsWithinMs = 12_000;

/** How long the rest of a request, or of an answer, may then be on its way. */
const restWithinMs = 1_000;

export interface ServerParts {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  readonly endpoint: Endpoint;
  /** Why what the bot depends on is not there, if so. */
  readonly unready: () => Promise<Unready | undefined>;
  /** In practice only. */
  readonly pages: PageParts | undefined;
  /** RETENTION_DAYS, which the page on privacy names. */
  readonly retentionDays: number;
  readonly running: Running;
  readonly log: Log;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Says on `/readyz` that it is about to stop, and that each connection ends with its answer; takes requests as before. */
  drain(): void;
  /** Takes no more requests, lets those that run end, and closes. */
  close(): Promise<void>;
}

/**
 * The bot's HTTP side: `POST /api/messages`, `GET /healthz` (the process lives) and `GET /readyz`.
 * @throws ListenError if the port or the host cannot be had.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { endpoint, pages, running, log } = parts;
  let isStopping = false;
  const server = restify.createServer({ name: 'License Swap' });
  server.server.requestTimeout = requestWithinMs;
  server.server.headersTimeout = requestWithinMs;
  server.server.keepAliveTimeout = keepAliveMs;
  const lastAnswers = new LastAnswers(server.server);
  if (pages !== undefined) server.pre(refuseForeignHosts);
  server.pre(
    refuseUnreadable((path) => (pages !== undefined && path.startsWith('/upload/') ? uploads : activities)),
  );
  server.on('restifyError', answerError(log));
  server.on('upgrade', refuseUpgrade);

  server.get('/healthz', async (_request, response) => {
    send(response, { status: 200, body: { status: 'alive' } });
  });
  server.get('/readyz', async (_request, response) => {
    const because = isStopping ? 'stopping' : await parts.unready().catch((): Unready => 'unknown');
    const ready = { status: 200, body: { status: 'ready' } };
    send(response, because === undefined ? ready : { status: 503, body: { status: 'not-ready', because } });
  });
  server.post(
    '/api/messages',
    restify.plugins.bodyReader({ maxBodySize: longestBody }),
    ...restify.plugins.jsonBodyParser({ bodyReader: true }),
    async (request, response) => {
      const body: unknown = request.body;
      const answer = await running.track(endpoint(body, request.header('authorization', '')));
      send(response, answer);
    },
  );

  addPublicPages(server, parts.retentionDays);
  if (pages !== undefined) addPages(server, pages, running);

  await listenOn(server, parts.port, parts.host);
  const url = urlOf(server.address());
  if (pages !== undefined) pages.links.origin = url;
  const drain = (): void => {
    isStopping = true;
    lastAnswers.begin();
  };
  return {
    url,
    drain,
    close: async () => {
      drain();
      const closed = new Promise<true>((resolve) => {
        server.close(() => {
          resolve(true);
        });
      });
      const timer = new AbortController();
      const latest = delay(turnsWithinMs, true as const, { signal: timer.signal });
      let isOver = false;
      do {
        await Promise.race([running.settled(), latest]);
        // By now only those are connected who have not finished sending or reading: what arrives may be a turn.
        isOver = await Promise.race([closed, latest, delay(restWithinMs, false, { signal: timer.signal })]);
      } while (!isOver && running.size > 0);
      timer.abort();
      server.server.closeAllConnections();
      await closed;
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

/**
 * restify listens for upgrades and answers none of them. Node no longer minds such a connection: a client that did not
 * close its end would keep it open for ever, and the server from closing.
 */
function refuseUpgrade(_request: unknown, socket: Duplex): void {
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => {
    socket.destroy();
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
