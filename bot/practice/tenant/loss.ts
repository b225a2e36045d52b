import type { ServerResponse } from 'node:http';

/** How an answer is lost on its way: the connection is reset, stays silent, or ends in the middle of the body. */
export type Loss = 'reset' | 'hang' | 'cut-off';

export function lose(outgoing: ServerResponse, loss: 'reset' | 'hang'): void {
  if (loss === 'reset') outgoing.socket?.resetAndDestroy();
}

/** @param text the whole body, whose length the headers tell */
export function cutOff(outgoing: ServerResponse, text: string): void {
  outgoing.setHeader('content-length', Buffer.byteLength(text));
  outgoing.write(text.slice(0, Math.floor(text.length / 2)), () => outgoing.destroy());
}
