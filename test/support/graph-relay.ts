import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

export type Fate =
  | 'passed-on'
  /** Passed on, and Graph's answer is lost. */
  | 'unanswered'
  /** Answered with 503. */
  | 'unavailable'
  /** Answered with 403. */
  | 'forbidden'
  /** The connection is closed without a word. */
  | 'closed';

/** A request as it reaches the relay, before it is passed on. */
export interface Passing {
  readonly method: string;
  /** From the version on, with the query. */
  readonly path: string;
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

const assignLicense = /^\/v1\.0\/users\/([^/?]+)\/assignLicense$/;

/** @param graphUrl where everything is passed on to, without a version */
export async function startGraphRelay(graphUrl: string): Promise<GraphRelay> {
  const writes: string[] = [];
  let fateOf: (passing: Passing) => Fate | Promise<Fate> = () => 'passed-on';

  async function relay(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const fate = await fateOf({ method, path: url });
    if (fate === 'closed') {
      outgoing.destroy();
      return;
    }
    if (fate === 'unavailable' || fate === 'forbidden') {
      // Not `writeHead(…).end()`: restify makes `writeHead` of every response in the process return nothing.
      outgoing.statusCode = fate === 'forbidden' ? 403 : 503;
      outgoing.end();
      return;
    }
    const written = assignLicense.exec(url)?.[1];
    if (written !== undefined) writes.push(written);
    const answer = await passOn(graphUrl, incoming);
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

/** The host header goes along, so that links in an answer lead back through the relay. */
async function passOn(graphUrl: string, incoming: IncomingMessage): Promise<IncomingMessage> {
  const { method, headers } = incoming;
  const onward = send(new URL(incoming.url ?? '/', graphUrl), { method, headers });
  const answered = once(onward, 'response') as Promise<[IncomingMessage]>;
  await pipeline(incoming, onward);
  const [answer] = await answered;
  return answer;
}
