import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One request that the bot made. */
export interface FileCall {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FileAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** How long it takes. */
  readonly ms?: number;
}

/**
 * Where people's files are, on loopback: it serves what it was given and takes uploads as an upload session does (202
 * until the last byte is there, then 201). It keeps every call.
 */
export interface FileHost {
  readonly url: string;
  readonly calls: readonly FileCall[];
  /** Gives the file an address. */
  serve(name: string, answer: FileAnswer): string;
  /** What was uploaded to the path, in the order in which it came. */
  uploaded(path: string): Buffer;
  close(): Promise<void>;
}

export async function startFileHost(): Promise<FileHost> {
  const calls: FileCall[] = [];
  const answers = new Map<string, FileAnswer>();
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      calls.push({ method, path, headers, body });
      const answer = answers.get(path) ?? (method === 'PUT' ? taken(headers) : { status: 404 });
      setTimeout(() => {
        response.writeHead(answer.status, answer.headers);
        response.end(answer.body);
      }, answer.ms ?? 0);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    calls,
    serve: (name, answer) => {
      answers.set(`/${name}`, answer);
      return `${url}/${name}`;
    },
    uploaded: (path) =>
      Buffer.concat(
        calls.filter((call) => call.method === 'PUT' && call.path === path).map((call) => call.body),
      ),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function taken(headers: IncomingHttpHeaders): FileAnswer {
  const [, last = '0', total = '0'] = /-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
  return { status: Number(last) + 1 < Number(total) ? 202 : 201, body: '{}' };
}
