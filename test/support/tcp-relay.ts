import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type LineState =
  | 'open' /** What is sent goes nowhere, and nobody is told. */
  | 'silent' /** Every connection breaks. */
  | 'cut';

/** A line to a server on this machine, which can fail as networks do. */
export interface TcpRelay {
  readonly port: number;
  /** What was sent while the line was silent arrives once it is open again. */
  become(state: LineState): void;
  close(): Promise<void>;
}

export async function startTcpRelay(toPort: number): Promise<TcpRelay> {
  const sockets = new Set<Socket>();
  let state: LineState = 'open';

  const server = createServer((incoming) => {
    const outgoing = connect(toPort, '127.0.0.1');
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
    apply();
  });

  function apply(): void {
    for (const socket of sockets) {
      if (state === 'cut') socket.destroy();
      else if (state === 'silent') socket.pause();
      else socket.resume();
    }
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    become: (next) => {
      state = next;
      apply();
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
