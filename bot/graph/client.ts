import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { GraphAnswer } from './answer.ts';
import type { CallEvent } from './call.ts';
import type { Fetch } from './middleware.ts';
import { createReader, type Reader } from './read.ts';
import { createSend, type GraphRequest } from './send.ts';
import type { TokenSource } from './tokens.ts';

/** A read is simply made again; after a write without an answer the user has to be read for minutes (Law 3). */
const readTimeoutMs = 10_000;
const writeTimeoutMs = 30_000;

export interface GraphClientOptions {
  /** Base address of Graph without a version, for example `https://graph.microsoft.com`. */
  readonly graphUrl: string;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  readonly fetch?: Fetch;
  /** At least 0 and below 1; spreads repeats. */
  readonly random?: () => number;
  /** Makes a signal that aborts after so many milliseconds. */
  readonly timer?: (ms: number) => AbortSignal;
  /** Told of every HTTP exchange. Must return at once and not throw. */
  readonly onCall?: (event: CallEvent) => void;
}

/** Microsoft Graph, spoken to on behalf of the actor that each request names. */
export interface GraphClient extends Reader {
  /** Sends a POST once. Rejects with `TokenError` when nothing could be sent for want of a token. */
  post(request: Omit<GraphRequest, 'method'>): Promise<GraphAnswer>;
  /** Takes a fresh token for the actor. Rejects with `TokenError` where there is none. */
  renew(actor: Actor): Promise<void>;
  /** Sends a PATCH once. Rejects as `post` does. */
  patch(request: Omit<GraphRequest, 'method'>): Promise<GraphAnswer>;
}

/** @throws TypeError for a base address with a path: the version is added here */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { origin, pathname } = new URL(options.graphUrl);
  if (pathname !== '/') throw new TypeError('The address of Graph is given without a path or version.');
  const {
    tokens,
    clock,
    fetch = globalThis.fetch,
    random = Math.random,
    timer = (ms: number) => AbortSignal.timeout(ms),
    onCall = () => undefined,
  } = options;
  const send = createSend({ origin, tokens, clock, fetch, timer, onCall });
  const reader = createReader({ origin, send, clock, random, timeoutMs: readTimeoutMs });
  return {
    ...reader,
    post: (request) => send({ ...request, method: 'POST' }, writeTimeoutMs),
    patch: (request) => send({ ...request, method: 'PATCH' }, writeTimeoutMs),
    renew: async (actor) => {
      await tokens.token(actor, { fresh: true });
    },
  };
}
