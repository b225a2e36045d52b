import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface SeparateTenant {
  /** What `GRAPH_URL` holds. */
  readonly url: string;
  /** Where the addresses of the control begin. */
  readonly control: string;
  readonly pid: number;
  /** Ends the process. */
  close(): Promise<void>;
}

/** Less room for what is left over: with 100,000 users the process then stays well under 400 MB. */
const memory = ['--max-semi-space-size=8', '--max-old-space-size=320'];

/**
 * Starts `tenant-process.ts`.
 * @param options its command line, for example `['--users', '100000', '--quota']`
 */
export async function startSeparateTenant(options: readonly string[]): Promise<SeparateTenant> {
  const child = spawn(
    process.execPath,
    [...memory, join(import.meta.dirname, 'tenant-process.ts'), ...options],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const told: unknown = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
  if (!Array.isArray(told)) assert.fail('The tenant did not start');
  const { url, control, pid } = JSON.parse(String(told[0])) as Omit<SeparateTenant, 'close'>;
  return {
    url,
    control,
    pid,
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
