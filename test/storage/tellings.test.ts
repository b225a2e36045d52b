import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Settlement } from '../../bot/swaps/journal.ts';
import type { MoveReason, Verification } from '../../bot/swaps/swap.ts';
import { beforeState, change, confirmedSwap, draft, onEachBackend } from './stores.ts';

const done: Settlement = { state: 'done', requestId: 'request-1' };

function notDone(state: 'refused' | 'left-out', reason: MoveReason): Settlement {
  return { state, reason, detail: undefined, requestId: undefined };
}

onEachBackend('What is told of a swap', (store) => {
  it('is numbers, reasons and the first users of each kind, however many there are', async () => {
    const { journal } = store();
    const ids = Array.from({ length: 40 }, (_, index) => `user-${String(index).padStart(2, '0')}`);
    const { id } = await confirmedSwap(store(), ids);
    await journal.beginRun(id);
    const settlementOf = (index: number): Settlement | undefined => {
      if (index < 20) return done;
      if (index < 32) return notDone('refused', 'no-seat');
      if (index < 34) return notDone('left-out', 'no-seat');
      return index < 37 ? notDone('left-out', 'user-gone') : undefined;
    };
    await journal.settle(
      id,
      1,
      ids.flatMap((userId, index) => {
        const settlement = settlementOf(index);
        return settlement === undefined ? [] : [{ userId, settlement }];
      }),
    );
    const read = (from: number, to: number, verification: Verification) =>
      ids.slice(from, to).map((userId) => ({ userId, verification }));
    await journal.verify(id, 1, [
      ...read(0, 15, 'verified'),
      ...read(15, 18, 'different'),
      ...read(18, 19, 'settling'),
    ]);
    assert.deepEqual(await journal.summary(id, 3), {
      counts: { planned: 3, sent: 0, done: 20, refused: 12, leftOut: 5, watched: 0 },
      verification: {
        pending: { users: 1, first: ['user-19'] },
        verified: { users: 15, first: [] },
        settling: { users: 1, first: ['user-18'] },
        different: { users: 3, first: ['user-15', 'user-16', 'user-17'] },
      },
      reasons: [
        { reason: 'no-seat', users: 14, first: ['user-20', 'user-21', 'user-22'] },
        { reason: 'user-gone', users: 3, first: ['user-34', 'user-35', 'user-36'] },
      ],
      watched: { users: 0, first: [] },
    });
    assert.deepEqual(await journal.userIds(id, ['refused', 'left-out']), ids.slice(20, 37));
    assert.deepEqual(await journal.userIds(id), ids);
  });

  it('is nothing of a swap without moves', async () => {
    const { journal } = store();
    const { id } = await confirmedSwap(store(), []);
    const none = { users: 0, first: [] };
    assert.deepEqual(await journal.summary(id, 3), {
      counts: { planned: 0, sent: 0, done: 0, refused: 0, leftOut: 0, watched: 0 },
      verification: { pending: none, verified: none, settling: none, different: none },
      reasons: [],
      watched: none,
    });
    assert.deepEqual(await journal.userIds(id, ['done']), []);
  });

  it('is counted for several swaps at once', async () => {
    const { journal } = store();
    const one = await confirmedSwap(store(), ['anna', 'bo']);
    const two = await confirmedSwap(store(), ['carl']);
    const empty = await confirmedSwap(store(), []);
    const counts = await journal.countsOfEach([one.id, two.id, empty.id]);
    assert.deepEqual([...counts.keys()].sort(), [one.id, two.id].sort());
    assert.equal(counts.get(one.id)?.planned, 2);
    assert.deepEqual(counts.get(two.id), await journal.counts(two.id));
  });

  it('has one move for each way in which licenses that carried a service were changed', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const planned = ['a', 'b', 'c', 'd'].map((userId) => ({
      userId,
      acknowledged: userId === 'd' ? (['forms'] as const) : (['mailbox', 'forms'] as const),
      acknowledgedPlans: [],
    }));
    const swap = await journal.confirm(made.id, made.version, 'admin', planned, []);
    assert.ok(swap);
    await journal.beginRun(swap.id);
    const before = [{ skuId: 'e3', disabledPlans: [] }];
    await journal.claim(swap.id, 1, [
      { userId: 'a', before, change },
      { userId: 'b', before: beforeState, change },
      { userId: 'c', before: beforeState, change },
      { userId: 'd', before, change },
    ]);
    await journal.settle(
      swap.id,
      1,
      planned.map(({ userId }) => ({ userId, settlement: done })),
    );
    const ways = async (limit: number) =>
      (await journal.waysOfDone(swap.id, ['mailbox', 'archive'], limit)).map(({ userId }) => userId).sort();
    assert.deepEqual(await ways(10), ['a', 'b']);
    assert.deepEqual(await ways(1), ['b']);
    assert.deepEqual(await journal.waysOfDone(swap.id, ['archive'], 10), []);
  });

  it('says what was settled after an instant, and when', async () => {
    const { journal } = store();
    const { id, confirmedAt = '' } = await confirmedSwap(store(), ['anna', 'bo', 'carl']);
    await journal.beginRun(id);
    assert.deepEqual(await journal.settledAfter(id, confirmedAt), {
      users: 0,
      firstAt: undefined,
      lastAt: undefined,
    });
    await journal.settle(id, 1, [{ userId: 'anna', settlement: done }]);
    const first = await journal.settledAfter(id, '2000-01-01T00:00:00.000Z');
    assert.equal(first.users, 1);
    assert.ok(first.firstAt !== undefined && first.firstAt === first.lastAt);
    await journal.settle(id, 1, [{ userId: 'bo', settlement: notDone('refused', 'no-seat') }]);
    const both = await journal.settledAfter(id, '2000-01-01T00:00:00.000Z');
    assert.deepEqual([both.users, both.firstAt], [2, first.firstAt]);
    assert.equal((await journal.settledAfter(id, both.lastAt ?? '')).users, 0);
  });

  it('is who did what, in order', async () => {
    const { journal } = store();
    const { id } = await confirmedSwap(store(), ['anna']);
    await journal.audit(id, undefined, 'started');
    const records = await journal.auditOf(id);
    assert.deepEqual(
      records.map(({ byUserId, action }) => [byUserId, action]),
      [
        ['admin', 'created'],
        ['admin', 'confirmed'],
        [undefined, 'started'],
      ],
    );
    for (const { at } of records) assert.equal(new Date(at).toISOString(), at);
  });

  it('is of confirmed swaps page by page, newest first', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    const ids: string[] = [];
    for (let made = 0; made < 5; made += 1) ids.unshift((await confirmedSwap(store(), [], tenantId)).id);
    const page = async (after: number) =>
      (await journal.confirmed(tenantId, 2, after)).map((swap) => swap.id);
    assert.deepEqual([...(await page(0)), ...(await page(2)), ...(await page(4)), ...(await page(6))], ids);
  });
});
