import { promisify } from 'node:util';
import { gzip, gunzipSync } from 'node:zlib';

const compress = promisify(gzip);

/**
 * A text as it was while it was made, although what it tells of goes on changing: the same each time it is read.
 * Compressed piece by piece, so that the table of a hundred thousand users takes some ten MB.
 */
export async function keptText(pieces: AsyncIterable<string>): Promise<() => Iterable<string>> {
  const kept: Buffer[] = [];
  for await (const piece of pieces) kept.push(await compress(piece));
  return function* () {
    for (const piece of kept) yield gunzipSync(piece).toString('utf8');
  };
}
