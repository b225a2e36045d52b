import type { Change } from '../behind-the-back.ts';

/** Requests that a fault befalls: all that fit everything given. Lines of a batch are requests of their own. */
export interface Aim {
  readonly method?: string;
  /**
   * A regular expression for the path after the version, without the query: `/users/{id}/assignLicense`. A whole
   * batch is `/$batch`.
   */
  readonly path?: string;
  /** Requests under `/users/{id}`. */
  readonly userId?: string;
}

/** Which of the requests that fit. */
interface Turn {
  readonly on: Aim;
  /** So many of them pass first; none when left out. */
  readonly after?: number;
  /** Then so many are hit; one when left out, or without end when `share` is given. */
  readonly times?: number;
  /** Of those, each is hit with this probability: above 0, at most 1. */
  readonly share?: number;
}

/** Whether the request is carried out before its answer is lost; not when left out. */
interface Carried {
  readonly written?: boolean;
}

interface Waiting {
  /** The `Retry-After` header; without it there is none. */
  readonly retryAfterSeconds?: number;
}

/** What goes wrong. What befalls a line of a batch that would end a connection ends that of the batch. */
export type Harm =
  /** 429. */
  | (Waiting & { readonly kind: 'throttled' })
  /** 503 with a page of HTML, as a gateway in front of Graph answers. */
  | (Waiting & Carried & { readonly kind: 'unavailable' })
  /** 500. */
  | (Carried & { readonly kind: 'failed' })
  /** 409 `Directory_ConcurrencyViolation`. */
  | (Waiting & { readonly kind: 'concurrent' })
  /** 401. */
  | { readonly kind: 'token-expired' }
  /** 403. */
  | { readonly kind: 'forbidden' }
  /** The connection is reset. */
  | (Carried & { readonly kind: 'reset' })
  /** No answer comes as long as the caller waits. */
  | (Carried & { readonly kind: 'hang' })
  /** The request is carried out, and its answer ends in the middle. */
  | { readonly kind: 'cut-off' }
  /** Somebody else changes something just before the request is carried out as usual. */
  | { readonly kind: 'changed'; readonly change: Change };

/** Something that goes wrong on demand. Plain data: it can be sent as JSON. */
export type Fault = Turn & Harm;
