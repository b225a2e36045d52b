import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { PlannedReminder } from '../../bot/swaps/schedule.ts';
import { draft, onEachBackend } from './stores.ts';

onEachBackend('The message that shows a reminder', (store) => {
  /** The same user is reminded of so many swaps. */
  async function remindOf(swaps: number) {
    const { journal, reminders } = store();
    const [tenantId, userId] = [randomUUID(), randomUUID()];
    const rest = { services: [], unknownPlans: false, tasks: [], losesTeams: false };
    const planned: PlannedReminder = {
      ...rest,
      userId,
      language: undefined,
      unreachable: undefined,
      dueAt: undefined,
    };
    const made = [];
    for (let number = 0; number < swaps; number += 1) {
      const { id: swapId, version } = await journal.createDraft(tenantId, 'admin', draft);
      await reminders.ask({ tenantId, swapId }, [planned]);
      made.push({ tenantId, userId, swapId, version });
    }
    return made;
  }

  const placeOf = async ({ swapId, userId }: { readonly swapId: string; readonly userId: string }) =>
    (await store().reminders.find(swapId, userId))?.activityId;

  it('is the last one that did, and the one before is told', async () => {
    const [one = assert.fail()] = await remindOf(1);
    const { reminders } = store();
    assert.equal(await reminders.shownIn(one, 'a1'), undefined);
    assert.equal(await reminders.shownIn(one, 'a1'), undefined);
    assert.equal(await reminders.shownIn(one, 'a2'), 'a1');
    assert.equal(await placeOf(one), 'a2');
  });

  it('shows no other one of its user any more', async () => {
    const [one = assert.fail(), other = assert.fail()] = await remindOf(2);
    const [stranger = assert.fail()] = await remindOf(1);
    const { reminders } = store();
    for (const shown of [one, stranger, other]) await reminders.shownIn(shown, 'a1');
    assert.deepEqual(await Promise.all([one, other, stranger].map(placeOf)), [undefined, 'a1', 'a1']);
  });

  it('is to be put right where the swap has changed since it was read, and in its present place', async () => {
    const [one = assert.fail()] = await remindOf(1);
    const { reminders, journal } = store();
    const outdated = async () =>
      (await reminders.outdated(1_000, undefined)).find(({ reminder }) => reminder.swapId === one.swapId);
    await reminders.shownIn(one, 'a1');
    assert.equal(await outdated(), undefined);
    await journal.saveDraft(one.swapId, one.version, { ...draft, step: 'products' });
    await reminders.shownIn(one, 'a2');
    const found = (await outdated()) ?? assert.fail();
    assert.equal(found.reminder.activityId, 'a2');
    await reminders.shownIn({ ...one, version: one.version + 1 }, 'a3');
    await reminders.updated(found);
    assert.equal((await outdated())?.reminder.activityId, 'a3', 'what was put right stands elsewhere');
    await reminders.updated((await outdated()) ?? assert.fail());
    assert.equal(await outdated(), undefined);
  });
});
