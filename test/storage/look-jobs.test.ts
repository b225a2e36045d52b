import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openStore, type Store } from '../../bot/storage/store.ts';
import type { Verification } from '../../bot/swaps/swap.ts';
import { backends, confirmedSwap, draft, quiet, systemClock } from './stores.ts';

const done = { state: 'done', requestId: undefined } as const;
const waiting = { userId: 'nils', acknowledged: [], acknowledgedPlans: [], watched: true };

for (const backend of backends) {
  describe(`The watching of groups on ${backend.name}`, () => {
    let opened: Store | undefined;
    const store = (): Store => {
      assert.ok(opened);
      return opened;
    };

    before(async function () {
      this.timeout(60_000);
      const looks = { watchEverySeconds: 1, readAgainAfterSeconds: [1, 1, 1] };
      opened = await openStore(await backend.config(), { clock: systemClock, log: quiet, looks });
    });
    after(() => opened?.close());

    async function confirmed(watched: boolean): Promise<string> {
      const made = await store().journal.createDraft(randomUUID(), 'admin', draft);
      await store().journal.confirm(made.id, made.version, 'admin', [{ ...waiting, watched }], []);
      return made.id;
    }

    it('looks at a swap with watched moves, and at no other, again and again until it is over', async () => {
      const looks: string[] = [];
      const over = Promise.withResolvers<undefined>();
      const without = await confirmed(false);
      const swapId = await confirmed(true);
      await store().watches.start(async (id) => {
        looks.push(id);
        if (looks.length === 1) throw new Error('Graph does not answer');
        if (looks.length < 4) return 'again';
        over.resolve(undefined);
        return 'over';
      });
      await over.promise;
      assert.deepEqual(new Set(looks), new Set([swapId]));
      assert.ok(!looks.includes(without));
    }).timeout(120_000);

    it('keeps what was seen, and settles nothing that is watched no more', async () => {
      const { journal } = store();
      const swapId = await confirmed(true);
      assert.deepEqual((await journal.counts(swapId)).watched, 1);
      await journal.settleWatched(swapId, ['nils'], { state: 'done' });
      await journal.settleWatched(swapId, ['nils'], { state: 'left-out', reason: 'group-unchanged' });
      const move = await journal.move(swapId, 'nils');
      assert.deepEqual([move?.state, move?.verification, move?.reason], ['done', 'verified', undefined]);
      assert.ok(move?.settledAt);
    });

    it('does not hold up the end of a swap, and no run can claim a watched move', async () => {
      const { journal } = store();
      const swapId = await confirmed(true);
      const swap = await journal.beginRun(swapId);
      const change = { addLicenses: [], removeLicenses: ['e3'] };
      const claims = [{ userId: 'nils', before: [], change }];
      assert.equal(await journal.claim(swapId, swap?.attempt ?? 0, claims), 0);
      assert.equal(await journal.finish(swapId, swap?.attempt ?? 0), true);
    });
  });

  describe(`Reading again after a swap on ${backend.name}`, () => {
    const looks = { watchEverySeconds: 1, readAgainAfterSeconds: [1, 1, 1] };
    const open: Store[] = [];

    async function openAt(config: Parameters<typeof openStore>[0]): Promise<Store> {
      const store = await openStore(config, { clock: systemClock, log: quiet, looks });
      open.push(store);
      return store;
    }
    after(async () => {
      for (const store of open) await store.close();
    });

    /** A swap of one user that has ended, and what reading the user back had shown by then. */
    async function finished(store: Store, verification: Verification): Promise<string> {
      const { id } = await confirmedSwap(store, ['anna']);
      await store.journal.beginRun(id);
      await store.journal.settle(id, 1, [{ userId: 'anna', settlement: done }]);
      await store.journal.verify(id, 1, [{ userId: 'anna', verification }]);
      assert.equal(await store.journal.finish(id, 1), true);
      return id;
    }

    it('is done three times, if only the process lives that comes next, and for nobody who was seen', async () => {
      const config = await backend.config();
      const first = await openAt(config);
      await finished(first, 'verified');
      await finished(first, 'different');
      const [settling, soonOver] = [await finished(first, 'settling'), await finished(first, 'pending')];
      await first.close();
      const readings: (readonly [string, boolean])[] = [];
      const { promise: isOver, resolve } = Promise.withResolvers<undefined>();
      const second = await openAt(config);
      await second.queue.start(async () => undefined);
      await second.readings.start(async (id, isLast) => {
        readings.push([id, isLast]);
        if (isLast) resolve(undefined);
        return id === soonOver ? 'over' : 'again';
      });
      await isOver;
      const of = (swapId: string) => readings.filter(([id]) => id === swapId).map(([, isLast]) => isLast);
      assert.deepEqual(of(settling), [false, false, true]);
      assert.deepEqual(of(soonOver), [false]);
      assert.equal(readings.length, 4);
    }).timeout(120_000);
  });
}
