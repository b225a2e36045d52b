import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Migrator } from 'kysely/migration';
import { openDatabase } from '../../bot/storage/database.ts';
import * as swaps from '../../bot/storage/migrations/0001-swaps.ts';
import * as people from '../../bot/storage/migrations/0002-people.ts';
import { openStore } from '../../bot/storage/store.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { backends, draft, onEachBackend, quiet, systemClock } from './stores.ts';

const many = Array.from({ length: 100_000 }, () => randomUUID());

onEachBackend('The users of a draft', (store) => {
  async function saved(swap: Swap, userIds: readonly string[]): Promise<Swap> {
    const next = await store().journal.saveDraft(swap.id, swap.version, { ...swap.draft, userIds });
    assert.ok(next);
    return next;
  }

  it('are those chosen last, a hundred thousand of them too, in the order chosen', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const larger = await saved(made, many);
    assert.deepEqual((await journal.find(made.id))?.draft.userIds, many);
    await saved(larger, ['bo']);
    assert.deepEqual((await journal.find(made.id))?.draft.userIds, ['bo']);
  });

  it('stay the same array as long as nobody chooses others', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const next = await journal.saveDraft(made.id, made.version, { ...made.draft, step: 'to' });
    assert.equal(next?.draft.userIds, made.draft.userIds);
    assert.equal((await journal.find(made.id))?.draft.userIds, made.draft.userIds);
  });

  it('are not those of an earlier version, even where that is brought back', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const changed = await saved(made, ['carin']);
    await saved(changed, made.draft.userIds);
    assert.deepEqual((await journal.find(made.id))?.draft.userIds, made.draft.userIds);
  });

  it('are told by its moves once it is confirmed', async () => {
    const { journal } = store();
    const made = await journal.createDraft(randomUUID(), 'admin', draft);
    const moves = draft.userIds.map((userId) => ({ userId, acknowledged: [], acknowledgedPlans: [] }));
    const confirmed = await journal.confirm(made.id, made.version, 'admin', moves, []);
    assert.deepEqual(confirmed?.draft.userIds, []);
    assert.equal((await journal.counts(made.id)).planned, draft.userIds.length);
  });
});

describe('The users of a draft on a server', () => {
  it('are those that another instance of the bot has chosen meanwhile', async function () {
    this.timeout(60_000);
    const config = await serverConfig();
    const [one, other] = await Promise.all([openAt(config), openAt(config)]);
    const made = await one.journal.createDraft('tenant', 'admin', draft);
    await other.journal.saveDraft(made.id, made.version, { ...made.draft, userIds: ['carin'] });
    assert.deepEqual((await one.journal.find(made.id))?.draft.userIds, ['carin']);
    await Promise.all([one.close(), other.close()]);
  });
});

describe('A draft of an earlier version of the program', () => {
  it('keeps its users', async function () {
    this.timeout(60_000);
    const config = await serverConfig();
    const database = await openDatabase(config, quiet);
    const provider = { getMigrations: async () => ({ '0001-swaps': swaps, '0002-people': people }) };
    await new Migrator({ db: database.rows, provider }).migrateToLatest();
    const id = randomUUID();
    await database.rows
      .insertInto('swap')
      .values({
        id,
        tenant_id: 'tenant',
        admin_id: 'admin',
        state: 'draft',
        version: 7,
        attempt: 0,
        draft: JSON.stringify(draft),
        created_at: new Date(),
      })
      .execute();
    await database.close();
    const store = await openAt(config);
    assert.deepEqual((await store.journal.find(id))?.draft, draft);
    await store.close();
  });
});

async function serverConfig(): Promise<Parameters<typeof openStore>[0]> {
  const server = backends.find(({ name }) => name === 'PostgreSQL');
  assert.ok(server);
  return await server.config();
}

function openAt(config: Parameters<typeof openStore>[0]): ReturnType<typeof openStore> {
  return openStore(config, { clock: systemClock, log: quiet });
}
