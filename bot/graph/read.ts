import type { Clock } from '../swaps/clock.ts';
import { TenantError, type TenantErrorCode } from '../swaps/tenant.ts';
import { nextAddress } from './address.ts';
import { faultOf, requestIdOf, type GraphAnswer } from './answer.ts';
import { isObject, objectsOf, textOf, type JsonObject } from './json.ts';
import { retryAfterMs } from './retry-after.ts';
import type { GraphRequest, Send } from './send.ts';
import { TokenError } from './tokens.ts';

export interface ReadRequest extends Omit<GraphRequest, 'method' | 'body'> {
  /** How long waiting and repeating may take in all, in milliseconds; else 20 s. */
  readonly patienceMs?: number;
}

/** One page of a collection. */
export interface Page {
  readonly value: readonly JsonObject[];
  /** `@odata.count`, where it was asked for. */
  readonly count: number | undefined;
}

/** Graph's last answer to a read was none that could be used. */
export class ReadError extends TenantError {
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  constructor(code: TenantErrorCode, message: string, status: number | undefined) {
    super(code, message);
    this.status = status;
  }
}

export interface Reader {
  /**
   * The JSON object of an answer, after repeating what is worth repeating.
   *
   * @throws ReadError; TenantError where there is no token; the signal's reason when the request's signal is aborted
   */
  read(request: ReadRequest): Promise<JsonObject>;
  /** Where an answer sends the caller on to: the `Location` of a 302. Rejects as `read` does. */
  redirect(request: ReadRequest): Promise<string>;
  /** The pages of a collection, each as it is asked for. The headers go with every page. */
  pages(request: ReadRequest): AsyncGenerator<Page, void, void>;
}

export interface ReaderOptions {
  readonly origin: string;
  readonly send: Send;
  readonly clock: Clock;
  readonly random: () => number;
  /** For each try, in milliseconds. */
  readonly timeoutMs: number;
}

const mostTries = 4;
const firstPauseMs = 500;
const usualPatienceMs = 20_000;

/** Nothing was written, so a read may simply be made again after these. */
const passing: ReadonlySet<number> = new Set([408, 409, 429, 500, 502, 503, 504]);

/** At 999 a page more than any directory has; only a link that leads in circles gets here. */
const mostPages = 10_000;

export function createReader({ origin, send, clock, random, timeoutMs }: ReaderOptions): Reader {
  async function once(request: ReadRequest): Promise<GraphAnswer> {
    try {
      return await send({ ...request, method: 'GET' }, timeoutMs);
    } catch (error) {
      request.signal?.throwIfAborted();
      const code =
        error instanceof TokenError && error.code === 'sign-in-needed' ? 'signed-out' : 'unavailable';
      throw new TenantError(code, `There is no token to read ${request.route} with.`, { cause: error });
    }
  }

  /** Asks until an answer is one that can be used. */
  async function until<Found>(
    usable: (answer: GraphAnswer) => Found | undefined,
    request: ReadRequest,
  ): Promise<Found> {
    const end = clock.now() + (request.patienceMs ?? usualPatienceMs);
    for (let tries = 1; ; tries += 1) {
      const answer = await once(request);
      request.signal?.throwIfAborted();
      const found = usable(answer);
      if (found !== undefined) return found;
      const asked = answer.kind === 'answer' ? retryAfterMs(answer.headers, clock.now()) : undefined;
      const pause = asked ?? firstPauseMs * 2 ** (tries - 1) * (0.5 + random());
      if (!isPassing(answer) || tries === mostTries || clock.now() + pause > end)
        throw failed(request, answer);
      await clock.sleep(pause, request.signal);
    }
  }

  const read = (request: ReadRequest): Promise<JsonObject> => until(jsonIn, request);

  async function* pages(request: ReadRequest): AsyncGenerator<Page, void, void> {
    let address: string | undefined = request.address;
    for (let page = 0; address !== undefined; page += 1) {
      const body: JsonObject = await read({ ...request, address });
      const { value, '@odata.count': count } = body;
      // Half a collection is not taken for a whole one: somebody missing from it would count as gone.
      if (!Array.isArray(value) || page === mostPages) throw unfit(request, 'is no collection that ends');
      yield { value: objectsOf(value), count: typeof count === 'number' ? count : undefined };
      address = addressAfter(request, body);
    }
  }

  function addressAfter(request: ReadRequest, body: JsonObject): string | undefined {
    const link = textOf(body['@odata.nextLink']);
    if (link === undefined) return undefined;
    const next = nextAddress(origin, link);
    if (next === undefined) throw unfit(request, 'goes on at another host');
    return next;
  }

  return { read, redirect: (request) => until(locationIn, request), pages };
}

function jsonIn(answer: GraphAnswer): JsonObject | undefined {
  return answer.kind === 'answer' && isSuccess(answer.status) && isObject(answer.body)
    ? answer.body
    : undefined;
}

function locationIn(answer: GraphAnswer): string | undefined {
  return answer.kind === 'answer' && answer.status === 302
    ? (answer.headers.get('location') ?? undefined)
    : undefined;
}

/** A success that cannot be read was cut off on its way. */
function isPassing(answer: GraphAnswer): boolean {
  return answer.kind === 'silence' || isSuccess(answer.status) || passing.has(answer.status);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function unfit({ route }: ReadRequest, what: string): TenantError {
  return new TenantError('unavailable', `The answer to ${route} ${what}.`);
}

function failed({ route }: ReadRequest, answer: GraphAnswer): ReadError {
  if (answer.kind === 'silence') {
    return new ReadError('unavailable', `${route} gave no answer: ${answer.reason}.`, undefined);
  }
  const { status, headers, body } = answer;
  const facts = [`HTTP ${status}`, faultOf(body).code, requestIdOf(headers, body)].filter(Boolean).join(', ');
  const code = status === 401 || status === 403 ? 'not-allowed' : 'unavailable';
  return new ReadError(code, `${route} could not be read: ${facts}.`, status);
}
