import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openStore, type Store } from '../../bot/storage/store.ts';
import { backends, onEachBackend, quiet, systemClock } from './stores.ts';
import { newServerDatabase } from './postgres-server.ts';

const quota = { writes: 40, windowMs: 60_000 };

/** In whole windows: bookings are a few milliseconds apart. */
function windows(waitsMs: readonly number[]): readonly number[] {
  return waitsMs.map((ms) => Math.round(ms / quota.windowMs)).sort();
}

async function opened(config: Parameters<typeof openStore>[0]): Promise<Store> {
  return await openStore(config, { clock: systemClock, log: quiet });
}

onEachBackend('The ledger of writes', (store) => {
  it('has room for the quota in any window, whatever is booked together', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    const waits: number[] = [];
    for (const writes of [20, 20, 1, 20, 19, 1, 40])
      waits.push(await journal.bookWrites(tenantId, writes, quota));
    assert.deepEqual(windows(waits), [0, 0, 1, 1, 1, 2, 3]);
  });

  it('counts for each tenant alone', async () => {
    const { journal } = store();
    await journal.bookWrites(randomUUID(), 40, quota);
    assert.equal(await journal.bookWrites(randomUUID(), 40, quota), 0);
  });

  it('has room again when what was booked is a window ago', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    const short = { writes: 2, windowMs: 50 };
    await journal.bookWrites(tenantId, 2, short);
    await systemClock.sleep(2 * short.windowMs);
    assert.equal(await journal.bookWrites(tenantId, 2, short), 0);
  });

  it('takes little of the database, however many are in the window', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    const large = { writes: 3_000, windowMs: 150_000 };
    const began = performance.now();
    for (let booking = 0; booking < 300; booking += 1) await journal.bookWrites(tenantId, 20, large);
    const ms = (performance.now() - began) / (300 * 20);
    assert.ok(ms < 1, `${ms.toFixed(3)} ms for each write`);
  });
});

describe('The ledger of writes', () => {
  it('is one for all processes on a server: together they book no more than one alone', async function () {
    this.timeout(60_000);
    const url = await newServerDatabase();
    const stores = await Promise.all([1, 2].map(() => opened({ kind: 'server', url })));
    try {
      const tenantId = randomUUID();
      const waits = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          (stores[at % 2] ?? assert.fail()).journal.bookWrites(tenantId, 20, quota),
        ),
      );
      const expected = Array.from({ length: 20 }, (_, at) => Math.floor(at / 2));
      assert.deepEqual(windows(waits), [...expected].sort());
    } finally {
      for (const store of stores) await store.close();
    }
  });

  for (const backend of backends) {
    it(`knows after a restart what was written before it, on ${backend.name}`, async function () {
      this.timeout(60_000);
      const config = await backend.config();
      const tenantId = randomUUID();
      const first = await opened(config);
      await first.journal.bookWrites(tenantId, 40, quota);
      await first.close();
      const second = await opened(config);
      try {
        assert.ok((await second.journal.bookWrites(tenantId, 20, quota)) > quota.windowMs / 2);
      } finally {
        await second.close();
      }
    });
  }
});
