import { malformed } from './graph-error.ts';
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
    const response = met ? handle(requestOf(request, line)) : failedDependency;
    statuses.set(line.id, response.status);
    return { id: line.id, ...response };
  });
  const lost = responses.find((response) => response.lost !== undefined)?.lost;
  return {
    status: 200,
    body: { responses: responses.map(lineAnswer) },
    ...(lost === undefined ? {} : { lost }),
  };
}

function lineAnswer({ id, status, headers, body }: GraphResponse & { readonly id: string }): object {
  const { 'content-type': type = 'application/json', ...others } = headers ?? {};
  return {
    id,
    status,
    headers: { 'Content-Type': type, ...others },
    ...(body === undefined ? {} : { body }),
  };
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
  if (!Array.isArray(requests) || requests.length === 0 || !requests.every(isLine))
    throw malformed('Invalid batch payload format.');
  if (requests.length > limit)
    throw malformed(`Number of batch request steps exceeds the maximum value of ${limit}.`);
  const ids = new Set(requests.map(({ id }) => id.toLowerCase()));
  if (ids.size < requests.length) throw malformed('Request ids in a batch must be unique.');
  const untyped = requests.find((line) => line.body !== undefined && !isTyped(line));
  if (untyped !== undefined)
    throw malformed(`Write request id : ${untyped.id} does not contain Content-Type header or body.`);
  return requests;
}

function isTyped({ headers = {} }: BatchLine): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
}

function isLine(value: unknown): value is BatchLine {
  const line = value as Partial<BatchLine> | null;
  return typeof line?.id === 'string' && typeof line.method === 'string' && typeof line.url === 'string';
}
