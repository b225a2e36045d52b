import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProcess } from '../support/start-process.ts';

/** What hosts give a process that they have asked to end. */
const graceMs = 30_000;

/** The bot as a process of its own, started as it is in production. */
export interface Instance {
  readonly origin: string;
  readonly pid: number;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Asks it to end as a host does, and checks that it does so in order; answers how many milliseconds it took. */
  end(): Promise<number>;
  /** What it has logged. */
  logged(): string;
  /** Ends it in any case, and removes what it has left. */
  close(): Promise<void>;
}

/**
 * Its Graph must have no Global Administrator: else Microsoft's windows would open.
 * @param settings where its records are, its Graph, and its port where it matters
 */
export async function startInstance(settings: Readonly<Record<string, string>>): Promise<Instance> {
  const folder = await mkdtemp(join(tmpdir(), 'instance-'));
  const port = settings['PORT'] ?? String(await freePort());
  const bot = startProcess({ DATA_DIR: folder, LOG_LEVEL: 'info', ...settings, PORT: port });
  await bot.says('There are no windows');
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: bot.pid,
    ended: bot.ended,
    end: async () => {
      const began = performance.now();
      process.kill(bot.pid, 'SIGTERM');
      const code = await bot.ended;
      const took = performance.now() - began;
      assert.equal(code, 0, bot.said.output + bot.said.errors);
      assert.ok(took < graceMs, `${String(took)} ms`);
      return took;
    },
    logged: () => bot.said.output,
    close: async () => {
      if (existsSync(`/proc/${String(bot.pid)}`)) process.kill(bot.pid, 'SIGKILL');
      await bot.ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
