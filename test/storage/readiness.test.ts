import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { PlannedReminder, Schedule } from '../../bot/swaps/schedule.ts';
import { draft, onEachBackend } from './stores.ts';

const schedule: Schedule = {
  start: 'date',
  at: '2100-12-07T08:00:00.000Z',
  unconfirmed: 'leave-out',
  reminders: { daysBefore: [7, 3, 1], hour: 9, weekends: false, everybody: false },
};

function reminder(userId: string, dueAt: string): PlannedReminder {
  const rest = {
    services: [],
    unknownPlans: false,
    losesTeams: false,
    language: undefined,
    unreachable: undefined,
  } as const;
  return { userId, tasks: ['forms'], dueAt, ...rest };
}

onEachBackend('A swap that has not begun', (store) => {
  /** Anna, Bo and Cia lose something, Dan does not. */
  async function scheduled() {
    const { journal } = store();
    const [anna, bo, cia, dan] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const losing = { acknowledged: ['mailbox'] as const, acknowledgedPlans: [] };
    const made = await journal.createDraft(randomUUID(), 'admin', { ...draft, schedule });
    const swap = await journal.schedule(made.id, made.version, 'admin', {
      moves: [
        ...[anna, bo, cia].map((userId) => ({ userId, ...losing })),
        { userId: dan, acknowledged: [], acknowledgedPlans: [] },
      ],
      leftOut: [],
      reminders: [
        reminder(anna, '2100-11-30T08:00:00.000Z'),
        reminder(bo, '2100-12-01T08:00:00.000Z'),
        reminder(cia, '2100-12-02T08:00:00.000Z'),
      ],
    });
    assert.ok(swap);
    return { swap, anna, bo, cia, dan };
  }

  it('tells who would be moved: the confirmed, the others, and whom of them a reminder has reached', async () => {
    const { journal, reminders } = store();
    const { swap, anna, bo, dan } = await scheduled();
    assert.deepEqual(await journal.readiness(swap.id), { confirmed: 1, unconfirmed: 3, reached: 0 });
    await reminders.confirm(swap.id, anna);
    assert.deepEqual(await journal.readiness(swap.id), { confirmed: 2, unconfirmed: 2, reached: 0 });
    await journal.takeOut(swap.id, bo, 'admin');
    await journal.takeOut(swap.id, dan, 'admin');
    assert.deepEqual(await journal.readiness(swap.id), { confirmed: 1, unconfirmed: 1, reached: 0 });
  });

  it('does not count whoever was left out, but still lists them', async () => {
    const { journal, reminders } = store();
    const { swap, anna } = await scheduled();
    await journal.takeOut(swap.id, anna, 'admin');
    const { all, waiting } = await reminders.counts(swap.id);
    assert.deepEqual([all, waiting], [2, 2]);
    const listed = async (filter: 'all' | 'waiting'): Promise<number> =>
      (await reminders.page(swap.id, { filter, limit: 10, offset: 0 })).length;
    assert.deepEqual([await listed('all'), await listed('waiting')], [3, 2]);
  });

  it('tells when its next reminder is sent', async () => {
    const { journal, reminders } = store();
    const { swap, anna, bo, cia } = await scheduled();
    assert.equal(await reminders.nextDueAt(swap.id), '2100-11-30T08:00:00.000Z');
    await journal.takeOut(swap.id, anna, 'admin');
    assert.equal(await reminders.nextDueAt(swap.id), '2100-12-01T08:00:00.000Z');
    for (const userId of [bo, cia]) await reminders.confirm(swap.id, userId);
    assert.equal(await reminders.nextDueAt(swap.id), undefined);
  });

  it('starts with whoever is to be moved this time, whatever its schedule says', async () => {
    const { journal } = store();
    const { swap } = await scheduled();
    const started = await journal.start(swap.id, swap.version, 'admin', 'everybody', 'move');
    assert.equal(started?.state, 'running');
    assert.equal((await journal.counts(swap.id)).planned, 4);
  });

  it('waits for no group any more once it is cancelled', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', { ...draft, schedule });
    const moves = [{ userId: randomUUID(), acknowledged: [], acknowledgedPlans: [], watched: true }];
    const swap = await journal.schedule(made.id, made.version, 'admin', {
      moves,
      leftOut: [],
      reminders: [],
    });
    assert.ok(swap);
    assert.equal(await journal.cancel(swap.id, swap.version, 'admin'), true);
    const { watched, leftOut } = await journal.counts(swap.id);
    assert.deepEqual([watched, leftOut], [0, 1]);
  });
});
