import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Memory {
  /** Bytes. */
  readonly now: number;
  /** The most since it was last asked for. */
  readonly most: number;
}

export interface SeparateBot {
  readonly botUrl: string;
  readonly tenantId: string;
  readonly pid: number;
  /** What it has logged: ids and counts, as JSON. */
  readonly logged: readonly string[];
  memory(): Promise<Memory>;
  /** Ends the process, whether or not it was killed, and removes its data. */
  close(): Promise<void>;
}

export interface SeparateBotOptions {
  /** A PostgreSQL server for its records, which would else be in its own folder. */
  readonly databaseUrl?: string;
}

/** Starts `bot-process.ts` on an empty folder. */
export async function startSeparateBot(
  graphUrl: string,
  { databaseUrl }: SeparateBotOptions = {},
): Promise<SeparateBot> {
  const folder = await mkdtemp(join(tmpdir(), 'license-swap-bench-'));
  const program = join(import.meta.dirname, 'bot-process.ts');
  const database = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [program, folder, graphUrl], {
    env: { ...process.env, ...database, LOG_LEVEL: 'info' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const logged: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => logged.push(line));
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const told = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? assert.fail(`The bot has ended: ${logged.at(-1)}`) : JSON.parse(line.value);
  };
  const { botUrl, tenantId } = (await told()) as Pick<SeparateBot, 'botUrl' | 'tenantId'>;
  return {
    botUrl,
    tenantId,
    pid: child.pid ?? assert.fail('The bot did not start'),
    logged,
    memory: async () => {
      child.stdin.write('memory\n');
      return (await told()) as Memory;
    },
    close: async () => {
      child.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
