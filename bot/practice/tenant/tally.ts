import type { GraphHandler } from './request.ts';

/** Counts answers by method and status; lines of a batch one by one. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** For example `{ 'GET 200': 12, 'POST 429': 1 }`. */
  answers(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  counting(handle: GraphHandler): GraphHandler {
    return (request) => {
      const response = handle(request);
      const key = `${request.method} ${response.lost ?? response.status}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      return response;
    };
  }
}
