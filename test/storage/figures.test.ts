import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { onEachBackend, systemClock } from './stores.ts';

onEachBackend('What is read off the store', (store) => {
  it('is how many writes fall into the window, of one tenant and no more than fit', async () => {
    const { journal, figures } = store();
    const tenantId = randomUUID();
    const quota = { writes: 40, windowMs: 60_000 };
    assert.equal(await figures.writesInWindow(tenantId, quota), 0);
    await journal.bookWrites(tenantId, 15, quota);
    await journal.bookWrites(tenantId, 20, quota);
    await journal.bookWrites(randomUUID(), 5, quota);
    assert.equal(await figures.writesInWindow(tenantId, quota), 35);
    // These are for the next window.
    await journal.bookWrites(tenantId, 20, quota);
    assert.equal(await figures.writesInWindow(tenantId, quota), 35);
  });

  it('is without the writes whose window is over', async () => {
    const { journal, figures } = store();
    const tenantId = randomUUID();
    const short = { writes: 40, windowMs: 50 };
    await journal.bookWrites(tenantId, 30, short);
    await systemClock.sleep(2 * short.windowMs);
    assert.equal(await figures.writesInWindow(tenantId, short), 0);
    await journal.bookWrites(tenantId, 2, { ...short, windowMs: 60_000 });
    assert.equal(await figures.writesInWindow(tenantId, { ...short, windowMs: 60_000 }), 32);
  });

  it('is by how much the reminder that has waited longest is overdue', async () => {
    const { journal, reminders, figures } = store();
    assert.equal(await figures.reminderLagMs(), 0);
    const draft = {
      step: 'who',
      trail: [],
      userIds: [],
      notFound: [],
      doubled: 0,
      products: { from: [], to: [] },
    };
    const tenantId = randomUUID();
    const swap = await journal.createDraft(tenantId, randomUUID(), draft);
    const user = { userId: randomUUID(), language: undefined, unreachable: undefined, dueAt: undefined };
    const planned = { ...user, services: [], unknownPlans: false, tasks: [], losesTeams: false };
    await reminders.ask({ tenantId, swapId: swap.id }, [planned]);
    await systemClock.sleep(20);
    const lag = await figures.reminderLagMs();
    assert.ok(lag >= 20 && lag < 60_000, String(lag));
    await reminders.claimDue(1, () => undefined);
    assert.equal(await figures.reminderLagMs(), 0);
  });

  it('is every queue, and the connections where there are any', async () => {
    const { figures, roster } = store();
    const queues = await figures.queues();
    const names = queues.map(({ queue }) => queue);
    for (const name of ['swap-run', 'reminder-sweep', 'group-watch', 'read-again'])
      assert.ok(names.includes(name), name);
    for (const { waiting, delayed, running, failed } of queues)
      for (const count of [waiting, delayed, running, failed])
        assert.ok(Number.isInteger(count) && count >= 0);
    await roster.find(randomUUID(), randomUUID());
    const connections = figures.connections();
    if (connections === undefined) return;
    assert.ok(connections.idle > 0);
    assert.deepEqual([connections.used, connections.waiting], [0, 0]);
  });
});
