import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { GraphError, malformed } from './graph-error.ts';
import { cutOff, lose } from './loss.ts';
import { refusal } from './refusal.ts';
import { downloads } from './reports.ts';
import { segmentsOf, type GraphHandler, type GraphRequest, type GraphResponse } from './request.ts';

export interface Wire {
  /** Its requests' paths begin after the version. */
  readonly handle: (request: GraphRequest) => Promise<GraphResponse>;
  /** Answers for report files, whose addresses are outside Graph and without a version. */
  readonly download: GraphHandler;
  /** Answers whoever runs the tenant; undefined for a request that is not such. Its path begins before the version. */
  readonly control: (request: GraphRequest) => GraphResponse | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new GUID for each request. */
  readonly newId: () => string;
}

/** Bytes of a body; Graph's own limit for JSON is of this size. */
const bodyLimit = 4 * 1024 * 1024;

const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Graph's side of HTTP: reads a request, hands it on, writes the answer with its ids. */
export function graphServer(wire: Wire): Server {
  return createServer((incoming, outgoing) => {
    void serve(wire, incoming, outgoing).catch(() => outgoing.destroy());
  });
}

async function serve(wire: Wire, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const bare = bareRequest(incoming, wire.newId());
  const response = await answered(wire, incoming, bare);
  write(outgoing, bare, response);
}

async function answered(wire: Wire, incoming: IncomingMessage, bare: GraphRequest): Promise<GraphResponse> {
  try {
    const [version = '', ...path] = bare.path;
    const text = await readBody(incoming);
    if (isDownload(bare)) return wire.download(bare);
    const controlled = wire.control({ ...bare, body: parseBody(text) });
    if (controlled !== undefined) return controlled;
    if (version !== 'v1.0') throw malformed(`Invalid version: ${version}`);
    return await wire.handle({ ...bare, path, body: parseBody(text) });
  } catch (error) {
    const known =
      error instanceof GraphError ? error : new GraphError(500, 'InternalServerError', 'Unexpected.');
    return refusal(bare, known, new Date(wire.now()).toISOString());
  }
}

function isDownload({ method, path }: GraphRequest): boolean {
  return method === 'GET' && downloads.every((segment, at) => path[at] === segment);
}

/** The request without its body; its path still begins with the version. */
function bareRequest(incoming: IncomingMessage, id: string): GraphRequest {
  const origin = `http://${incoming.headers.host ?? '127.0.0.1'}`;
  const { pathname, searchParams } = new URL(incoming.url ?? '/', origin);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  const path = segmentsOf(pathname);
  return {
    method: incoming.method ?? 'GET',
    path,
    query: searchParams,
    headers,
    body: undefined,
    origin,
    id,
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit)
      throw new GraphError(413, 'RequestEntityTooLarge', 'The request body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

function write(
  outgoing: ServerResponse,
  request: GraphRequest,
  { status, headers = {}, body, lost }: GraphResponse,
): void {
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  if (lost === 'hang' || lost === 'reset') {
    lose(outgoing, lost);
    return;
  }
  outgoing.statusCode = status;
  outgoing.setHeader('request-id', request.id);
  outgoing.setHeader('client-request-id', request.headers['client-request-id'] ?? request.id);
  outgoing.setHeader('odata-version', '4.0');
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  if (text === undefined) {
    outgoing.end();
    return;
  }
  if (!outgoing.hasHeader('content-type')) {
    outgoing.setHeader('content-type', typeof body === 'string' ? 'text/plain' : jsonType);
  }
  if (lost === 'cut-off') cutOff(outgoing, text);
  else outgoing.end(text);
}
