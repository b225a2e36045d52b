import { isObject, textOf, type JsonObject } from './json.ts';

/** What came back for one request to Graph. */
export type GraphAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      /** The JSON of the body; undefined for none, for HTML and for what cannot be read. */
      readonly body: unknown;
    }
  /** Nothing that can be read came back: whether Graph acted on the request is not known. */
  | { readonly kind: 'silence'; readonly reason: 'timeout' | 'stopped' | 'network' };

/** What Graph says of an error, as far as it says anything. */
export interface GraphFault {
  readonly code: string;
  readonly message: string;
}

export function faultOf(body: unknown): GraphFault {
  const error = errorOf(body);
  return { code: textOf(error?.['code']) ?? '', message: textOf(error?.['message']) ?? '' };
}

/** Graph's `request-id`, from the header or the error's body; what a support case asks for. */
export function requestIdOf(headers: Headers, body: unknown): string | undefined {
  const error = errorOf(body);
  const inner = error?.['innerError'] ?? error?.['innererror'];
  return headers.get('request-id') ?? (isObject(inner) ? textOf(inner['request-id']) : undefined);
}

function errorOf(body: unknown): JsonObject | undefined {
  const error = isObject(body) ? body['error'] : undefined;
  return isObject(error) ? error : undefined;
}

/** Never throws for a body that is no JSON: proxies answer in HTML. */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
