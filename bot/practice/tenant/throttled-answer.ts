import type { GraphRequest, GraphResponse } from './request.ts';

/**
 * Graph's 429, whose inner error holds more than others do (Graph: throttling guidance).
 * @param time ISO 8601 in UTC
 */
export function throttledAnswer(
  request: GraphRequest,
  time: string,
  headers: Readonly<Record<string, string>>,
): GraphResponse {
  const innerError = {
    code: '429',
    date: time.slice(0, 19),
    message: 'Please retry after',
    'request-id': request.id,
    'client-request-id': request.headers['client-request-id'] ?? request.id,
    status: '429',
  };
  const error = { code: 'TooManyRequests', innerError, message: 'Please retry again later.' };
  return { status: 429, headers, body: { error } };
}
