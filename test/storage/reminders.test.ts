import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ServiceAtRisk } from '../../bot/licensing/at-risk.ts';
import type { DueReminder, OutdatedReminder, Sent } from '../../bot/reminders/reminder.ts';
import type { Store } from '../../bot/storage/store.ts';
import type { PlannedReminder } from '../../bot/swaps/schedule.ts';
import { confirmedSwap, draft, onEachBackend } from './stores.ts';

const services: readonly ServiceAtRisk[] = [
  { service: 'mailbox', change: 'reduced', beforeQuotaGb: 100, afterQuotaGb: 2 },
  { service: 'viva-engage', change: 'lost', beforeQuotaGb: undefined, afterQuotaGb: undefined },
];

function planned(userId: string, changes: Partial<PlannedReminder> = {}): PlannedReminder {
  return {
    userId,
    services,
    unknownPlans: false,
    tasks: ['outlook-pst', 'forms'],
    losesTeams: false,
    language: undefined,
    unreachable: undefined,
    dueAt: undefined,
    ...changes,
  };
}

async function newDraft({ journal }: Store) {
  const { id: swapId, tenantId } = await journal.createDraft(randomUUID(), 'admin', draft);
  return { swapId, tenantId };
}

/** Claims until the reminders of this swap that are due are among the claimed; those of other tests are let go. */
async function claimOf({ reminders }: Store, swapId: string, next?: string): Promise<readonly DueReminder[]> {
  const claimed = await reminders.claimDue(1_000, () => next);
  return claimed.filter(({ reminder }) => reminder.swapId === swapId);
}

onEachBackend('A reminder', (store) => {
  async function asked(users = 1, changes: Partial<PlannedReminder> = {}) {
    const swap = await newDraft(store());
    const userIds = Array.from({ length: users }, () => randomUUID()).sort();
    const due = await store().reminders.ask(
      swap,
      userIds.map((userId) => planned(userId, changes)),
    );
    return { ...swap, userId: userIds[0] ?? '', userIds, due };
  }

  async function sent(outcome: Sent, changes: Partial<PlannedReminder> = {}) {
    const one = await asked(1, changes);
    for (const due of await claimOf(store(), one.swapId)) await store().reminders.settle(due, outcome);
    return one;
  }

  const delivered: Sent = { kind: 'delivered', activityId: 'activity-1' };

  it('that shows what is no longer so is on record until it is put right, the newest change too', async () => {
    const { reminders } = store();
    const [one, other, unsent] = [await sent(delivered), await sent(delivered), await asked()];
    const outdated = async () => {
      const found: OutdatedReminder[] = [];
      for (let page = await reminders.outdated(1, undefined); page.length > 0;) {
        found.push(...page);
        page = await reminders.outdated(1, page[0]?.reminder);
      }
      const own = [one, other, unsent].map(({ swapId }) => swapId);
      return found.filter(({ reminder }) => own.includes(reminder.swapId));
    };
    for (const { swapId } of [one, other, unsent]) await reminders.outdate(swapId);
    const found = await outdated();
    assert.deepEqual(
      found.map(({ reminder: { swapId } }) => swapId),
      [one.swapId, other.swapId].sort(),
    );
    const since = new Date(Date.parse(found[0]?.since ?? '') - 1).toISOString();
    await reminders.updated({ ...(found[0] ?? assert.fail()), since });
    assert.equal((await outdated()).length, 2, 'an earlier state was put there');
    for (const each of found) await reminders.updated(each);
    assert.deepEqual(await outdated(), []);
  });

  it('is due at once when it is asked for, and is claimed once, however many claim at the same time', async () => {
    const { swapId, userIds, due } = await asked(3);
    assert.equal(due, 3);
    const claims = await Promise.all(Array.from({ length: 4 }, () => claimOf(store(), swapId)));
    const users = claims.flatMap((claim) => claim.map(({ reminder }) => reminder.userId));
    assert.deepEqual(users.sort(), userIds);
    assert.equal(claims.flat()[0]?.occasion, 'asked');
    assert.deepEqual(claims.flat()[0]?.reminder.services, services);
  });

  it('tells of a delivery, counts it, and is not sent a second time by asking once more', async () => {
    const { swapId, tenantId, userId } = await sent(delivered);
    const found = await store().reminders.find(swapId, userId);
    assert.deepEqual([found?.state, found?.activityId, found?.timesSent], ['sent', 'activity-1', 1]);
    assert.equal(await store().reminders.ask({ swapId, tenantId }, [planned(userId)]), 0);
    assert.equal(await store().reminders.askAgain(swapId), 1);
    assert.equal((await claimOf(store(), swapId)).length, 1);
  });

  it('that failed is asked for again with what is known by now', async () => {
    const { swapId, tenantId, userId } = await sent({ kind: 'unreached', why: 'blocked' });
    const failed = await store().reminders.find(swapId, userId);
    assert.deepEqual([failed?.state, failed?.unreached], ['failed', 'blocked']);
    const anew = planned(userId, { unknownPlans: true });
    assert.equal(await store().reminders.ask({ swapId, tenantId }, [anew]), 1);
    const waiting = await store().reminders.find(swapId, userId);
    assert.deepEqual(
      [waiting?.state, waiting?.unreached, waiting?.unknownPlans],
      ['waiting', undefined, true],
    );
  });

  for (const unreachable of ['guest', 'disabled'] as const) {
    it(`to whom nothing can be sent (${unreachable}) is on record as not reached, and is never due`, async () => {
      const { swapId, userId, due } = await asked(1, { unreachable });
      assert.equal(due, 0);
      assert.equal((await store().reminders.find(swapId, userId))?.unreached, unreachable);
      assert.equal(await store().reminders.askAgain(swapId), 0);
    });
  }

  it('of which nobody knows whether it arrived stays in doubt, and the next one still comes', async () => {
    const { swapId, userId } = await asked();
    const [due] = await claimOf(store(), swapId, '2031-01-01T09:00:00.000Z');
    assert.ok(due);
    await store().reminders.settle(due, { kind: 'doubtful' });
    const found = await store().reminders.find(swapId, userId);
    assert.equal(found?.state, 'sending');
    assert.ok(found.doubtfulAt);
    assert.equal(found.dueAt, '2031-01-01T09:00:00.000Z');
  });

  it('of a process that died is in doubt and not sent again', async () => {
    const { swapId, userId } = await asked();
    assert.equal((await claimOf(store(), swapId)).length, 1);
    assert.equal((await claimOf(store(), swapId)).length, 0);
    assert.ok((await store().reminders.doubtAbandoned(new Date(Date.now() + 60_000).toISOString())) >= 1);
    assert.equal((await store().reminders.find(swapId, userId))?.state, 'sending');
    assert.equal((await claimOf(store(), swapId)).length, 0);
  });

  it('that has to wait is due again then, for the same occasion, although the next one is later', async () => {
    const { swapId, userId } = await asked();
    const [due] = await claimOf(store(), swapId, '2031-01-01T09:00:00.000Z');
    assert.ok(due);
    await store().reminders.settle(due, { kind: 'again', at: '2030-01-01T09:00:00.000Z' });
    assert.equal((await store().reminders.find(swapId, userId))?.dueAt, '2030-01-01T09:00:00.000Z');
    await store().reminders.settle(due, delivered);
    assert.equal((await store().reminders.find(swapId, userId))?.timesSent, 0, 'nothing is on its way');
  });

  it('is confirmed once and stays so, whatever is still on its way', async () => {
    const { swapId, userId } = await asked();
    assert.equal(await store().reminders.confirm(swapId, 'nobody'), undefined);
    const [due] = await claimOf(store(), swapId, '2031-01-01T09:00:00.000Z');
    const confirmed = await store().reminders.confirm(swapId, userId);
    assert.equal(confirmed?.state, 'confirmed');
    assert.equal(confirmed.dueAt, undefined);
    assert.ok(due);
    await store().reminders.settle(due, delivered);
    const again = await store().reminders.confirm(swapId, userId);
    assert.deepEqual([again?.confirmedAt, again?.state], [confirmed.confirmedAt, 'confirmed']);
    assert.equal(await store().reminders.askAgain(swapId), 0);
  });

  it('keeps ticks, one for each task', async () => {
    const { swapId, userId } = await sent(delivered);
    const { reminders } = store();
    await reminders.tick(swapId, userId, 'forms', true);
    await reminders.tick(swapId, userId, 'outlook-pst', true);
    const twice = await reminders.tick(swapId, userId, 'forms', true);
    assert.deepEqual([...(twice?.ticked ?? [])].sort(), ['forms', 'outlook-pst']);
    assert.deepEqual((await reminders.tick(swapId, userId, 'forms', false))?.ticked, ['outlook-pst']);
    assert.equal((await reminders.counts(swapId)).acted, 1);
  });

  it('holds a cry for help until one person answers it, once', async () => {
    const { swapId, userId } = await sent(delivered);
    const { reminders } = store();
    assert.equal(await reminders.answerHelp(swapId, userId, 'admin'), undefined);
    await reminders.askForHelp(swapId, userId, 'How do I \0 export?');
    assert.equal((await reminders.counts(swapId)).needHelp, 1);
    const answers = await Promise.all(['a', 'b'].map((by) => reminders.answerHelp(swapId, userId, by)));
    assert.equal(answers.filter((answer) => answer !== undefined).length, 1);
    assert.equal((await reminders.counts(swapId)).needHelp, 0);
  });

  it('is put off by its reader, and opted out of only after confirming', async () => {
    const { swapId, userId } = await sent(delivered);
    const { reminders } = store();
    const later = await reminders.snooze(swapId, userId, '2031-05-05T07:00:00.000Z');
    assert.equal(later?.dueAt, '2031-05-05T07:00:00.000Z');
    assert.equal(await reminders.optOut(swapId, userId), undefined);
    await reminders.confirm(swapId, userId);
    assert.ok((await reminders.optOut(swapId, userId))?.optedOutAt);
    assert.equal(await reminders.snooze(swapId, userId, '2031-05-05T07:00:00.000Z'), undefined);
  });

  it('is not sent once its swap is called off', async () => {
    const { swapId } = await asked();
    assert.equal(await store().journal.cancel(swapId, 1, 'admin'), true);
    assert.equal((await claimOf(store(), swapId)).length, 0);
  });

  it('is closed once, for whoever was reached', async () => {
    const reached = await sent(delivered);
    const { reminders } = store();
    await Promise.all([reminders.close(reached.swapId), reminders.close(reached.swapId)]);
    const claims = await Promise.all([reminders.claimClosing(1_000), reminders.claimClosing(1_000)]);
    const own = claims.flat().filter(({ swapId }) => swapId === reached.swapId);
    assert.deepEqual(
      own.map(({ userId }) => userId),
      [reached.userId],
    );
    assert.equal(await reminders.closingsUnderWay(reached.swapId), 1);
    await reminders.closed(reached.swapId, reached.userId, 'sent');
    await reminders.close(reached.swapId);
    assert.equal(await reminders.closingsUnderWay(reached.swapId), 0);
  });

  it('is listed with the newest swap first, without swaps that are over', async () => {
    const { journal, reminders } = store();
    const tenantId = randomUUID();
    const userId = randomUUID();
    const [older, newer] = [await confirmedSwap(store(), [userId], tenantId), await newDraft(store())];
    await reminders.ask({ tenantId, swapId: older.id }, [planned(userId)]);
    await reminders.ask({ tenantId, swapId: newer.swapId }, [planned(userId)]);
    const open = async () => (await reminders.openFor(tenantId, userId)).map(({ swapId }) => swapId);
    assert.deepEqual(await open(), [newer.swapId, older.id]);
    await journal.cancel(newer.swapId, 1, 'admin');
    assert.deepEqual(await open(), [older.id]);
    assert.deepEqual(await reminders.openFor(randomUUID(), userId), []);
  });

  it('is counted and paged by where its reader stands', async () => {
    const { reminders } = store();
    const { swapId, userIds } = await asked(4);
    const [anna = '', bo = '', cia = ''] = userIds;
    const due = await claimOf(store(), swapId);
    const settle = async (userId: string, outcome: Sent): Promise<void> => {
      const one = due.find(({ reminder }) => reminder.userId === userId) ?? assert.fail();
      await reminders.settle(one, outcome);
    };
    await settle(anna, delivered);
    await settle(bo, delivered);
    await settle(cia, { kind: 'unreached', why: 'not-installed' });
    await reminders.confirm(swapId, bo);
    await reminders.askForTime(swapId, anna);
    assert.deepEqual(await reminders.counts(swapId), {
      all: 4,
      waiting: 1,
      sent: 1,
      acted: 0,
      confirmed: 1,
      failed: 1,
      needHelp: 0,
      moreTime: 1,
    });
    const page = await reminders.page(swapId, { filter: 'more-time', limit: 5, offset: 0 });
    assert.deepEqual(
      page.map(({ userId }) => userId),
      [anna],
    );
    const second = await reminders.page(swapId, { filter: 'all', limit: 2, offset: 2 });
    assert.deepEqual(
      second.map(({ userId }) => userId),
      userIds.slice(2),
    );
  });
});
