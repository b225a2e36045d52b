import { sku } from '../../bot/practice/company/products.ts';
import type { LicenseWrite } from '../../bot/practice/tenant/license-write.ts';
import { openStore } from '../../bot/storage/store.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { runSwap } from '../../bot/swaps/runner.ts';
import { emptyDataFolder } from '../support/empty-database.ts';
import { fastClock } from '../support/fast-clock.ts';
import { confirmSwap, graphTenant, quiet, quotaWindowMs, runPorts, writeShare } from './measured-swap.ts';
import { comparison, row, type BenchRow } from './row.ts';
import { oneByOne } from './scripts.ts';
import { startSeparateTenant } from './separate-tenant.ts';

const users = 10_000;
const sample = 400;
/** Time goes by so many times faster, in the bot and in the tenant: what the machine needs itself counts so many times. */
const timeScale = 4;
const latencyMs = 200 / timeScale;

/** Graph's published quota of writes (Graph: throttling limits, identity and access). */
const writesInWindow = 3_000;

/** A swap that is too large for the quota's window: how much of its share it uses, and how often it is throttled. */
export async function tenThousand(): Promise<BenchRow[]> {
  const scale = ['--time-scale', String(timeScale), '--quota', '--latency', String(latencyMs)];
  const options = ['--users', String(Math.ceil(users * 1.1)), '--e3-share', '1', ...scale];
  const sequential = await sequentialRate(options);
  const separate = await startSeparateTenant(options);
  const clock = fastClock(timeScale);
  const store = await openStore({ kind: 'folder', folder: await emptyDataFolder() }, { clock, log: quiet });
  try {
    const tenant = graphTenant(separate.url, clock);
    const { swap, moves } = await confirmSwap(store, tenant, users);
    const began = clock.now();
    await runSwap(swap.id, new AbortController().signal, runPorts(store.journal, tenant, clock, timeScale));
    const seconds = (clock.now() - began) / 1_000;
    const writes = await writesOf(separate.control, moves);
    const throttled = await throttledOf(separate.control);
    const tookMs = (writes.at(-1)?.at ?? 0) - (writes[0]?.at ?? 0);
    const what = `moving ${moves.toLocaleString('en')} users, quotas and 200 ms, time ${timeScale} times as fast`;
    return [
      row(`moving users one by one with Retry-After (from ${sample})`, sequential, 'users/s'),
      comparison(`${what}, read back included`, moves / seconds, 'one by one', sequential, 'users/s'),
      row('share of the allowed writes used', (100 * shortestMs(writes.length)) / tookMs, '%'),
      row('writes answered 429', (100 * throttled) / (writes.length + throttled), '%'),
    ];
  } finally {
    await store.close();
    await separate.close();
  }
}

/** From the first write to the last one where as much is written as the share allows. */
function shortestMs(writes: number): number {
  return Math.floor((writes - 1) / (writesInWindow * writeShare)) * quotaWindowMs;
}

/** On a tenant of its own, just like the other one, so that neither takes of the other's quota. In the tenant's time. */
async function sequentialRate(options: readonly string[]): Promise<number> {
  const separate = await startSeparateTenant(options);
  try {
    const tenant = graphTenant(separate.url, fastClock(timeScale));
    const { users: holders } = await tenant.holders(theBot, sku.officeE3, sample);
    const userIds = holders.map(({ id }) => id);
    return (await oneByOne(separate.url, userIds, timeScale)) / timeScale;
  } finally {
    await separate.close();
  }
}

/** The tenant tells 10,000 at a time. */
async function writesOf(control: string, most: number): Promise<readonly LicenseWrite[]> {
  const writes: LicenseWrite[] = [];
  while (writes.length < most) {
    const answer = await fetch(`${control}/writes?from=${writes.length}`);
    const more = ((await answer.json()) as { readonly writes: readonly LicenseWrite[] }).writes;
    if (more.length === 0) break;
    writes.push(...more);
  }
  return writes;
}

async function throttledOf(control: string): Promise<number> {
  const { answers } = (await (await fetch(`${control}/tally`)).json()) as {
    readonly answers: Readonly<Record<string, number>>;
  };
  return answers['POST 429'] ?? 0;
}
