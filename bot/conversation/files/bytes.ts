import { setImmediate } from 'node:timers/promises';

/** Long enough to be worth a system call, short enough to hold nobody up. */
const usualSize = 64 * 1_024;

/**
 * A text in UTF-8, in chunks of exactly `size` bytes but for the last. Others get their turn after each piece of the
 * text, so that a large file does not hold up the bot.
 */
export async function* bytesOf(text: Iterable<string>, size = usualSize): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for (const piece of text) {
    const bytes = Buffer.from(piece, 'utf8');
    waiting.push(bytes);
    length += bytes.length;
    if (length >= size) {
      const all = Buffer.concat(waiting);
      const whole = all.length - (all.length % size);
      for (let at = 0; at < whole; at += size) yield all.subarray(at, at + size);
      waiting = [all.subarray(whole)];
      length = all.length - whole;
    }
    await setImmediate();
  }
  if (length > 0) yield Buffer.concat(waiting);
}

/** How many bytes the text has in UTF-8. */
export async function byteLengthOf(text: Iterable<string>): Promise<number> {
  let bytes = 0;
  for await (const chunk of bytesOf(text)) bytes += chunk.length;
  return bytes;
}
