import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Reminder, Sent } from '../../bot/reminders/reminder.ts';
import { sweep, type SweepPorts } from '../../bot/reminders/sweep.ts';
import { openStore, type Store } from '../../bot/storage/store.ts';
import type { PlannedReminder, Schedule } from '../../bot/swaps/schedule.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { until } from '../support/until.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';
import { draft, quiet } from '../storage/stores.ts';

const users = 250;
const dayMs = 86_400_000;
const forever = new AbortController().signal;

describe('Sweeps of two instances on one database', function () {
  this.timeout(90_000);
  let clock: MovableClock;
  let stores: readonly [Store, Store];

  before(async () => {
    clock = new MovableClock();
    const config = { kind: 'server', url: await newServerDatabase() } as const;
    const open = async (): Promise<Store> => await openStore(config, { clock, log: quiet });
    stores = [await open(), await open()];
  });
  after(async () => {
    for (const store of stores) await store.close();
    await stopServer();
  });

  async function scheduled(changes: Partial<Schedule> = {}, losesTeams = false): Promise<string> {
    const [{ journal }] = stores;
    const at = new Date(clock.now() + 30 * dayMs).toISOString();
    const reminders = { daysBefore: [30], hour: 9, weekends: true, everybody: false };
    const schedule: Schedule = { start: 'date', at, unconfirmed: 'move', reminders, ...changes };
    const { id, version } = await journal.createDraft(randomUUID(), 'admin', { ...draft, schedule });
    const planned = Array.from({ length: users }, (): PlannedReminder => {
      const dueAt = new Date(clock.now() - 1_000).toISOString();
      const rest = { services: [], unknownPlans: false, tasks: [], unreachable: undefined };
      return { userId: randomUUID(), dueAt, losesTeams, language: undefined, ...rest };
    });
    const moves = planned.map(({ userId }) => {
      return { userId, acknowledged: ['mailbox' as const], acknowledgedPlans: [] };
    });
    assert.ok(await journal.schedule(id, version, 'admin', { moves, leftOut: [], reminders: planned }));
    return id;
  }

  /** Sends to nobody, and remembers whom. */
  function portsOf(
    store: Store,
    sentTo: string[],
    outcome: (reminder: Reminder) => Sent | Promise<Sent>,
  ): SweepPorts {
    return {
      ...store,
      clock,
      timeZone: 'UTC',
      send: async ({ reminder }) => {
        sentTo.push(reminder.userId);
        return await outcome(reminder);
      },
      sendClosing: async ({ userId }) => {
        sentTo.push(`closing ${userId}`);
        return 'sent';
      },
      point: async () => undefined,
      update: async ({ userId }) => {
        sentTo.push(`update ${userId}`);
        return 'done';
      },
      startsAlone: true,
      told: async () => undefined,
      changed: () => undefined,
    };
  }

  const delivered = (): Sent => ({ kind: 'delivered', activityId: 'message' });

  it('send each reminder once', async () => {
    const swapId = await scheduled();
    const sentTo: string[] = [];
    await Promise.all(stores.map((store) => sweep(portsOf(store, sentTo, delivered), forever)));
    assert.equal(sentTo.length, users);
    assert.equal(new Set(sentTo).size, users);
    const counts = await stores[0].reminders.counts(swapId);
    assert.deepEqual([counts.sent, counts.waiting], [users, 0]);
  });

  it('do not repeat what an instance had sent when it stopped answering, and say that it is in doubt', async () => {
    const swapId = await scheduled();
    const sentTo: string[] = [];
    const [lost, left] = stores;
    const never = new Promise<never>(() => undefined);
    // The first ten go out, and their outcome never comes: as if the process were gone.
    void sweep(
      portsOf(lost, sentTo, async () => (sentTo.length <= 10 ? await never : delivered())),
      forever,
    );
    await until(() => sentTo.length >= users);
    await sweep(portsOf(left, sentTo, delivered), forever);
    clock.moveTo(new Date(clock.now() + dayMs).toISOString());
    await sweep(portsOf(left, sentTo, delivered), forever);
    assert.equal(new Set(sentTo).size, sentTo.length, 'nobody twice');
    const counts = await left.reminders.counts(swapId);
    assert.deepEqual([counts.sent, counts.failed], [users - 10, 10]);
  });

  it('leave what they have not begun to the next one when they are stopped', async () => {
    await scheduled();
    const stopping = new AbortController();
    const sentTo: string[] = [];
    const stopAfterTwenty = (): Sent => {
      if (sentTo.length === 20) stopping.abort(new Error('The process ends'));
      return delivered();
    };
    const [first, second] = stores;
    await assert.rejects(sweep(portsOf(first, sentTo, stopAfterTwenty), stopping.signal));
    assert.ok(sentTo.length < users, String(sentTo.length));
    await sweep(portsOf(second, sentTo, delivered), forever);
    assert.deepEqual([sentTo.length, new Set(sentTo).size], [users, users]);
  });

  it('put right what was sent, and leave what has to wait to the next one', async () => {
    const swapId = await scheduled();
    const sentTo: string[] = [];
    const [{ reminders }] = stores;
    await sweep(portsOf(stores[0], sentTo, delivered), forever);
    await reminders.outdate(swapId);
    let tries = 0;
    const update = async (): Promise<'done' | 'wait'> => {
      tries += 1;
      return tries % 10 === 0 ? 'wait' : 'done';
    };
    await sweep({ ...portsOf(stores[0], sentTo, delivered), update }, forever);
    assert.equal(tries, users);
    assert.equal((await reminders.outdated(users, undefined)).length, users / 10);
    await sweep({ ...portsOf(stores[1], sentTo, delivered), update: async () => 'done' }, forever);
    assert.deepEqual(await reminders.outdated(users, undefined), []);
    assert.equal(sentTo.length, users, 'nobody is sent a new message');
  });

  it('tell those who lose Teams before the swap starts', async () => {
    const swapId = await scheduled({}, true);
    const [{ journal }] = stores;
    const sentTo: string[] = [];
    await sweep(portsOf(stores[0], sentTo, delivered), forever);
    clock.moveTo((await journal.find(swapId))?.draft.schedule?.at ?? '');
    const states: (string | undefined)[] = [];
    const ports = portsOf(stores[0], sentTo, delivered);
    await sweep(
      {
        ...ports,
        sendClosing: async (...closing) => {
          states.push((await journal.find(swapId))?.state);
          return await ports.sendClosing(...closing);
        },
      },
      forever,
    );
    assert.deepEqual(new Set(states), new Set(['scheduled']));
    assert.equal(states.length, users);
    assert.equal((await journal.find(swapId))?.state, 'running');
  });
});
