import type { Actor } from '../swaps/actor.ts';

/** One HTTP exchange with Graph, for logs and metrics: ids and counts only (Law 12). */
export interface CallEvent {
  readonly actor: Actor['kind'];
  readonly method: string;
  /** The route with names for its ids, for example `/users/{id}/assignLicense`. */
  readonly route: string;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** The system's code for why no answer came, for example `ECONNREFUSED`. */
  readonly failure: string | undefined;
  readonly ms: number;
  readonly requestId: string | undefined;
}

/** What travels with a request through the Graph client's middleware. */
export class Call {
  readonly actor: Actor['kind'];
  readonly route: string;
  readonly token: string;

  constructor(actor: Actor['kind'], route: string, token: string) {
    this.actor = actor;
    this.route = route;
    this.token = token;
  }
}
