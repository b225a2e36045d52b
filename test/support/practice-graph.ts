import { startPracticeTenant, type PracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import type { PracticeTenantOptions } from '../../bot/practice/tenant/tenant.ts';
import { checkRequest, checkResponse } from './graph-contract.ts';

/** What came back over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, plain text, or `undefined` for none. */
  readonly body: unknown;
}

/** How a request differs from the usual one. */
export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends `ConsistencyLevel: eventual`. */
  readonly advanced?: boolean;
  /** For requests that are wrong on purpose: only the answer is held to the contract. */
  readonly wrong?: boolean;
}

/** A bare HTTP client of Graph that holds every exchange to Microsoft's description. */
export class WireGraph {
  readonly #url: string;
  readonly #token: string;

  /** @param token what goes out as the bearer token */
  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  async get(path: string, sending: Sending = {}): Promise<Answer> {
    return this.send('GET', path, undefined, sending);
  }

  async post(path: string, body: unknown, sending: Sending = {}): Promise<Answer> {
    return this.send('POST', path, body, sending);
  }

  /** @param path from the version's slash on, or a link as Graph gave it */
  async send(method: string, path: string, body: unknown, sending: Sending = {}): Promise<Answer> {
    const url = path.startsWith('http') ? path : `${this.#url}/v1.0${path}`;
    if (sending.wrong !== true) checkRequest(method, url, body);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(sending.advanced === true ? { consistencylevel: 'eventual' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...sending.headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = { status: response.status, headers: response.headers, body: await bodyOf(response) };
    if (sending.wrong !== true) checkResponse(method, url, answer.status, answer.body);
    return answer;
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  return response.headers.get('content-type')?.startsWith('application/json') === true
    ? JSON.parse(text)
    : text;
}

export interface RunningPractice extends PracticeTenant {
  /** The app's own client. */
  readonly app: WireGraph;
  /** The client of somebody signed in. */
  as(userId: string): WireGraph;
}

/** A practice tenant on a free port, at noon on 1 March 2026. */
export async function startPractice(options: Partial<PracticeTenantOptions> = {}): Promise<RunningPractice> {
  const tenant = await startPracticeTenant({
    port: 0,
    clock: { now: () => Date.parse('2026-03-01T12:00:00Z') },
    ...options,
  });
  return {
    ...tenant,
    app: new WireGraph(tenant.url, 'practice'),
    as: (userId) => new WireGraph(tenant.url, `practice:${userId}`),
  };
}
