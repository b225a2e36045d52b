import assert from 'node:assert/strict';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const screenshots = new URL('screenshots/', import.meta.url);
const pictures = new URL('../../docs/pictures/', import.meta.url);

/** A page with a picture must not be slow to open. */
const mostBytes = 300_000;

/** With `SAVE_PICTURES=1` a screenshot becomes the picture of the same name that the README shows. */
export async function keepForReadme(name: string): Promise<void> {
  if (process.env['SAVE_PICTURES'] !== '1') return;
  const screenshot = new URL(`${name}.png`, screenshots);
  const { size } = await stat(screenshot);
  assert.ok(size <= mostBytes, `${fileURLToPath(screenshot)} has ${size} bytes`);
  await mkdir(pictures, { recursive: true });
  await copyFile(screenshot, new URL(`${name}.png`, pictures));
}
