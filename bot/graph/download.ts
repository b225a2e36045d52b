import { Readable } from 'node:stream';
import { isLoopback } from '../loopback.ts';
import { TenantError } from '../swaps/tenant.ts';
import type { Fetch } from './middleware.ts';

export interface Download {
  /** Where a file is, as Graph has told it: authenticated by itself. */
  readonly address: string;
  /** Address of the Graph that has told it. */
  readonly graphUrl: string;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  readonly mostBytes: number;
}

/**
 * The bytes of a file outside Graph. No token goes there and no redirect is followed. The address is in https; from
 * a Graph on this machine it is one on this machine as well (Law 10).
 *
 * @throws TenantError without the address in its text, for that is a secret; the stream ends with one that is too long
 */
export async function download({ address, graphUrl, fetch, signal, mostBytes }: Download): Promise<Readable> {
  if (!mayFetch(address, graphUrl)) throw unfit('is at an address that is not to be trusted');
  const response = await fetch(address, { redirect: 'manual', signal });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw unfit(`was answered with HTTP ${response.status}`);
  }
  return Readable.from(atMost(response.body, mostBytes));
}

function mayFetch(address: string, graphUrl: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return isLoopback(new URL(graphUrl).hostname) ? isLoopback(url.hostname) : url.protocol === 'https:';
}

async function* atMost(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw unfit(`is larger than ${mostBytes} bytes`);
    yield chunk;
  }
}

function unfit(what: string): TenantError {
  return new TenantError('unavailable', `A file that Graph refers to ${what}.`);
}
