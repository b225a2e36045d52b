import { answerBatch } from './batch.ts';
import { authenticate, requireReader, type Caller } from './caller.ts';
import type { Context } from './context.ts';
import type { Directory } from './directory.ts';
import { malformed } from './graph-error.ts';
import type { LicenseWrite } from './license-write.ts';
import { parseQuery } from './query.ts';
import { refusing } from './refusal.ts';
import type { GraphHandler, GraphRequest, GraphResponse } from './request.ts';
import { route } from './routes.ts';

export interface GraphParts {
  readonly directory: Directory;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onWrite: (write: LicenseWrite) => void;
}

/** The tenant's behaviour over a directory, without the wire and without batches. */
export function graphHandler({ directory, now, onWrite }: GraphParts): GraphHandler {
  return refusing(now, (request) => {
    const caller = authenticate(request.headers['authorization'], directory);
    return answer(request, caller, {
      directory,
      now: `${new Date(now()).toISOString().slice(0, 19)}Z`,
      onWrite,
    });
  });
}

/** @param line answers each request of a batch */
export function batchHandler(
  { directory, now }: Omit<GraphParts, 'onWrite'>,
  line: GraphHandler,
): GraphHandler {
  return refusing(now, (request) => {
    authenticate(request.headers['authorization'], directory);
    return answerBatch(request, line);
  });
}

function answer(
  request: GraphRequest,
  caller: Caller,
  means: Pick<Context, 'directory' | 'now' | 'onWrite'>,
): GraphResponse {
  const [first = '', ...rest] = request.path;
  if (first.toLowerCase() === 'me' && caller.kind === 'app') {
    throw malformed('/me request is only valid with delegated authentication flow.');
  }
  const own = first.toLowerCase() === 'me' && caller.kind === 'user';
  const path = own ? ['users', caller.user.id, ...rest] : request.path;
  requireReader(caller, path);
  const query = parseQuery(request.query);
  const metadata = `${request.origin}/v1.0/$metadata`;
  return route({ ...means, request, query, caller, metadata }, path);
}
