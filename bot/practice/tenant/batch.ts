import { badRequest, GraphError } from './graph-error.ts';
import { segmentsOf, type GraphHandler, type GraphRequest, type GraphResponse } from './request.ts';

/** One request of a batch, as its body holds it (Graph: JSON batching). */
interface BatchLine {
  readonly id: string;
  readonly method: string;
  /** From the version's slash on, or without that slash. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

const limit = 20;

/**
 * Answers `POST /$batch`: each line as if it had come alone, in the order given; one that depends on a line that
 * failed gets 424. The lines are the caller's who sent the batch.
 * @throws GraphError 400
 */
export function answerBatch(request: GraphRequest, handle: GraphHandler): GraphResponse {
  const lines = linesOf(request.body);
  const statuses = new Map<string, number>();
  const responses = lines.map((line) => {
    const met = (line.dependsOn ?? []).every((id) => (statuses.get(id) ?? 424) < 400);
    const { status, body } = met ? handle(requestOf(request, line)) : failedDependency;
    statuses.set(line.id, status);
    return {
      id: line.id,
      status,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    };
  });
  return { status: 200, body: { responses } };
}

const failedDependency: GraphResponse = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on has failed.' } },
};

function requestOf(batch: GraphRequest, { method, url, headers = {}, body }: BatchLine): GraphRequest {
  const { pathname, searchParams } = new URL(url.startsWith('/') ? url : `/${url}`, batch.origin);
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    ...batch,
    method,
    path: segmentsOf(pathname),
    query: searchParams,
    headers: { ...Object.fromEntries(own), authorization: batch.headers['authorization'] },
    body,
  };
}

function linesOf(body: unknown): readonly BatchLine[] {
  const requests: unknown =
    typeof body === 'object' && body !== null && 'requests' in body ? body.requests : undefined;
  if (!Array.isArray(requests) || !requests.every(isLine)) throw badRequest('Invalid batch payload format.');
  if (requests.length === 0 || requests.length > limit) {
    throw new GraphError(400, 'BadRequest', `Number of batch request steps must be between 1 and ${limit}.`);
  }
  const ids = new Set(requests.map(({ id }) => id.toLowerCase()));
  if (ids.size < requests.length) throw badRequest('Request ids in a batch must be unique.');
  return requests;
}

function isLine(value: unknown): value is BatchLine {
  const line = value as Partial<BatchLine> | null;
  return typeof line?.id === 'string' && typeof line.method === 'string' && typeof line.url === 'string';
}
