import type { Next, Request, RequestHandler, Response } from 'restify';

/** What a body may be that is posted to a path. */
export interface BodyRule {
  /** Without parameters, lower case. */
  readonly type: string;
  readonly longest: number;
}

/**
 * Refuses, before a byte of it is read, a body that could not be read safely: restify 12 ends the whole process
 * on a body that is said to be gzip and is none, and reads to its end what is too long.
 *
 * @param ruleFor the rule for a path
 */
export function refuseUnreadable(ruleFor: (path: string) => BodyRule): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    const status = problemOf(request, ruleFor(request.path()));
    if (status === undefined) next();
    else refuse(response, status, next);
  };
}

/** Answers with the status, and reads nothing more from the connection. */
export function refuse(response: Response, status: number, next: Next): void {
  response.header('Connection', 'close');
  response.sendRaw(status, JSON.stringify({ code: `http-${status}` }), {
    'Content-Type': 'application/json; charset=utf-8',
  });
  next(false);
}

function problemOf({ method, headers }: Request, rule: BodyRule): number | undefined {
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 415;
  if (Number(headers['content-length'] ?? 0) > rule.longest) return 413;
  if (method !== 'POST') return undefined;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === rule.type ? undefined : 415;
}
