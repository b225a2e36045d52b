import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Reminded } from './reminding-process.ts';
import { comparison, row, type BenchRow } from './row.ts';

const people = 10_000;
const sample = 100;
const timesFaster = 4;
/** More speed makes more garbage, for which Node would take more room than it ever does at one. */
const memory = '--max-semi-space-size=16';

/** What the bot's sweep has on its way at once. */
const atOnce = 40;
const allowedPerSecond = 50;
const mostMemoryMb = 150;

/** Reminders to 10,000 people against the limits of Teams, beside one after the other. */
export async function reminders(): Promise<BenchRow[]> {
  const connector = await startConnector();
  try {
    const one = await remind(connector.serviceUrl, sample, 1);
    const many = await remind(connector.serviceUrl, people, atOnce);
    const { breaches } = await connector.ask();
    const usedMb = (many.mostMemory - many.idleMemory) / 1024 / 1024;
    const share = many.perSecond / allowedPerSecond;
    assert.equal(many.delivered, people, 'Somebody was not reminded');
    assert.equal(breaches, 0, 'A limit of Teams was broken');
    assert.ok(share >= 0.9, `Only ${many.perSecond.toFixed(1)} reminders a second`);
    assert.ok(usedMb < mostMemoryMb, `${usedMb.toFixed(0)} MB above idle`);
    const what = `reminding ${people.toLocaleString('en')} people, 200 ms away`;
    return [
      row(`reminding one after the other, 200 ms away (from ${sample})`, one.perSecond, 'users/s'),
      comparison(what, many.perSecond, 'one after the other', one.perSecond, 'users/s'),
      comparison(`${what}: of what Teams allows`, share * 100, 'all of it', 100, '%'),
      row(`${what}: memory above idle`, usedMb, 'MB'),
    ];
  } finally {
    await connector.close();
  }
}

async function remind(serviceUrl: string, howMany: number, together: number): Promise<Reminded> {
  const program = join(import.meta.dirname, 'reminding-process.ts');
  const options = [memory, program, serviceUrl, String(howMany), String(together), String(timesFaster)];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return JSON.parse(stdout) as Reminded;
}

interface Connector {
  readonly serviceUrl: string;
  ask(): Promise<{ readonly taken: number; readonly breaches: number }>;
  close(): Promise<void>;
}

async function startConnector(): Promise<Connector> {
  const program = join(import.meta.dirname, 'connector-process.ts');
  const child = spawn(process.execPath, [program, String(timesFaster)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const told = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? assert.fail('The connector has ended') : JSON.parse(line.value);
  };
  const { serviceUrl } = (await told()) as { readonly serviceUrl: string };
  return {
    serviceUrl,
    ask: async () => {
      child.stdin.write('\n');
      return (await told()) as Awaited<ReturnType<Connector['ask']>>;
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
