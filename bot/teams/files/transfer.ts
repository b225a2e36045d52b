import { bytesOf, byteLengthOf } from '../../conversation/files/bytes.ts';
import type { MadeFile } from '../../conversation/files/made-file.ts';
import { mostListBytes } from '../../conversation/files/read-list.ts';
import type { Downloaded, FileTransfer, Uploaded } from '../../conversation/files/transfer.ts';
import { isOurFile } from './hosts.ts';
import type { Reach } from '../service-url.ts';

/** How long a file may take to come in, and one part of a file to go out. */
const withinMs = 20_000;

/** A multiple of 320 KiB below 60 MiB (Learn: driveItem: createUploadSession). */
const partBytes = 16 * 320 * 1_024;

export interface TransferOptions {
  readonly reach: Reach;
  /** Where SharePoint is, without a slash at the end. */
  readonly sharePointUrl: () => Promise<string>;
  /** Told what failed, in a word: an address of a file is a secret. */
  readonly failed: (event: string, code: string) => void;
  readonly timeoutMs?: number;
}

/** Files over plain HTTP. The addresses authenticate themselves: no token goes there, and no redirect is followed. */
export function createFileTransfer(options: TransferOptions): FileTransfer {
  const { reach, sharePointUrl, failed, timeoutMs = withinMs } = options;

  const isOurs = async (url: string): Promise<boolean> => {
    try {
      return isOurFile(url, reach, await sharePointUrl());
    } catch {
      failed('file-hosts-unknown', 'no-organization');
      return false;
    }
  };

  return {
    isOurs,
    download: async (url) => {
      if (!(await isOurs(url))) return { kind: 'foreign' };
      try {
        return await fetchAll(url, timeoutMs);
      } catch (error) {
        failed('file-not-fetched', codeOf(error));
        return { kind: 'failed' };
      }
    },
    upload: async (url, file) => {
      if (!(await isOurs(url))) return 'foreign';
      try {
        return await putAll(url, file, timeoutMs, failed);
      } catch (error) {
        failed('file-not-put', codeOf(error));
        return 'failed';
      }
    },
  };
}

async function fetchAll(url: string, timeoutMs: number): Promise<Downloaded> {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    return { kind: 'failed' };
  }
  if (Number(response.headers.get('content-length') ?? 0) > mostListBytes) {
    await response.body.cancel();
    return { kind: 'too-large' };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.byteLength;
    // Leaving the loop cancels what is still to come.
    if (length > mostListBytes) return { kind: 'too-large' };
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) };
}

/** In parts, in order, each with its place in the whole: what an upload session asks for. */
async function putAll(
  url: string,
  file: MadeFile,
  timeoutMs: number,
  failed: TransferOptions['failed'],
): Promise<Uploaded> {
  const total = await byteLengthOf(file.text());
  let sent = 0;
  for await (const part of bytesOf(file.text(), partBytes)) {
    const response = await fetch(url, {
      method: 'PUT',
      headers: {
        'content-type': file.contentType,
        'content-range': `bytes ${sent}-${sent + part.length - 1}/${total}`,
      },
      body: new Uint8Array(part),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    sent += part.length;
    // 202 asks for the rest, 200 and 201 say that it is all there.
    const isExpected = sent < total ? response.status === 202 : [200, 201].includes(response.status);
    if (isExpected) continue;
    failed('file-not-put', `status-${response.status}`);
    return 'failed';
  }
  return 'done';
}

function codeOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
