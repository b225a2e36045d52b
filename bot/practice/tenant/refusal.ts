import { GraphError } from './graph-error.ts';
import type { GraphHandler, GraphRequest, GraphResponse } from './request.ts';

/**
 * Handles requests, and answers what is refused as Graph does.
 * @param now milliseconds since the epoch
 */
export function refusing(now: () => number, handle: GraphHandler): GraphHandler {
  return (request) => {
    try {
      return handle(request);
    } catch (error) {
      if (error instanceof GraphError) return refusal(request, error, new Date(now()).toISOString());
      throw error;
    }
  };
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
