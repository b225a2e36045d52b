import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../bot/storage/database.ts';
import { createCardPlaces } from '../../bot/storage/card-places.ts';
import { createHelpCards } from '../../bot/storage/help-cards.ts';
import { createJournal } from '../../bot/storage/journal.ts';
import { migrate } from '../../bot/storage/migrations.ts';
import { createReminders } from '../../bot/storage/reminders.ts';
import { createRetention } from '../../bot/storage/retention.ts';
import { createRoster } from '../../bot/storage/roster.ts';
import { Selections } from '../../bot/storage/selections.ts';
import { createSignIns } from '../../bot/storage/sign-ins.ts';
import type { PlannedReminder } from '../../bot/swaps/schedule.ts';
import type { Draft, Swap } from '../../bot/swaps/swap.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { stopServer } from './postgres-server.ts';
import { backends, beforeState, change, draft, quiet } from './stores.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const tenantId = randomUUID();

/** Several blocks of what is removed at a time. */
const many = 2_500;

after(stopServer);

for (const backend of backends) {
  describe(`Retention on ${backend.name}`, function () {
    this.timeout(60_000);
    let database: Database | undefined;
    let clock: ManualClock;

    const rows = () => (database ?? assert.fail()).rows;
    const none = async (): Promise<void> => undefined;

    function parts() {
      const db = rows();
      return {
        journal: createJournal({
          db,
          clock,
          newId: randomUUID,
          enqueue: none,
          enqueueWatch: none,
          enqueueReading: none,
          selections: new Selections(),
        }),
        reminders: createReminders(db, clock),
        roster: createRoster(db, clock),
        places: createCardPlaces(db),
        helpCards: createHelpCards(db),
        retention: createRetention(db, clock),
        signIns: createSignIns(db, clock),
      };
    }

    before(async () => {
      database = await openDatabase(await backend.config(), quiet);
      await migrate(database.rows);
    });
    after(() => database?.close());
    beforeEach(async () => {
      clock = new ManualClock();
      await rows().deleteFrom('swap').execute();
      await rows().deleteFrom('person').execute();
    });

    const daysAgo = (days: number): string => new Date(clock.now() - days * dayMs).toISOString();

    async function begun(userIds: readonly string[], entered: Partial<Draft> = {}): Promise<Swap> {
      const { journal } = parts();
      const made = await journal.createDraft(tenantId, 'maja', { ...draft, ...entered });
      const moves = userIds.map((userId) => ({ userId, acknowledged: [], acknowledgedPlans: [] }));
      const leftOut = [{ userId: 'zoe', reason: 'no-seat' as const }];
      return (await journal.confirm(made.id, made.version, 'maja', moves, leftOut)) ?? assert.fail();
    }

    async function ended(userIds: readonly string[], entered?: Partial<Draft>): Promise<Swap> {
      const { journal } = parts();
      const { id } = await begun(userIds, entered);
      await journal.beginRun(id);
      await journal.claim(
        id,
        1,
        userIds.map((userId) => ({ userId, before: beforeState, change })),
      );
      const settlement = { state: 'done', requestId: undefined } as const;
      await journal.settle(
        id,
        1,
        userIds.map((userId) => ({ userId, settlement })),
      );
      assert.ok(await journal.finish(id, 1));
      return (await journal.find(id)) ?? assert.fail();
    }

    /** Anna has been reminded, has asked for help, and has a card of hers in Maja's chat. */
    async function reminded(swapId: string, userId = 'anna'): Promise<void> {
      const { reminders, places, helpCards } = parts();
      const planned: PlannedReminder = {
        userId,
        services: [],
        unknownPlans: false,
        tasks: [],
        losesTeams: false,
        language: undefined,
        unreachable: undefined,
        dueAt: undefined,
      };
      await reminders.ask({ tenantId, swapId }, [planned]);
      await reminders.askForHelp(swapId, userId, 'Where is the export?');
      await places.put({ swapId, userId: 'maja', tenantId, activityId: 'a1' });
      await helpCards.put({ swapId, userId, adminId: 'maja', tenantId, activityId: 'a2' });
    }

    async function seen(userId: string): Promise<void> {
      await parts().roster.see({
        tenantId,
        userId,
        conversationId: `chat of ${userId}`,
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        clientLocale: undefined,
        timeZone: undefined,
      });
    }

    it('removes what is personal of a swap that ended long ago, and keeps what became of how many', async () => {
      const { journal, reminders, places, helpCards, retention } = parts();
      const { id } = await ended(['anna', 'bo'], {
        notFound: ['cilla@contoso.com'],
        junk: [{ line: 1, text: 'Dan Ek' }],
        unused: { department: 'Sales' },
        schedule: {
          start: 'date',
          at: '2026-03-02T09:00:00.000Z',
          unconfirmed: 'leave-out',
          reminders: { daysBefore: [1], hour: 9, weekends: false, note: 'Ask Eva', everybody: false },
        },
      });
      await reminded(id);
      const [counts, summary, audit] = await Promise.all([
        journal.counts(id),
        journal.summary(id, 10),
        journal.auditOf(id),
      ]);
      clock.advance(91 * dayMs);
      assert.equal((await retention.removeOld(daysAgo(90))).swaps, 1);

      assert.deepEqual(await journal.moves(id, { limit: 10 }), []);
      assert.deepEqual(await reminders.ofSwap(id), []);
      assert.deepEqual([await places.of(id), await helpCards.of(id, 'anna')], [[], []]);
      const swap = (await journal.find(id)) ?? assert.fail();
      assert.doesNotMatch(JSON.stringify(swap.draft), /cilla|Dan|Sales|Eva|anna/);
      assert.deepEqual(swap.draft.products, draft.products);
      assert.deepEqual(await journal.counts(id), counts);
      assert.deepEqual(await journal.auditOf(id), audit);
      const left = await journal.summary(id, 10);
      assert.deepEqual(left.counts, summary.counts);
      assert.deepEqual(left.reasons, [{ reason: 'no-seat', users: 1, first: [] }]);
      assert.deepEqual(await retention.removeOld(daysAgo(90)), { swaps: 0, people: 0 });
    });

    it('leaves alone what ended later, and what has not ended', async () => {
      const { journal, reminders, retention } = parts();
      const open = await begun(['bo']);
      clock.advance(2 * dayMs);
      const { id } = await ended(['anna']);
      await reminded(id);
      clock.advance(89 * dayMs);
      assert.deepEqual(await retention.removeOld(daysAgo(90)), { swaps: 0, people: 0 });
      assert.equal((await journal.moves(id, { limit: 10 })).length, 2);
      assert.equal((await journal.moves(open.id, { limit: 10 })).length, 2);
      assert.equal((await reminders.ofSwap(id)).length, 1);
    });

    it('keeps what an undo under way gives back until it has ended', async () => {
      const { journal, retention } = parts();
      const swap = await ended(['anna']);
      const moves = [{ userId: 'anna', acknowledged: [], acknowledgedPlans: [] }];
      const undo = await journal.undo(swap, 'maja', { draft, moves, leftOut: [] });
      clock.advance(91 * dayMs);
      assert.equal((await retention.removeOld(daysAgo(90))).swaps, 0);
      assert.ok((await journal.move(swap.id, 'anna'))?.before);
      const undoId = undo?.id ?? assert.fail();
      await journal.beginRun(undoId);
      await journal.claim(undoId, 1, [{ userId: 'anna', before: beforeState, change }]);
      const settlement = { state: 'done', requestId: undefined } as const;
      await journal.settle(undoId, 1, [{ userId: 'anna', settlement }]);
      assert.ok(await journal.finish(undoId, 1));
      assert.equal((await retention.removeOld(daysAgo(90))).swaps, 1);
      assert.equal(await journal.move(swap.id, 'anna'), undefined);
    });

    it('counts the days of a cancelled swap from when it was cancelled', async () => {
      const { journal, reminders, retention } = parts();
      const { id, version } = await journal.createDraft(tenantId, 'maja', draft);
      await reminded(id);
      clock.advance(60 * dayMs);
      assert.ok(await journal.cancel(id, version, 'maja'));
      clock.advance(60 * dayMs);
      assert.equal((await retention.removeOld(daysAgo(90))).swaps, 0);
      clock.advance(31 * dayMs);
      assert.equal((await retention.removeOld(daysAgo(90))).swaps, 1);
      assert.deepEqual(await reminders.ofSwap(id), []);
    });

    it('cancels a draft that nobody has worked on for so long, with all who were chosen for it', async () => {
      const { journal, roster, retention } = parts();
      const reminders = { daysBefore: [1], hour: 9, language: '', note: 'Ask Eva', weekends: false };
      const entered = { date: '', time: '', days: '1', start: 'date', unconfirmed: 'move' } as const;
      const left = await journal.createDraft(tenantId, 'maja', {
        ...draft,
        notFound: ['cilla@contoso.com'],
        scheduleEntered: { ...entered, ...reminders, everybody: false },
      });
      const kept = await journal.createDraft(tenantId, 'maja', { ...draft, userIds: ['bo'] });
      await seen('anna');
      clock.advance(89 * dayMs);
      assert.ok(await journal.saveDraft(kept.id, kept.version, { ...kept.draft, step: 'products' }));
      await retention.removeOld(daysAgo(90));
      assert.equal((await journal.find(left.id))?.state, 'draft');
      clock.advance(2 * dayMs);
      await Promise.all([1, 2].map(() => retention.removeOld(daysAgo(90))));

      const ended = (await journal.find(left.id)) ?? assert.fail();
      assert.deepEqual([ended.state, ended.draft.userIds], ['cancelled', []]);
      assert.doesNotMatch(JSON.stringify(ended.draft), /cilla|Eva|anna/);
      const selected = await rows().selectFrom('selection').select('swap_id').execute();
      assert.deepEqual(selected, [{ swap_id: kept.id }]);
      assert.deepEqual(
        (await journal.auditOf(left.id)).map(({ action, byUserId }) => [action, byUserId]),
        [
          ['created', 'maja'],
          ['cancelled', undefined],
        ],
      );
      assert.equal((await journal.openDraft(tenantId, 'maja'))?.id, kept.id);
      assert.equal(await roster.find(tenantId, 'anna'), undefined);
    });

    it('keeps a draft of whose users one was reminded meanwhile, and tells them when it is cancelled', async () => {
      const { journal, reminders, retention } = parts();
      const { id } = await journal.createDraft(tenantId, 'maja', draft);
      clock.advance(60 * dayMs);
      await reminded(id);
      const [due] = await reminders.claimDue(1, () => undefined);
      await reminders.settle(due ?? assert.fail(), { kind: 'delivered', activityId: 'a3' });
      clock.advance(60 * dayMs);
      await retention.removeOld(daysAgo(90));
      assert.equal((await journal.find(id))?.state, 'draft');
      clock.advance(31 * dayMs);
      await retention.removeOld(daysAgo(90));
      assert.equal((await journal.find(id))?.state, 'cancelled');
      assert.deepEqual(
        (await reminders.claimClosing(10)).map(({ userId }) => userId),
        ['anna'],
      );
    });

    it('forgets people who were not seen for so long, but nobody who is in an open swap', async () => {
      const { journal, roster, retention } = parts();
      const people = ['anna', 'bo', 'cilla', 'dan', 'maja', 'zoe'];
      for (const userId of people) await seen(userId);
      await begun(['anna']);
      const open = await journal.createDraft(tenantId, 'eva', { ...draft, userIds: ['bo'] });
      await ended(['cilla']);
      clock.advance(91 * dayMs);
      await seen('dan');
      assert.ok(await journal.saveDraft(open.id, open.version, open.draft));
      await retention.removeOld(daysAgo(90));
      const kept = await roster.findAll(tenantId, people);
      assert.deepEqual(kept.map(({ userId }) => userId).sort(), ['anna', 'bo', 'dan', 'maja']);
    });

    it('forgets that people signed in who are forgotten themselves', async () => {
      const { signIns, retention } = parts();
      for (const userId of ['gone', 'here']) await signIns.put(tenantId, userId, `29:${userId}`);
      clock.advance(91 * dayMs);
      await seen('here');
      await retention.removeOld(daysAgo(90));
      const kept = await Promise.all(['gone', 'here'].map((userId) => signIns.find(tenantId, userId)));
      assert.deepEqual(kept, [undefined, '29:here']);
    });

    it('is done in blocks, and by several at once', async () => {
      const { journal, retention } = parts();
      const { id } = await ended(Array.from({ length: many }, (_, index) => `user ${String(index)}`));
      clock.advance(91 * dayMs);
      await Promise.all([1, 2, 3].map(() => retention.removeOld(daysAgo(90))));
      assert.deepEqual(await journal.moves(id, { limit: 10 }), []);
      const { done, leftOut } = await journal.counts(id);
      assert.deepEqual([done, leftOut], [many, 1]);
    });

    it('forgets one user everywhere at an admin’s word, and puts on record who did', async () => {
      const { journal, reminders, roster, helpCards, retention } = parts();
      const { id } = await ended(['anna', 'bo']);
      await reminded(id);
      await reminded(id, 'bo');
      for (const userId of ['anna', 'bo']) await seen(userId);
      const record = await retention.recordOf(tenantId, 'anna');
      const { finishedAt } = (await journal.find(id)) ?? assert.fail();
      assert.deepEqual(record, {
        isKnown: true,
        reminders: 1,
        moves: 1,
        lastEndedAt: finishedAt,
        cards: 1,
        openSwapId: undefined,
      });
      const counts = await journal.counts(id);

      assert.equal(await retention.forget(tenantId, 'anna', 'maja'), true);
      assert.deepEqual(await retention.recordOf(tenantId, 'anna'), {
        isKnown: false,
        reminders: 0,
        moves: 0,
        lastEndedAt: undefined,
        cards: 0,
        openSwapId: undefined,
      });
      assert.deepEqual(await journal.counts(id), counts);
      assert.deepEqual(
        (await reminders.ofSwap(id)).map(({ userId }) => userId),
        ['bo'],
      );
      assert.equal((await journal.move(id, 'bo'))?.state, 'done');
      assert.ok(await roster.find(tenantId, 'bo'));
      assert.equal((await helpCards.of(id, 'bo')).length, 1);
      const audited = await rows()
        .selectFrom('audit')
        .select(['swap_id', 'by_user_id', 'user_id'])
        .where('user_id', 'is not', null)
        .execute();
      assert.deepEqual(audited, [{ swap_id: null, by_user_id: 'maja', user_id: 'anna' }]);
    });

    it('forgets nobody while a swap of theirs is open', async () => {
      const { journal, retention } = parts();
      await ended(['anna']);
      const confirmed = await begun(['anna']);
      const chosen = await journal.createDraft(tenantId, 'eva', { ...draft, userIds: ['bo'] });
      for (const [userId, swapId] of [
        ['anna', confirmed.id],
        ['maja', confirmed.id],
        ['bo', chosen.id],
        ['eva', chosen.id],
      ] as const) {
        assert.equal((await retention.recordOf(tenantId, userId)).openSwapId, swapId);
        assert.equal(await retention.forget(tenantId, userId, 'lars'), false);
      }
      assert.equal((await retention.recordOf(tenantId, 'anna')).moves, 2);
      assert.equal((await retention.recordOf(randomUUID(), 'anna')).moves, 0);
    });
  });
}
