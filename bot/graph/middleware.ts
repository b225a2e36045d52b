import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Clock } from '../swaps/clock.ts';
import { Call, type CallEvent } from './call.ts';

export type Fetch = typeof globalThis.fetch;

/**
 * Puts the actor's token on a request to this Graph and on no other. Stands in for the client's own handler, which
 * takes the header off again when the address is plain http, as that of the practice tenant is.
 */
export class Authorization implements Middleware {
  readonly #origin: string;
  #next: Middleware | undefined;

  constructor(origin: string) {
    this.#origin = origin;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    if (new URL(addressIn(context)).origin !== this.#origin) {
      throw new TypeError('A request to another host than Graph was held back.');
    }
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${callOf(context).token}`);
    context.options = { ...context.options, headers };
    await this.#next?.execute(context);
  }
}

/**
 * The last of the chain: makes the request once and reports it. A redirect is an answer like another, never
 * followed; nothing is repeated here, so that the swap's pace sees every answer (Law 4).
 */
export class Exchange implements Middleware {
  readonly #fetch: Fetch;
  readonly #clock: Clock;
  readonly #onCall: (event: CallEvent) => void;

  constructor(fetch: Fetch, clock: Clock, onCall: (event: CallEvent) => void) {
    this.#fetch = fetch;
    this.#clock = clock;
    this.#onCall = onCall;
  }

  async execute(context: Context): Promise<void> {
    const { actor, route } = callOf(context);
    const method = context.options?.method ?? 'GET';
    const began = this.#clock.now();
    const report = (found: Pick<CallEvent, 'status' | 'failure' | 'requestId'>): void => {
      this.#onCall({ actor, method, route, ms: this.#clock.now() - began, ...found });
    };
    try {
      const response = await this.#fetch(addressIn(context), { ...context.options, redirect: 'manual' });
      context.response = response;
      const requestId = response.headers.get('request-id') ?? undefined;
      report({ status: response.status, failure: undefined, requestId });
    } catch (error) {
      report({ status: undefined, failure: failureOf(error), requestId: undefined });
      throw error;
    }
  }
}

function addressIn(context: Context): string {
  const request: unknown = context.request;
  if (typeof request !== 'string') throw new TypeError('The Graph client is given addresses only.');
  return request;
}

function callOf(context: Context): Call {
  const call: unknown = context.middlewareControl?.getMiddlewareOptions(Call);
  if (!(call instanceof Call)) throw new TypeError('A request to Graph names no actor.');
  return call;
}

function failureOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
