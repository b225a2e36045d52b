import type { Server } from 'restify';

export type ListenProblem = 'port-taken' | 'port-forbidden' | 'host-unknown' | 'cannot-listen';

/** The server could not be started. The message is a sentence for the operator that says what to set. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: ListenProblem;
  constructor(code: ListenProblem, sentence: string, options: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }
}

/** @throws ListenError */
export async function listenOn(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(listenError(error, port, host));
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve();
    });
  });
}

function listenError(error: unknown, port: number, host: string): ListenError {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new ListenError(
        'port-taken',
        `Port ${port} is taken: stop what listens there, or set PORT to another.`,
        { cause: error },
      );
    case 'EACCES':
      return new ListenError(
        'port-forbidden',
        `Port ${port} may not be used by this account: set PORT to one above 1023.`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError(
        'host-unknown',
        `${host} is no address of this machine: set HOST to one that is.`,
        { cause: error },
      );
    default:
      return new ListenError(
        'cannot-listen',
        `The bot cannot listen on ${host}, port ${port}: set HOST and PORT to others.`,
        { cause: error },
      );
  }
}
