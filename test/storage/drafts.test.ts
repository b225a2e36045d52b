import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { confirmedSwap, draft, onEachBackend } from './stores.ts';

onEachBackend('A draft', (store) => {
  it('is kept as it was made', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    const made = await journal.createDraft(tenantId, 'admin', { ...draft, seen: 'digest' });
    assert.deepEqual(made.draft, { ...draft, seen: 'digest' });
    assert.equal(made.state, 'draft');
    assert.equal(made.attempt, 0);
    assert.deepEqual(await journal.find(made.id), made);
    assert.equal(await journal.find('no such swap'), undefined);
  });

  it('takes any text that somebody pastes', async () => {
    const made = await store().journal.createDraft(randomUUID(), 'admin', {
      ...draft,
      notFound: ["'; drop table swap; --", 'nul\0byte', 'half \ud83d pair', '😀'],
    });
    assert.deepEqual(made.draft.notFound, [
      "'; drop table swap; --",
      'nul\uFFFDbyte',
      'half \uFFFD pair',
      '😀',
    ]);
  });

  it('is saved only from its own version', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const saved = await journal.saveDraft(made.id, made.version, { ...draft, step: 'products' });
    assert.equal(saved?.version, made.version + 1);
    assert.equal(saved.draft.step, 'products');
    assert.equal(await journal.saveDraft(made.id, made.version, draft), undefined);
    assert.deepEqual(await journal.find(made.id), saved);
  });

  it('is the open draft of its admin until another is newer or it is cancelled', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    assert.equal(await journal.openDraft(tenantId, 'admin'), undefined);
    const older = await journal.createDraft(tenantId, 'admin', draft);
    const newer = await journal.createDraft(tenantId, 'admin', draft);
    await journal.createDraft(tenantId, 'colleague', draft);
    assert.equal((await journal.openDraft(tenantId, 'admin'))?.id, newer.id);
    assert.equal(await journal.cancel(newer.id, newer.version, 'admin'), true);
    assert.equal((await journal.openDraft(tenantId, 'admin'))?.id, older.id);
    assert.equal(await journal.cancel(newer.id, newer.version, 'admin'), false);
    assert.equal((await journal.find(newer.id))?.state, 'cancelled');
  });

  it('has those of the same admin before it that are neither confirmed nor cancelled', async () => {
    const { journal } = store();
    const tenantId = randomUUID();
    const [first, gone] = [
      await journal.createDraft(tenantId, 'admin', draft),
      await journal.createDraft(tenantId, 'admin', draft),
    ];
    await journal.createDraft(tenantId, 'colleague', draft);
    await journal.createDraft(randomUUID(), 'admin', draft);
    const own = await journal.createDraft(tenantId, 'admin', draft);
    await journal.createDraft(tenantId, 'admin', draft);
    await journal.cancel(gone.id, gone.version, 'admin');
    assert.deepEqual(await journal.formerDrafts(own), [{ id: first.id, version: first.version }]);
    assert.deepEqual(await journal.formerDrafts(first), []);
  });
});

onEachBackend('Confirming', (store) => {
  it('puts every user on the books', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const swap = await journal.confirm(
      made.id,
      made.version,
      'admin',
      [{ userId: 'anna', acknowledged: ['mailbox'], acknowledgedPlans: ['plan'] }],
      [{ userId: 'bo', reason: 'inherited' }],
    );
    assert.equal(swap?.state, 'running');
    assert.equal(swap.version, made.version + 1);
    assert.ok(swap.confirmedAt);
    const [anna, bo] = await journal.moves(made.id, { limit: 10 });
    assert.equal(anna?.state, 'planned');
    assert.deepEqual(anna.acknowledged, ['mailbox']);
    assert.deepEqual(anna.acknowledgedPlans, ['plan']);
    assert.equal(anna.before, undefined);
    assert.equal(bo?.state, 'left-out');
    assert.equal(bo.reason, 'inherited');
    const counts = { planned: 1, sent: 0, done: 0, refused: 0, leftOut: 1, watched: 0 };
    assert.deepEqual(await journal.counts(made.id), counts);
  });

  it('happens once, however often it is pressed at the same time', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const moves = [{ userId: 'anna', acknowledged: [], acknowledgedPlans: [] }];
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => journal.confirm(made.id, made.version, 'admin', moves, [])),
    );
    assert.equal(answers.filter((swap) => swap !== undefined).length, 1);
    assert.equal((await journal.moves(made.id, { limit: 10 })).length, 1);
  });

  it('and cancelling at the same time: one of them happens', async () => {
    const { journal } = store();
    for (let round = 0; round < 5; round += 1) {
      const made = await journal.createDraft(randomUUID(), 'admin', draft);
      const [confirmed, cancelled] = await Promise.all([
        journal.confirm(made.id, made.version, 'admin', [], []),
        journal.cancel(made.id, made.version, 'admin'),
      ]);
      assert.equal(confirmed === undefined, cancelled);
      const state = (await journal.find(made.id))?.state;
      assert.equal(state, cancelled ? 'cancelled' : 'running');
    }
  });

  it('changes nothing when it fails half-way', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const twice = [
      { userId: 'anna', acknowledged: [], acknowledgedPlans: [] },
      { userId: 'anna', acknowledged: [], acknowledgedPlans: [] },
    ];
    await assert.rejects(journal.confirm(made.id, made.version, 'admin', twice, []));
    assert.deepEqual(await journal.find(made.id), made);
    assert.ok(await journal.confirm(made.id, made.version, 'admin', twice.slice(1), []));
  });

  it('takes a hundred thousand users', async () => {
    const userIds = Array.from({ length: 100_000 }, (_, index) => `user-${index}`);
    const { id } = await confirmedSwap(store(), userIds);
    assert.equal((await store().journal.counts(id)).planned, 100_000);
  });

  it('lists swaps newest first', async () => {
    const tenantId = randomUUID();
    const first = await confirmedSwap(store(), [], tenantId);
    const second = await confirmedSwap(store(), [], tenantId);
    await store().journal.createDraft(tenantId, 'admin', draft);
    const ids = async (limit: number) =>
      (await store().journal.confirmed(tenantId, limit)).map(({ id }) => id);
    assert.deepEqual(await ids(10), [second.id, first.id]);
    assert.deepEqual(await ids(1), [second.id]);
  });
});
