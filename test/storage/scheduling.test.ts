import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { PlannedReminder, Schedule } from '../../bot/swaps/schedule.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { draft, onEachBackend } from './stores.ts';

const hourMs = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * hourMs).toISOString();

function scheduleAt(at: string, changes: Partial<Schedule> = {}): Schedule {
  const reminders = { daysBefore: [7, 3, 1], hour: 9, weekends: false, everybody: false };
  return { start: 'date', at, unconfirmed: 'leave-out', reminders, ...changes };
}

function reminderOf(userId: string, dueAt?: string): PlannedReminder {
  const rest = {
    services: [],
    unknownPlans: false,
    losesTeams: false,
    language: undefined,
    unreachable: undefined,
  } as const;
  return { userId, tasks: ['forms'], dueAt, ...rest };
}

onEachBackend('A scheduled swap', (store) => {
  /** Anna and Bo lose something, Cia does not. */
  async function scheduled(schedule: Schedule, dueAt?: string) {
    const { journal } = store();
    const users = ['anna', 'bo', 'cia'].map((name) => `${name} ${randomUUID()}`);
    const [anna = '', bo = '', cia = ''] = users;
    const made = await journal.createDraft(randomUUID(), 'admin', { ...draft, userIds: users, schedule });
    const losing = { acknowledged: ['mailbox'] as const, acknowledgedPlans: [] };
    const moves = [
      { userId: anna, ...losing },
      { userId: bo, ...losing },
      { userId: cia, acknowledged: [], acknowledgedPlans: [] },
    ];
    const reminders = [reminderOf(anna, dueAt), reminderOf(bo, dueAt)];
    const swap = await journal.schedule(made.id, made.version, 'admin', { moves, leftOut: [], reminders });
    assert.ok(swap);
    return { swap, anna, bo, cia };
  }

  const statesOf = async ({ id }: Swap): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await store().journal.moves(id, { limit: 10 })).map(({ userId, state, reason }) => [
        userId.split(' ')[0] ?? '',
        reason ?? state,
      ]),
    );

  /** Confirms, or is reached, by way of what a sweep does. */
  async function reach({ id }: Swap, userId: string): Promise<void> {
    const { reminders } = store();
    const due = (await reminders.claimDue(1_000, () => undefined)).filter(
      ({ reminder }) => reminder.swapId === id,
    );
    for (const one of due) {
      if (one.reminder.userId === userId)
        await reminders.settle(one, { kind: 'delivered', activityId: undefined });
    }
  }

  const dueNow = async ({ id }: Swap): Promise<boolean> =>
    (await store().journal.dueToStart()).some((swap) => swap.id === id);

  it('is scheduled once, of two presses, with its moves and its reminders', async () => {
    const { journal } = store();
    const schedule = scheduleAt(inHours(200));
    const made = await journal.createDraft(randomUUID(), 'admin', { ...draft, schedule });
    const plan = { moves: [], leftOut: [], reminders: [reminderOf('anna', inHours(2))] };
    const answers = await Promise.all(
      [1, 2].map(() => journal.schedule(made.id, made.version, 'admin', plan)),
    );
    const [swap, ...others] = answers.filter((answer) => answer !== undefined);
    assert.equal(others.length, 0);
    assert.deepEqual([swap?.state, swap?.draft.schedule], ['scheduled', schedule]);
    assert.equal((await store().reminders.find(made.id, 'anna'))?.state, 'waiting');
  });

  it('holds its users: another swap sees that they are in it', async () => {
    const { swap, anna } = await scheduled(scheduleAt(inHours(200)));
    assert.deepEqual(await store().journal.inOtherSwaps(randomUUID(), [anna]), new Map([[anna, swap.id]]));
    assert.equal(await store().journal.cancel(swap.id, swap.version, 'admin'), true);
    assert.deepEqual(await store().journal.inOtherSwaps(randomUUID(), [anna]), new Map());
  });

  it('is due at its hour, and not before', async () => {
    assert.equal(await dueNow((await scheduled(scheduleAt(inHours(1)))).swap), false);
    assert.equal(await dueNow((await scheduled(scheduleAt(inHours(-1)))).swap), true);
  });

  it('that waits for people is due when everybody who loses something has confirmed', async () => {
    const { swap, anna, bo } = await scheduled(scheduleAt(inHours(90), { start: 'confirmed' }), inHours(-1));
    await reach(swap, anna);
    await store().reminders.confirm(swap.id, anna);
    assert.equal(await dueNow(swap), false);
    await store().reminders.confirm(swap.id, bo);
    assert.equal(await dueNow(swap), true);
  });

  const ends: readonly (readonly [Schedule['unconfirmed'], Record<string, string>])[] = [
    ['leave-out', { anna: 'not-confirmed', bo: 'not-reached', cia: 'planned' }],
    ['move-reached', { anna: 'planned', bo: 'not-reached', cia: 'planned' }],
    ['move', { anna: 'planned', bo: 'planned', cia: 'planned' }],
  ];
  for (const [unconfirmed, states] of ends) {
    it(`starts with those whom "${unconfirmed}" leaves in it`, async () => {
      const { swap, anna } = await scheduled(scheduleAt(inHours(-1), { unconfirmed }), inHours(-1));
      await reach(swap, anna);
      const started = await store().journal.start(swap.id, swap.version, undefined, 'everybody');
      assert.equal(started?.state, 'running');
      assert.deepEqual(await statesOf(swap), states);
      assert.equal(await store().journal.start(swap.id, swap.version, undefined, 'everybody'), undefined);
    });
  }

  it('moves the confirmed ones, and goes back to waiting with the rest', async () => {
    const { journal, reminders } = store();
    const { swap, anna, cia } = await scheduled(scheduleAt(inHours(90)), inHours(-1));
    await reach(swap, anna);
    await reminders.confirm(swap.id, anna);
    const started = await journal.start(swap.id, swap.version, 'colleague', 'confirmed');
    assert.deepEqual([started?.onlyConfirmed, started?.runBy], [true, 'colleague']);
    const run = await journal.beginRun(swap.id);
    assert.ok(run);
    const page = await journal.moves(swap.id, { states: ['planned'], onlyConfirmed: true, limit: 10 });
    assert.deepEqual(
      page.map(({ userId }) => userId),
      [anna, cia],
    );
    assert.equal(await journal.backToSchedule(swap.id, run.attempt - 1), false);
    assert.equal(await journal.backToSchedule(swap.id, run.attempt), true);
    const back = await journal.find(swap.id);
    assert.deepEqual([back?.state, back?.onlyConfirmed], ['scheduled', false]);
  });

  it('moves its date, and whoever was ready to start it waits again', async () => {
    const { journal } = store();
    const { swap } = await scheduled(scheduleAt(inHours(-1)));
    const ready = await journal.makeReady(swap.id, swap.version);
    assert.equal(ready?.state, 'ready');
    const later = scheduleAt(inHours(300));
    assert.equal(await journal.reschedule(swap.id, swap.version, 'admin', later), undefined, 'stale');
    const moved = await journal.reschedule(swap.id, ready.version, 'admin', later);
    assert.deepEqual([moved?.state, moved?.draft.schedule?.at], ['scheduled', later.at]);
    assert.equal(await dueNow(swap), false);
  });

  it('is told of once, a day before', async () => {
    const { journal } = store();
    const [{ swap }, { swap: tomorrow }] = [
      await scheduled(scheduleAt(inHours(30))),
      await scheduled(scheduleAt(inHours(20))),
    ];
    const told = async (): Promise<readonly string[]> =>
      (await journal.takeNotices(inHours(31))).map(({ id }) => id);
    const all = (await Promise.all([told(), told()])).flat();
    assert.deepEqual(
      all.filter((id) => id === swap.id || id === tomorrow.id),
      [swap.id],
      'whoever has just scheduled it for tomorrow knows',
    );
  });

  it('leaves a single user out, who is then reminded no more', async () => {
    const { journal, reminders } = store();
    const { swap, anna } = await scheduled(scheduleAt(inHours(90)), inHours(2));
    assert.equal(await journal.takeOut(swap.id, anna, 'admin'), true);
    assert.equal(await journal.takeOut(swap.id, anna, 'admin'), false);
    assert.deepEqual((await statesOf(swap))['anna'], 'taken-out');
    assert.equal((await reminders.find(swap.id, anna))?.dueAt, undefined);
  });

  it('makes out its reminders anew, and leaves those who have confirmed alone', async () => {
    const { reminders } = store();
    const { swap, anna, bo } = await scheduled(scheduleAt(inHours(90)), inHours(2));
    await reminders.confirm(swap.id, bo);
    const later = inHours(100);
    await reminders.replan(swap.id, () => later);
    assert.equal((await reminders.find(swap.id, anna))?.dueAt, later);
    assert.equal((await reminders.find(swap.id, bo))?.dueAt, undefined);
  });
});
