import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/storage/store.ts';
import { systemClock } from '../../bot/system-clock.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let prepared: Promise<string> | undefined;

/** A new data folder with an empty database: copied, since making one takes seconds (measured: 4 s, and 0.6 s to copy). */
export async function emptyDataFolder(): Promise<string> {
  prepared ??= prepare();
  const folder = await mkdtemp(join(tmpdir(), 'running-bot-'));
  await cp(await prepared, folder, { recursive: true });
  return folder;
}

async function prepare(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'running-bot-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const store = await openStore({ kind: 'folder', folder }, { clock: systemClock, log: quiet });
  await store.close();
  return folder;
}
