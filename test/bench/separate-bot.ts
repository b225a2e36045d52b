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
  memory(): Promise<Memory>;
  /** Ends the process and removes its data. */
  close(): Promise<void>;
}

/** Starts `bot-process.ts` on an empty folder. */
export async function startSeparateBot(graphUrl: string): Promise<SeparateBot> {
  const folder = await mkdtemp(join(tmpdir(), 'license-swap-bench-'));
  const program = join(import.meta.dirname, 'bot-process.ts');
  const child = spawn(process.execPath, [program, folder, graphUrl], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const told = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? assert.fail('The bot has ended') : JSON.parse(line.value);
  };
  const { botUrl, tenantId } = (await told()) as Pick<SeparateBot, 'botUrl' | 'tenantId'>;
  return {
    botUrl,
    tenantId,
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
