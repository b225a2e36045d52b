import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Whoever passes requests on keeps connections open for the next one, and loses a request that it sends just as the
 * bot closes them. So each answer that is given once the bot is about to stop says that it is the last on its
 * connection (RFC 9112, 9.6).
 */
export class LastAnswers {
  readonly #open = new Set<ServerResponse>();
  #areLast = false;

  constructor(server: Server) {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.#open.add(response);
      response.once('close', () => this.#open.delete(response));
      if (this.#areLast) sayLast(response);
    });
  }

  /** From now on; those under way included. */
  begin(): void {
    this.#areLast = true;
    for (const response of this.#open) sayLast(response);
  }
}

function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
