import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes for each pixel, row by row: red, green, blue, opacity. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads a PNG of eight bits a channel, in colour, not interlaced (PNG specification, third edition). */
export function readPng(file: Buffer): Picture {
  assert.ok(file.subarray(0, 8).equals(signature), 'not a PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colour, , , interlace] = file.subarray(24, 29);
  assert.ok(depth === 8 && (colour === 2 || colour === 6) && interlace === 0, 'a PNG of another kind');
  const channels = colour === 6 ? 4 : 3;
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0, opacity = 255] = bytes.subarray(
      index * channels,
      (index + 1) * channels,
    );
    return [red, green, blue, opacity] as const;
  });
  return { width, height, pixels };
}

/** Each row begins with its filter, which says what its bytes are the differences to (section 9). */
function unfiltered(rows: Buffer, rowLength: number, channels: number): Buffer {
  const height = rows.length / (rowLength + 1);
  const bytes = Buffer.alloc(height * rowLength);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x += 1) {
      const at = y * rowLength + x;
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
      const above = bytes[at - rowLength] ?? 0;
      const aboveLeft = x < channels ? 0 : (bytes[at - rowLength - channels] ?? 0);
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, aboveLeft)][filter] ?? 0;
      bytes[at] = ((rows[at + y + 1] ?? 0) + predicted) & 0xff;
    }
  }
  return bytes;
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const distance = (value: number): number => Math.abs(left + above - aboveLeft - value);
  const nearer = distance(above) < distance(left) ? above : left;
  return distance(aboveLeft) < distance(nearer) ? aboveLeft : nearer;
}
