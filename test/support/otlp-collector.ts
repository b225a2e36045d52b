import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  pointsIn,
  resourceIn,
  spansIn,
  type Attributes,
  type Point,
  type ReceivedSpan,
} from './otlp-signals.ts';

/** What becomes of each export. */
export type Manner =
  | 'takes'
  /** Never answers. */
  | 'hangs'
  | 'fails'
  /** Answers without end, as fast as it is read. */
  | 'floods'
  /** Answers without end, a byte now and then. */
  | 'drips';

/** Stands in for an OpenTelemetry collector: OTLP over HTTP on loopback. */
export interface OtlpCollector {
  readonly url: string;
  /** Of the exports so far. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** Everything that was sent, byte for byte. */
  readonly bodies: readonly Buffer[];
  readonly spans: readonly ReceivedSpan[];
  readonly resource: Attributes;
  /** The newest value of every row of the metric that has at least these attributes; added up over what is left. */
  total(name: string, attributes?: Attributes): number;
  /** The newest values of every row of the metric. */
  points(name: string): readonly Point[];
  /** Of all metrics. */
  names(): ReadonlySet<string>;
  /** From now on it fares like this. */
  be(manner: Manner): void;
  close(): Promise<void>;
}

export async function startOtlpCollector(manner: Manner = 'takes'): Promise<OtlpCollector> {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const bodies: Buffer[] = [];
  const spans: ReceivedSpan[] = [];
  const rows = new Map<string, Point>();
  const found: { resource: Attributes } = { resource: {} };
  let current = manner;

  async function take(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '';
    const body = await buffer(incoming);
    requests.push({ path, headers: incoming.headers });
    bodies.push(body);
    if (path.endsWith('/v1/traces')) spans.push(...spansIn(body));
    if (path.endsWith('/v1/metrics')) {
      found.resource = resourceIn(body);
      for (const point of pointsIn(body)) rows.set(JSON.stringify([point.name, point.attributes]), point);
    }
    await answer(current, outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    take(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const points = (name: string): readonly Point[] =>
    [...rows.values()].filter((point) => point.name === name);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    bodies,
    spans,
    get resource() {
      return found.resource;
    },
    points,
    total: (name, attributes = {}) =>
      points(name)
        .filter((point) =>
          Object.entries(attributes).every(([key, value]) => point.attributes[key] === value),
        )
        .reduce((sum, { value }) => sum + value, 0),
    names: () => new Set([...rows.values()].map(({ name }) => name)),
    be: (next) => {
      current = next;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(manner: Manner, outgoing: ServerResponse): Promise<void> {
  if (manner === 'hangs') return;
  outgoing.statusCode = manner === 'fails' ? 500 : 200;
  if (manner === 'takes' || manner === 'fails') {
    outgoing.end();
    return;
  }
  await pipeline(Readable.from(endless(manner)), outgoing);
}

async function* endless(manner: Manner): AsyncGenerator<Buffer, never, void> {
  for (;;) {
    yield manner === 'floods' ? much : little;
    if (manner === 'drips') await sleep(500);
  }
}

const much = Buffer.alloc(64_000);
const little = Buffer.alloc(1);
