import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether anybody takes a connection there. */
export function isAnswering(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      })
      .once('error', () => {
        resolve(false);
      });
  });
}

/** Resolves once nobody takes a connection there any more; the test's own time limit ends the wait. */
export async function untilSilent(port: number): Promise<void> {
  while (await isAnswering(port)) await delay(20);
}
