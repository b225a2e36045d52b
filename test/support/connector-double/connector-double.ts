import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Clock } from '../../../bot/swaps/clock.ts';
import { systemClock } from '../../../bot/system-clock.ts';
import { FaultList, type Aim, type Harm } from './faults.ts';
import { Limits } from './limits.ts';

/** One request as it came in. */
export interface Seen {
  /** Milliseconds since the epoch, by the double's clock. */
  readonly at: number;
  readonly kind: Kind;
  readonly userId: string;
  readonly conversationId: string | undefined;
  /** What it was answered with; undefined where the connection was reset. */
  readonly status: number | undefined;
}

type Kind = 'create' | 'send' | 'update';

export interface ConnectorDouble {
  readonly serviceUrl: string;
  readonly seen: readonly Seen[];
  /** Requests over a published limit, which were answered with 429. */
  readonly breaches: number;
  /** What became visible in somebody's chat. */
  messages(userId: string): readonly unknown[];
  fail(aim: Aim, harm: Harm): void;
  /** From now on the person has the bot, or has it no more. */
  install(userId: string): void;
  uninstall(userId: string): void;
  close(): Promise<void>;
}

export interface ConnectorOptions {
  /** May go faster than the machine's, and the limits with it. */
  readonly clock?: Clock;
  /** How long an answer is on its way. */
  readonly latencyMs?: number;
}

interface Asked {
  readonly kind: Kind;
  readonly userId: string;
  readonly conversationId: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * The Bot Connector on loopback, with its published limits and faults on demand. Everybody has the bot until it is
 * taken from them. A chat's id names its person: `a:{object id}`, or Graph's `19:{object id}_…`.
 */
export async function startConnectorDouble({
  clock = systemClock,
  latencyMs = 0,
}: ConnectorOptions = {}): Promise<ConnectorDouble> {
  const [faults, limits] = [new FaultList(), new Limits()];
  const seen: Seen[] = [];
  const visible = new Map<string, unknown[]>();
  const without = new Set<string>();
  let breaches = 0;
  let lastId = 0;

  function usual({ kind, userId, conversationId, body }: Asked): Answer {
    if (without.has(userId)) return refused(403, 'BotNotInConversationRoster');
    if (kind === 'create') return { status: 201, body: { id: `a:${userId}` } };
    if (kind === 'update') return { status: 200, body: { id: conversationId } };
    visible.set(userId, [...(visible.get(userId) ?? []), body]);
    lastId += 1;
    return { status: 201, body: { id: String(lastId) } };
  }

  function limited(asked: Asked, at: number): Answer | undefined {
    const waitMs = limits.take(asked.userId, at);
    if (waitMs === 0) return undefined;
    breaches += 1;
    return refused(429, 'Throttled', Math.ceil(waitMs / 1_000));
  }

  function answer(asked: Asked, at: number): Answer | 'reset' {
    const over = limited(asked, at);
    if (over !== undefined) return over;
    const harm = faults.take(asked.userId, asked.kind);
    if (harm === undefined) return usual(asked);
    if (harm.kind === 'answer') return refused(harm.status, harm.code, harm.retryAfterSeconds);
    if (harm.taken) usual(asked);
    return 'reset';
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = askedFor(request, await text(request));
    const at = clock.now();
    const answered = asked === undefined ? refused(404, 'NotFound') : answer(asked, at);
    const { kind = 'send', userId = '', conversationId } = asked ?? {};
    if (latencyMs > 0) await clock.sleep(latencyMs);
    const status = answered === 'reset' ? undefined : answered.status;
    seen.push({ at, kind, userId, conversationId, status });
    if (answered === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    response.writeHead(answered.status, { 'content-type': 'application/json', ...answered.headers });
    response.end(JSON.stringify(answered.body));
  }

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`,
    seen,
    get breaches() {
      return breaches;
    },
    messages: (userId) => visible.get(userId) ?? [],
    fail: (aim, harm) => {
      faults.add(aim, harm);
    },
    install: (userId) => {
      without.delete(userId);
    },
    uninstall: (userId) => {
      without.add(userId);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Undefined for what the Bot Connector does not have. */
function askedFor(request: IncomingMessage, body: string): Asked | undefined {
  const path = (request.url ?? '')
    .replace(/^\/teams\//, '')
    .split('/')
    .map(decodeURIComponent);
  const [version, conversations, conversationId, activities, activityId] = path;
  if (version !== 'v3' || conversations !== 'conversations') return undefined;
  const parsed = (body === '' ? {} : JSON.parse(body)) as Asked['body'];
  if (conversationId === undefined) {
    const [member] = parsed['members'] as readonly { readonly id: string }[];
    return { kind: 'create', userId: member?.id ?? '', conversationId, body: parsed };
  }
  if (activities !== 'activities') return undefined;
  const userId = guid.exec(conversationId)?.[0] ?? '';
  return { kind: activityId === undefined ? 'send' : 'update', userId, conversationId, body: parsed };
}

const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

function refused(status: number, code: string, retryAfterSeconds?: number): Answer {
  return {
    status,
    headers: retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
    body: { error: { code, message: code } },
  };
}
