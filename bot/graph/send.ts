import {
  Client,
  ResponseType,
  type GraphRequest as GraphClientRequest,
} from '@microsoft/microsoft-graph-client';
import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import { parseBody, type GraphAnswer } from './answer.ts';
import { Call, type CallEvent } from './call.ts';
import { Authorization, Exchange, type Fetch } from './middleware.ts';
import { TokenError, type TokenOptions, type TokenSource } from './tokens.ts';

/** One request to Graph, on somebody's behalf. */
export interface GraphRequest {
  readonly actor: Actor;
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** What is logged, for example `/users/{id}`. */
  readonly route: string;
  /** What follows the version, from `addressOf`. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
  /** Ends the request with `stopped`. */
  readonly signal?: AbortSignal;
}

/** Makes a request. Rejects with `TokenError` when there is no token for the actor: then nothing was sent. */
export type Send = (request: GraphRequest, timeoutMs: number) => Promise<GraphAnswer>;

export interface SenderOptions {
  /** Origin of Graph, without a version. */
  readonly origin: string;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  readonly fetch: Fetch;
  /** Makes a signal that aborts after so many milliseconds. */
  readonly timer: (ms: number) => AbortSignal;
  readonly onCall: (event: CallEvent) => void;
}

/** Sends through the Graph client. A refused token (401) is replaced once; the refused request did nothing. */
export function createSend({ origin, tokens, clock, fetch, timer, onCall }: SenderOptions): Send {
  const client = Client.initWithMiddleware({
    baseUrl: origin,
    defaultVersion: 'v1.0',
    middleware: [new Authorization(origin), new Exchange(fetch, clock, onCall)],
  });

  async function tokenFor(actor: Actor, options: TokenOptions): Promise<string> {
    try {
      return await tokens.token(actor, options);
    } catch (cause) {
      if (cause instanceof TokenError) throw cause;
      throw new TokenError('unavailable', 'There was no token in time.', { cause });
    }
  }

  async function exchange(request: GraphRequest, token: string, signal: AbortSignal): Promise<GraphAnswer> {
    const prepared = client
      .api(request.address)
      .headers({ Accept: 'application/json', ...request.headers })
      .middlewareOptions([new Call(request.actor.kind, request.route, token)])
      .options({ signal })
      .responseType(ResponseType.RAW);
    // The client's own reading of answers fails on HTML and loses what an error says.
    const response = (await dispatch(prepared, request)) as Response;
    const body = parseBody(await response.text());
    return { kind: 'answer', status: response.status, headers: response.headers, body };
  }

  return async (request, timeoutMs) => {
    const timeout = timer(timeoutMs);
    const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
    const options = { signal };
    let token = await tokenFor(request.actor, options);
    for (let fresh = false; ; fresh = true) {
      const answer = await exchange(request, token, signal).catch(() => silence(timeout, request.signal));
      if (fresh || answer.kind === 'silence' || answer.status !== 401) return answer;
      token = await tokenFor(request.actor, { ...options, fresh: true, refused: token });
    }
  };
}

function dispatch(prepared: GraphClientRequest, { method, body }: GraphRequest): Promise<unknown> {
  if (method === 'GET') return prepared.get();
  return method === 'POST' ? prepared.post(body) : prepared.patch(body);
}

function silence(timeout: AbortSignal, stop: AbortSignal | undefined): GraphAnswer {
  if (stop?.aborted === true) return { kind: 'silence', reason: 'stopped' };
  return { kind: 'silence', reason: timeout.aborted ? 'timeout' : 'network' };
}
