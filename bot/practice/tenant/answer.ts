import { answerBatch } from './batch.ts';
import { authenticate, requireReader } from './caller.ts';
import type { Directory } from './directory.ts';
import { GraphError, malformed } from './graph-error.ts';
import { parseQuery } from './query.ts';
import type { GraphHandler, GraphRequest, GraphResponse } from './request.ts';
import { route } from './routes.ts';

/**
 * The tenant's behaviour over a directory, without the wire.
 * @param now the time in milliseconds since the epoch
 */
export function graphHandler(directory: Directory, now: () => number): GraphHandler {
  const handle: GraphHandler = (request) => {
    const time = new Date(now()).toISOString();
    try {
      if (request.method === 'POST' && request.path[0] === '$batch') {
        authenticate(request.headers['authorization'], directory);
        return answerBatch(request, handle);
      }
      return answer(directory, request, `${time.slice(0, 19)}Z`);
    } catch (error) {
      if (error instanceof GraphError) return refusal(request, error, time);
      throw error;
    }
  };
  return handle;
}

function answer(directory: Directory, request: GraphRequest, now: string): GraphResponse {
  const caller = authenticate(request.headers['authorization'], directory);
  const [first = '', ...rest] = request.path;
  if (first.toLowerCase() === 'me' && caller.kind === 'app') {
    throw malformed('/me request is only valid with delegated authentication flow.');
  }
  const own = first.toLowerCase() === 'me' && caller.kind === 'user';
  const path = own ? ['users', caller.user.id, ...rest] : request.path;
  requireReader(caller, path);
  const query = parseQuery(request.query);
  const metadata = `${request.origin}/v1.0/$metadata`;
  return route({ request, query, caller, directory, metadata, now }, path);
}

/** Graph's error envelope. Its date has neither a fraction nor a zone. */
export function refusal(
  request: GraphRequest,
  { status, code, message }: GraphError,
  time: string,
): GraphResponse {
  const innerError = {
    date: time.slice(0, 19),
    'request-id': request.id,
    'client-request-id': request.headers['client-request-id'] ?? request.id,
  };
  return { status, body: { error: { code, message, innerError } } };
}
