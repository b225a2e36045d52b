import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openStore, type Store } from '../../bot/storage/store.ts';
import { backends, confirmedSwap, draft, quiet, systemClock } from './stores.ts';

/** A handler that tells when it is called for this swap, and with which signal. */
function handlerFor(swapId: string, run: (signal: AbortSignal) => Promise<void>) {
  const called = Promise.withResolvers<AbortSignal>();
  let calls = 0;
  return {
    called: called.promise,
    calls: () => calls,
    handler: async (id: string, signal: AbortSignal): Promise<void> => {
      if (id !== swapId) return;
      calls += 1;
      called.resolve(signal);
      await run(signal);
    },
  };
}

const returnAtOnce = async (): Promise<void> => undefined;

function returnAtStop(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

// A store of its own for each backend: the swaps that other tests confirmed would come first.
for (const backend of backends) {
  describe(`The queue on ${backend.name}`, () => {
    let opened: Store | undefined;
    const store = (): Store => {
      assert.ok(opened);
      return opened;
    };

    before(async function () {
      this.timeout(60_000);
      opened = await openStore(await backend.config(), { clock: systemClock, log: quiet });
    });
    afterEach(() => store().queue.stop());
    after(() => opened?.close());

    it('runs a confirmed swap, and not one whose confirming failed', async () => {
      const { journal, queue } = store();
      const failed = await journal.createDraft(randomUUID(), 'admin', draft);
      const twice = [
        { userId: 'anna', acknowledged: [], acknowledgedPlans: [] },
        { userId: 'anna', acknowledged: [], acknowledgedPlans: [] },
      ];
      await assert.rejects(journal.confirm(failed.id, failed.version, 'admin', twice, []));
      const { id } = await confirmedSwap(store(), []);
      const seen: string[] = [];
      const { called, handler } = handlerFor(id, returnAtOnce);
      await queue.start(async (swapId, signal) => {
        seen.push(swapId);
        await handler(swapId, signal);
      });
      await called;
      assert.ok(!seen.includes(failed.id));
    });

    it('gives a swap back that is running when it stops, and the next start resumes it', async () => {
      const { queue } = store();
      const { id } = await confirmedSwap(store(), []);
      const first = handlerFor(id, returnAtStop);
      await queue.start(first.handler);
      const signal = await first.called;
      await queue.stop();
      assert.equal(signal.aborted, true);
      const second = handlerFor(id, returnAtOnce);
      await queue.start(second.handler);
      await second.called;
    });

    it('tries a swap again whose run failed', async () => {
      const { queue } = store();
      const { id } = await confirmedSwap(store(), []);
      const succeeded = Promise.withResolvers<undefined>();
      const run = handlerFor(id, async () => {
        if (run.calls() === 1) throw new Error('Graph cannot be reached');
        succeeded.resolve(undefined);
      });
      await queue.start(run.handler);
      await succeeded.promise;
      assert.equal(run.calls(), 2);
    });

    it('keeps what was confirmed while it was stopped', async () => {
      const { queue } = store();
      await queue.start(returnAtOnce);
      await queue.stop();
      const { id } = await confirmedSwap(store(), []);
      const { called, handler } = handlerFor(id, returnAtOnce);
      await queue.start(handler);
      await called;
    });
  });
}
