import { sku } from '../../bot/practice/company/products.ts';
import { openStore } from '../../bot/storage/store.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { runSwap } from '../../bot/swaps/runner.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { emptyDataFolder } from '../support/empty-database.ts';
import { confirmSwap, graphTenant, quiet, runPorts } from './measured-swap.ts';
import { comparison, row, type BenchRow } from './row.ts';
import { oneByOne, removeThenAdd } from './scripts.ts';
import { startSeparateTenant } from './separate-tenant.ts';

const users = 1_000;
const sequentialSample = 40;
const batchSample = 200;

/** A swap of a thousand users with the quotas and a slow network, beside what scripts do on the same tenant. */
export async function thousand(): Promise<BenchRow[]> {
  const people = Math.ceil((users + sequentialSample + batchSample) * 1.1);
  const options = ['--users', String(people), '--e3-share', '1', '--quota', '--latency', '200'];
  const separate = await startSeparateTenant(options);
  const store = await openStore(
    { kind: 'folder', folder: await emptyDataFolder() },
    { clock: systemClock, log: quiet },
  );
  try {
    const tenant = graphTenant(separate.url, systemClock);
    const { swap, moves } = await confirmSwap(store, tenant, users);
    const began = performance.now();
    await runSwap(swap.id, new AbortController().signal, runPorts(store.journal, tenant, systemClock));
    const rate = moves / ((performance.now() - began) / 1_000);
    const { users: left } = await tenant.holders(theBot, sku.officeE3, people);
    const others = left
      .filter(({ licenses }) => licenses.every(({ source }) => source.kind === 'direct'))
      .map(({ id }) => id);
    const sequential = await oneByOne(separate.url, others.slice(0, sequentialSample));
    const batches = await removeThenAdd(
      separate.url,
      others.slice(sequentialSample, sequentialSample + batchSample),
    );
    const what = `moving ${moves.toLocaleString('en')} users, 200 ms away`;
    return [
      row(`moving users one by one, 200 ms away (from ${sequentialSample})`, sequential, 'users/s'),
      comparison(`${what}, read back included`, rate, 'one by one', sequential, 'users/s'),
      row(`removing, then adding in batches (from ${batchSample})`, batches.rate, 'users/s'),
      row('time that each user is without a license so', batches.withoutMs),
      comparison(what, rate, 'removing, then adding', batches.rate, 'users/s'),
    ];
  } finally {
    await store.close();
    await separate.close();
  }
}
