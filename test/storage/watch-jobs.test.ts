import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openStore, type Store } from '../../bot/storage/store.ts';
import { backends, draft, quiet, systemClock } from './stores.ts';

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
      const parts = { clock: systemClock, log: quiet, watchEverySeconds: 1 };
      opened = await openStore(await backend.config(), parts);
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
}
