import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** How the bot is started where it is deployed. */
const asInDockerfile = '--max-semi-space-size=16';

/** What `runner-process.ts` tells. Memory in bytes. */
export interface Told {
  readonly memory: number;
  readonly mostMemory: number;
  readonly settled: number;
}

export interface SeparateRunner {
  readonly atStart: Told;
  ask(): Promise<Told>;
  /** Gives its swaps back, and ends. */
  close(): Promise<void>;
}

export async function startSeparateRunner(graphUrl: string, databaseUrl: string): Promise<SeparateRunner> {
  const program = join(import.meta.dirname, 'runner-process.ts');
  const child = spawn(process.execPath, [asInDockerfile, program, graphUrl], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const told = async (): Promise<Told> => {
    const line = await lines.next();
    return line.done === true ? assert.fail('The runner has ended') : (JSON.parse(line.value) as Told);
  };
  return {
    atStart: await told(),
    ask: async () => {
      child.stdin.write('\n');
      return await told();
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
