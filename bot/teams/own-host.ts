import type { Next, Request, Response } from 'restify';
import { isLoopback } from '../loopback.ts';
import { refuse } from './readable.ts';

/**
 * In practice whoever reaches the bot is believed, since only this machine does. But a page from anywhere that is open in
 * its browser does too, under a name that somebody has pointed at this machine (DNS rebinding): such requests name it.
 */
export function refuseForeignHosts({ headers }: Request, response: Response, next: Next): void {
  const host = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
  if (isLoopback(host)) next();
  else refuse(response, 404, next);
}
