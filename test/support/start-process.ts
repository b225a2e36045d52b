import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

/** What `npm start` runs. */
export const startArguments: readonly string[] = ['--import', './bot/require-node.js', 'bot/main.ts'];

export interface StartProcess {
  readonly pid: number;
  /** What it has written so far. */
  readonly said: { readonly output: string; readonly errors: string };
  /** Resolves once it has written this to standard output; rejects when it ends without. */
  says(words: string): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts the program as `npm start` does, with these settings and no others. */
export function startProcess(
  settings: Readonly<Record<string, string>>,
  program = process.execPath,
): StartProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(program, startArguments, {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH, HOME, BROWSER: 'none', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  const ended = once(child, 'close').then(() => child.exitCode ?? child.signalCode ?? 'SIGKILL');
  return {
    pid: child.pid ?? assert.fail('It did not start'),
    said,
    ended,
    says: async (words) => {
      while (!said.output.includes(words)) {
        const way = await Promise.race([ended, once(child.stdout, 'data')]);
        if (!Array.isArray(way)) assert.fail(`It ended with ${way}: ${said.output}${said.errors}`);
      }
    },
  };
}

/** Process ids of the Playground windows of the bot on this port. */
export async function windowsOf(port: number): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const isWindow = line.includes('m365agentsplayground') && line.includes(`:${port}/api/messages `);
    return isWindow ? [Number.parseInt(line, 10)] : [];
  });
}

/** The test's own time limit ends the wait. */
export async function untilWindows(port: number, wanted: (count: number) => boolean): Promise<void> {
  while (!wanted((await windowsOf(port)).length)) await delay(20);
}

/** A port that was free just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}
