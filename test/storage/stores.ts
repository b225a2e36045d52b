import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseConfig } from '../../bot/storage/database.ts';
import { openStore, type Store } from '../../bot/storage/store.ts';
import type { StorageLog } from '../../bot/storage/log.ts';
import type { Clock } from '../../bot/swaps/clock.ts';
import type { Draft, Swap } from '../../bot/swaps/swap.ts';
import { emptyDataFolder } from '../support/empty-database.ts';
import { newServerDatabase, stopServer } from './postgres-server.ts';

/** Where the store can be: every contract is held on each of them. */
export const backends: readonly { readonly name: string; config(): Promise<DatabaseConfig> }[] = [
  { name: 'PGlite', config: async () => ({ kind: 'folder', folder: await emptyDataFolder() }) },
  { name: 'PostgreSQL', config: async () => ({ kind: 'server', url: await newServerDatabase() }) },
];

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, signal && { signal });
  },
};

export const quiet: StorageLog = { warn: () => undefined, error: () => undefined };

const open = new Map<string, Promise<Store>>();

/** One store per backend for all contracts: they keep apart by their ids. */
function sharedStore(backend: (typeof backends)[number]): Promise<Store> {
  const store =
    open.get(backend.name) ??
    backend.config().then((config) => openStore(config, { clock: systemClock, log: quiet }));
  open.set(backend.name, store);
  return store;
}

/** Closes the stores, then their server; whoever needs them after that opens them anew. */
async function closeStores(): Promise<void> {
  const stores = [...open.values()];
  open.clear();
  for (const store of stores) await (await store).close();
  await stopServer();
}

/** Runs the same tests on each backend. */
export function onEachBackend(name: string, tests: (store: () => Store) => void): void {
  // Outside of any suite: mocha runs it after the last test, or after each file where files run side by side.
  after(closeStores);
  for (const backend of backends) {
    describe(`${name} on ${backend.name}`, () => {
      let store: Store | undefined;
      before(async function () {
        this.timeout(60_000);
        store = await sharedStore(backend);
      });
      tests(() => {
        if (store === undefined) throw new Error('The store is not open');
        return store;
      });
    });
  }
}

export const draft: Draft = {
  step: 'who',
  trail: [],
  userIds: ['anna', 'bo'],
  notFound: [],
  doubled: 0,
  products: { from: ['e3'], to: ['f3'] },
};

export const beforeState = [{ skuId: 'e3', disabledPlans: ['yammer'] }];
export const change = {
  addLicenses: [{ skuId: 'f3', disabledPlans: [] }],
  removeLicenses: ['e3'],
};

/** A confirmed swap of users with new ids. */
export async function confirmedSwap(
  { journal }: Store,
  userIds: readonly string[],
  tenantId: string = randomUUID(),
): Promise<Swap> {
  const made = await journal.createDraft(tenantId, 'admin', draft);
  const moves = userIds.map((userId) => ({ userId, acknowledged: [], acknowledgedPlans: [] }));
  const swap = await journal.confirm(made.id, made.version, 'admin', moves, []);
  if (swap === undefined) throw new Error('The swap could not be confirmed');
  return swap;
}
