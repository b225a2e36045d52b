import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** One address for several instances, as Azure has it: what is passed on to one of them is never tried at another. */
export interface LoadBalancer {
  /** Where Teams sends its activities. */
  readonly botUrl: string;
  /** Requests that failed on their way, or came while nobody was ready. */
  readonly failures: readonly string[];
  /** How many requests each instance was given, by its origin. */
  readonly given: ReadonlyMap<string, number>;
  /** Resolves once it is sent requests. */
  add(origin: string): Promise<void>;
  remove(origin: string): void;
  close(): Promise<void>;
}

/** How often each instance is asked whether it is ready: so long it may be sent requests that it has asked not to be sent. */
const askEveryMs = 2_500;

/** Each request goes to the next instance in turn that was ready when it was last asked. */
export async function startLoadBalancer(): Promise<LoadBalancer> {
  const ready = new Map<string, boolean>();
  const given = new Map<string, number>();
  const failures: string[] = [];
  const agent = new Agent({ keepAlive: true });
  const closing = new AbortController();
  let turn = 0;

  async function ask(origin: string): Promise<void> {
    const { signal } = closing;
    while (ready.has(origin) && !signal.aborted) {
      const answer = await fetch(`${origin}/readyz`, { signal }).catch(() => undefined);
      await answer?.text().catch(() => undefined);
      if (ready.has(origin)) ready.set(origin, answer?.status === 200);
      await delay(askEveryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const origins = [...ready].flatMap(([origin, isReady]) => (isReady ? [origin] : []));
    turn += 1;
    const origin = origins[turn % origins.length];
    if (origin === undefined) throw new Error('nobody is ready');
    given.set(origin, (given.get(origin) ?? 0) + 1);
    const { method, headers, url = '/' } = incoming;
    const onward = request(new URL(url, origin), { agent, method, headers: { ...headers, connection: '' } });
    const answered = once(onward, 'response') as Promise<[IncomingMessage]>;
    const [[answer]] = await Promise.all([answered, pipeline(incoming, onward)]);
    outgoing.statusCode = answer.statusCode ?? 502;
    outgoing.setHeader('content-type', answer.headers['content-type'] ?? 'application/json');
    await pipeline(answer, outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    passOn(incoming, outgoing).catch((error: unknown) => {
      failures.push(String(error));
      outgoing.statusCode = 502;
      outgoing.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    botUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    failures,
    given,
    add: async (origin) => {
      ready.set(origin, false);
      void ask(origin);
      while (ready.get(origin) === false) await delay(20);
    },
    remove: (origin) => {
      ready.delete(origin);
    },
    close: async () => {
      closing.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      agent.destroy();
    },
  };
}
