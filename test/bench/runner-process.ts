/**
 * What runs swaps, as a process of its own on a PostgreSQL server: queue, runner, journal and Graph client as in the
 * bot. Time goes by many times faster for the budget of writes, since 100,000 moves take hours of Graph's quota.
 *
 * Prints a line of JSON once it works, and another one for each line on its standard input: memory in bytes, and moves
 * settled. It gives its swaps back and ends when its
 * standard input does.
 *
 * Arguments: the address of Graph.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Journal } from '../../bot/swaps/journal.ts';
import { openStore } from '../../bot/storage/store.ts';
import { runSwap } from '../../bot/swaps/runner.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { graphTenant, quiet, runPorts } from './measured-swap.ts';

const quotaTimesFaster = 1_000;

const [graphUrl = ''] = process.argv.slice(2);
const url = process.env['DATABASE_URL'] ?? '';
const store = await openStore({ kind: 'server', url }, { clock: systemClock, log: quiet });
const tenant = graphTenant(graphUrl, systemClock);
const told = { mostMemory: 0, settled: 0 };

/** The same journal; what is settled is counted. */
const journal: Journal = {
  ...store.journal,
  settle: async (...asked) => {
    const settled = await store.journal.settle(...asked);
    told.settled += settled;
    return settled;
  },
};

const ports = runPorts(journal, tenant, systemClock, quotaTimesFaster);
const watch = setInterval(() => {
  told.mostMemory = Math.max(told.mostMemory, process.memoryUsage.rss());
}, 50);
await store.queue.start(async (swapId, signal) => {
  await runSwap(swapId, signal, ports);
});
const tell = (): void => {
  console.log(JSON.stringify({ ...told, memory: process.memoryUsage.rss() }));
};
tell();

const lines = createInterface({ input: process.stdin });
lines.on('line', tell);
await once(lines, 'close');
clearInterval(watch);
await store.close();
