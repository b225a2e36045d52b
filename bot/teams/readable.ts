import type { Next, Request, RequestHandler, Response } from 'restify';

/**
 * Refuses, before a byte of it is read, a body that could not be read safely: restify 12 ends the whole process
 * on a body that is said to be gzip and is none, and reads to its end what is too long.
 */
export function refuseUnreadable(longestBody: number): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    const status = problemOf(request, longestBody);
    if (status === undefined) {
      next();
      return;
    }
    response.header('Connection', 'close');
    response.sendRaw(status, JSON.stringify({ code: `http-${status}` }), {
      'Content-Type': 'application/json; charset=utf-8',
    });
    next(false);
  };
}

function problemOf({ method, headers }: Request, longestBody: number): number | undefined {
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 415;
  if (Number(headers['content-length'] ?? 0) > longestBody) return 413;
  if (method !== 'POST') return undefined;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === 'application/json' ? undefined : 415;
}
