import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { isObject, textIn } from '../../bot/practice/teams-client/json.ts';

export type Fate =
  | 'passed-on'
  /** Passed on, and Graph's answer is lost. */
  | 'unanswered'
  /** Answered with 503. */
  | 'unavailable'
  /** Answered with 403. */
  | 'forbidden'
  /** Answered with 401, as for a token that has been revoked. */
  | 'unauthorized'
  /** The connection is closed without a word. */
  | 'closed';

/** A request as it reaches the relay, before it is passed on. */
export interface Passing {
  readonly method: string;
  /** From the version on, with the query. */
  readonly path: string;
  /** Object ids of the users for whom it is, or its lines are, an `assignLicense`. */
  readonly writes: readonly string[];
}

/** Stands on loopback between the bot and Graph: decides what becomes of each request, and notes every write. */
export interface GraphRelay {
  readonly url: string;
  /** Object ids of the users for whom an `assignLicense` was passed on to Graph, in the order of the calls. */
  readonly writes: readonly string[];
  /** From now on requests fare like this; by default all are passed on at once. */
  decide(fateOf: (passing: Passing) => Fate | Promise<Fate>): void;
  passEverything(): void;
  close(): Promise<void>;
}

const assignLicense = /^(?:\/v1\.0)?\/users\/([^/?]+)\/assignLicense$/;

/** @param graphUrl where everything is passed on to, without a version */
export async function startGraphRelay(graphUrl: string): Promise<GraphRelay> {
  const writes: string[] = [];
  let fateOf: (passing: Passing) => Fate | Promise<Fate> = () => 'passed-on';

  async function relay(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const body = await text(incoming);
    const userIds = writesIn(url, body);
    const fate = await fateOf({ method, path: url, writes: userIds });
    if (fate === 'closed') {
      outgoing.destroy();
      return;
    }
    if (fate === 'unavailable' || fate === 'forbidden' || fate === 'unauthorized') {
      // Not `writeHead(…).end()`: restify makes `writeHead` of every response in the process return nothing.
      outgoing.statusCode = { forbidden: 403, unauthorized: 401, unavailable: 503 }[fate];
      outgoing.end();
      return;
    }
    writes.push(...userIds);
    const answer = await passOn(graphUrl, incoming, body);
    if (fate === 'unanswered') {
      answer.resume();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    await pipeline(answer, outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    relay(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    writes,
    decide: (decision) => {
      fateOf = decision;
    },
    passEverything: () => {
      fateOf = () => 'passed-on';
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The users that a request is about, alone or in the lines of a batch. */
function writesIn(url: string, body: string): readonly string[] {
  const urls = url === '/v1.0/$batch' ? urlsOfBatch(JSON.parse(body)) : [url];
  return urls.flatMap((each) => assignLicense.exec(each)?.[1] ?? []);
}

function urlsOfBatch(batch: unknown): readonly string[] {
  const requests = isObject(batch) && Array.isArray(batch['requests']) ? batch['requests'] : [];
  return requests.flatMap((line: unknown) => (isObject(line) ? [textIn(line['url'])] : []));
}

/** The host header goes along, so that links in an answer lead back through the relay. */
async function passOn(graphUrl: string, incoming: IncomingMessage, body: string): Promise<IncomingMessage> {
  const { method, headers } = incoming;
  const onward = send(new URL(incoming.url ?? '/', graphUrl), { method, headers });
  const answered = once(onward, 'response') as Promise<[IncomingMessage]>;
  onward.end(body);
  const [answer] = await answered;
  return answer;
}
