import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ReminderService } from '../../bot/reminders/reminder.ts';
import { confirmedSwap, onEachBackend } from './stores.ts';

const services: readonly ReminderService[] = [
  { service: 'mailbox', change: 'reduced', beforeQuotaGb: 100, afterQuotaGb: 2 },
  { service: 'viva-engage', change: 'lost', beforeQuotaGb: undefined, afterQuotaGb: undefined },
];

onEachBackend('A reminder', (store) => {
  async function newReminder(userId: string = randomUUID()) {
    const { id: swapId, tenantId } = await confirmedSwap(store(), [userId]);
    return { tenantId, swapId, userId, services, unknownPlans: false, tasks: ['outlook-pst'] as const };
  }

  it('is begun once, however many begin it at the same time', async () => {
    const { reminders } = store();
    const reminder = await newReminder();
    const answers = await Promise.all(Array.from({ length: 5 }, () => reminders.begin(reminder)));
    assert.deepEqual(answers.sort(), [false, false, false, false, true]);
    assert.deepEqual(await reminders.find(reminder.swapId, reminder.userId), {
      ...reminder,
      state: 'sending',
      activityId: undefined,
      sentAt: undefined,
      confirmedAt: undefined,
    });
  });

  it('is begun again only after it failed', async () => {
    const { reminders } = store();
    const reminder = await newReminder();
    const { swapId, userId } = reminder;
    await reminders.begin(reminder);
    await reminders.failed(swapId, userId);
    assert.equal((await reminders.find(swapId, userId))?.state, 'failed');
    assert.equal(await reminders.begin({ ...reminder, unknownPlans: true }), true);
    assert.equal((await reminders.find(swapId, userId))?.unknownPlans, true);
    await reminders.sent(swapId, userId, 'activity-1');
    await reminders.failed(swapId, userId);
    assert.equal(await reminders.begin(reminder), false);
    const sent = await reminders.find(swapId, userId);
    assert.deepEqual([sent?.state, sent?.activityId], ['sent', 'activity-1']);
    assert.ok(sent?.sentAt);
  });

  it('is confirmed once and stays so', async () => {
    const { reminders } = store();
    const reminder = await newReminder();
    const { swapId, userId } = reminder;
    assert.equal(await reminders.confirm(swapId, userId), undefined);
    await reminders.begin(reminder);
    const confirmed = await reminders.confirm(swapId, userId);
    assert.equal(confirmed?.state, 'confirmed');
    await reminders.sent(swapId, userId, 'activity-1');
    await reminders.failed(swapId, userId);
    const again = await reminders.confirm(swapId, userId);
    assert.equal(again?.confirmedAt, confirmed.confirmedAt);
    assert.deepEqual([again?.state, again?.activityId], ['confirmed', 'activity-1']);
  });

  it('is open until its swap has ended, newest first', async () => {
    const { reminders, journal } = store();
    const userId = randomUUID();
    const older = await newReminder(userId);
    const tenantId = older.tenantId;
    const newer = { ...(await newReminder(userId)), tenantId };
    await reminders.begin(older);
    await reminders.begin(newer);
    const open = async () => (await reminders.openFor(tenantId, userId)).map(({ swapId }) => swapId);
    assert.deepEqual(await open(), [newer.swapId, older.swapId]);
    await journal.beginRun(newer.swapId);
    await journal.settle(newer.swapId, 1, [
      { userId: userId, settlement: { state: 'done', requestId: undefined } },
    ]);
    await journal.finish(newer.swapId, 1);
    assert.deepEqual(await open(), [older.swapId]);
    assert.deepEqual(await reminders.openFor(randomUUID(), userId), []);
  });

  it('is counted by what became of it', async () => {
    const { reminders } = store();
    const { id: swapId, tenantId } = await confirmedSwap(store(), []);
    for (const userId of ['anna', 'bo', 'cia', 'dan']) {
      await reminders.begin({ tenantId, swapId, userId, services, unknownPlans: false, tasks: [] });
    }
    await reminders.sent(swapId, 'anna', undefined);
    await reminders.confirm(swapId, 'bo');
    await reminders.failed(swapId, 'cia');
    assert.deepEqual(await reminders.counts(swapId), { sent: 1, confirmed: 1, failed: 1 });
    const states = (await reminders.ofSwap(swapId)).map(({ userId, state }) => [userId, state]);
    assert.deepEqual(states, [
      ['anna', 'sent'],
      ['bo', 'confirmed'],
      ['cia', 'failed'],
      ['dan', 'sending'],
    ]);
  });
});
