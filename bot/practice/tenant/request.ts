import type { Loss } from './loss.ts';

/** One HTTP request to Graph, read as far as the wire goes. */
export interface GraphRequest {
  readonly method: string;
  /** Decoded segments after the version: `['users', 'anna@contoso.com']`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON body, `undefined` for none. */
  readonly body: unknown;
  /** Where this tenant is served, for links: scheme and host, without the version. */
  readonly origin: string;
  /** Goes out as `request-id`. */
  readonly id: string;
}

export interface GraphResponse {
  readonly status: number;
  /** Besides those that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** An object goes out as JSON, text as plain text. */
  readonly body?: object | string;
  /** Set when the caller does not get the answer. */
  readonly lost?: Loss;
}

/** What Graph answers to a request: all of the tenant's behaviour, without the wire. */
export type GraphHandler = (request: GraphRequest) => GraphResponse;

/** JSON that an entity's property can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The decoded segments of a URL's path; what is not well encoded stays as it is. */
export function segmentsOf(pathname: string): readonly string[] {
  return pathname.split('/').slice(1).map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
