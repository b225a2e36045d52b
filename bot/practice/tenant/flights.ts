import { setTimeout as delay } from 'node:timers/promises';
import { concurrencyViolation } from './graph-error.ts';
import type { GraphHandler, GraphRequest, GraphResponse } from './request.ts';

/**
 * License changes on their way back: carried out, and not answered yet. Another change of the same user meanwhile is
 * refused, as parallel calls for one user are by Graph; so is a second line for one user in a batch.
 */
export class Flights {
  /** Users by the key that the request had for them. */
  readonly #open = new Set<string>();
  #boarding: string[] = [];

  /** Refuses what is crowded. */
  refusing(handle: GraphHandler): GraphHandler {
    return (request) => {
      const key = changedUser(request);
      if (key === undefined) return handle(request);
      if (this.#open.has(key)) throw concurrencyViolation();
      const response = handle(request);
      this.#open.add(key);
      this.#boarding.push(key);
      return response;
    };
  }

  /**
   * Handles a request, half of the latency after it came and half of it before its answer goes out.
   * @param latencyMs of the next request, in milliseconds
   */
  delaying(handle: GraphHandler, latencyMs: () => number): (request: GraphRequest) => Promise<GraphResponse> {
    return async (request) => {
      const eachWayMs = latencyMs() / 2;
      if (eachWayMs > 0) await delay(eachWayMs);
      this.#boarding = [];
      const response = handle(request);
      const aboard = this.#boarding;
      if (eachWayMs > 0) await delay(eachWayMs);
      for (const key of aboard) this.#open.delete(key);
      return response;
    };
  }
}

/** Whose licenses a request changes, in lower case; undefined for any other request. */
function changedUser({ method, path }: GraphRequest): string | undefined {
  const [resource, key, action] = path.map((segment) => segment.toLowerCase());
  return method === 'POST' && resource === 'users' && action === 'assignlicense' ? key : undefined;
}
