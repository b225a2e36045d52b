import { once } from 'node:events';
import {
  request as send,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';

/** A request that came by the name of a host. */
export interface Passage {
  readonly host: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** What is in the Authorization header after `Bearer`. */
  readonly bearer: string | undefined;
  readonly body: string;
}

export interface Route {
  /** Where the double of this host is, in http on this machine, without a slash at the end. */
  readonly to: string;
  /** By which token the double knows the sender, empty for none; undefined: they are not let in, which is 401. */
  readonly tokenOf?: (passage: Passage) => string | undefined;
  /** An answer that is given instead of the double's. */
  readonly instead?: (passage: Passage) => Answer | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Stands for hosts of Microsoft's, over TLS with a certificate for their real names, and passes on to doubles. */
export interface TlsFront {
  readonly port: number;
  /** PEM, signed by itself. */
  readonly certificate: string;
  readonly passages: readonly Passage[];
  route(host: string, route: Route): void;
  close(): Promise<void>;
}

export async function startTlsFront(names: readonly string[]): Promise<TlsFront> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'The real hosts' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  const passages: Passage[] = [];
  const routes = new Map<string, Route>();

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const host = headers.host ?? '';
    const body = await text(incoming);
    const [, bearer] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
    const passage = { host, method, path, bearer, body };
    passages.push(passage);
    const route = routes.get(host);
    const answer = route === undefined ? { status: 404 } : await answerOf(route, passage, headers);
    outgoing.statusCode = answer.status;
    for (const [name, value] of Object.entries(answer.headers ?? {})) outgoing.setHeader(name, value);
    outgoing.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  }

  const server = createServer({ cert, key }, (incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    certificate: cert,
    passages,
    route: (host, route) => {
      routes.set(host, route);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answerOf(route: Route, passage: Passage, headers: IncomingHttpHeaders): Promise<Answer> {
  const instead = route.instead?.(passage);
  if (instead !== undefined) return instead;
  if (route.tokenOf === undefined) return await passOn(route.to, passage, headers);
  const token = route.tokenOf(passage);
  if (token === undefined) return { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } };
  const proof = token === '' ? undefined : `Bearer ${token}`;
  return await passOn(route.to, passage, { ...headers, authorization: proof });
}

/** The host goes along. Links that the double makes of it are in http, since it does not know better. */
async function passOn(
  to: string,
  { host, method, path, body }: Passage,
  headers: IncomingHttpHeaders,
): Promise<Answer> {
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  const onward = send(new URL(path, to), { method, headers: given });
  const answered = once(onward, 'response') as Promise<[IncomingMessage]>;
  onward.end(body);
  const [answer] = await answered;
  const said = (await text(answer)).replaceAll(`http://${host}/`, `https://${host}/`);
  const passed = ['content-type', 'retry-after', 'location'].flatMap((name) => {
    const value = answer.headers[name];
    return typeof value === 'string' ? [[name, value.replace(`http://${host}/`, `https://${host}/`)]] : [];
  });
  return {
    status: answer.statusCode ?? 502,
    headers: Object.fromEntries(passed) as Readonly<Record<string, string>>,
    body: said,
  };
}
