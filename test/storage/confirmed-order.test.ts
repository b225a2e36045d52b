import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Store } from '../../bot/storage/store.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { confirmedSwap, draft, onEachBackend } from './stores.ts';

const moveOf = (userId: string) => ({ userId, acknowledged: [], acknowledgedPlans: [] });

onEachBackend('Of two swaps with the same user', (store) => {
  /** Which of the swaps another one keeps from moving the user. */
  async function heldUp(user: string, swaps: readonly Swap[]): Promise<readonly boolean[]> {
    const others = swaps.map(({ id }) => store().journal.inOtherSwaps(id, [user]));
    return (await Promise.all(others)).map((found) => found.has(user));
  }

  async function scheduled({ journal }: Store, tenantId: string, user: string): Promise<Swap> {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    const reminders = { daysBefore: [], hour: 9, weekends: false, everybody: false };
    const schedule = { start: 'date', at, unconfirmed: 'move', reminders } as const;
    const made = await journal.createDraft(tenantId, 'admin', { ...draft, schedule });
    const plan = { moves: [moveOf(user)], leftOut: [], reminders: [] };
    return (await journal.schedule(made.id, made.version, 'admin', plan)) ?? assert.fail();
  }

  it('the one that was confirmed first has the user, and the other one not', async () => {
    const [tenant, user] = [randomUUID(), randomUUID()];
    const first = await confirmedSwap(store(), [user], tenant);
    const second = await confirmedSwap(store(), [user], tenant);
    assert.deepEqual(await heldUp(user, [first, second]), [false, true]);
  });

  it('exactly one has the user, however many are confirmed in the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [tenant, user] = [randomUUID(), randomUUID()];
      const swaps = await Promise.all(
        Array.from({ length: 6 }, () => confirmedSwap(store(), [user], tenant)),
      );
      const held = await heldUp(user, swaps);
      assert.equal(held.filter((isHeld) => !isHeld).length, 1, JSON.stringify(held));
    }
  });

  it('it is the same where the first one waits for its date', async () => {
    const [tenant, user] = [randomUUID(), randomUUID()];
    const waits = await scheduled(store(), tenant, user);
    const runs = await confirmedSwap(store(), [user], tenant);
    assert.deepEqual(await heldUp(user, [waits, runs]), [false, true]);
    const started = await store().journal.start(waits.id, waits.version, 'admin', 'everybody');
    assert.equal(started?.state, 'running');
    assert.deepEqual(await heldUp(user, [waits, runs]), [false, true]);
  });

  it('a draft, and a swap that has ended, come after all that are open', async () => {
    const [tenant, user] = [randomUUID(), randomUUID()];
    const ended = await confirmedSwap(store(), [], tenant);
    const made = await store().journal.createDraft(tenant, 'admin', draft);
    await confirmedSwap(store(), [user], tenant);
    const run = await store().journal.beginRun(ended.id);
    assert.ok(await store().journal.finish(ended.id, run?.attempt ?? 0));
    assert.deepEqual(await heldUp(user, [made, ended]), [true, true]);
  });
});
