import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../bot/storage/database.ts';
import { migrate } from '../../bot/storage/migrations.ts';
import { StorageError } from '../../bot/storage/storage-error.ts';
import { openStore } from '../../bot/storage/store.ts';
import { backends, draft, onEachBackend, quiet, systemClock } from './stores.ts';

onEachBackend('An open store', (store) => {
  it('is ready while its queue hands out jobs', async () => {
    const opened = store();
    const { queue } = opened;
    assert.equal(await opened.unready(), 'queue');
    await queue.start(async () => undefined);
    assert.equal(await opened.unready(), undefined);
    await queue.giveBack();
    assert.equal(await opened.unready(), 'queue');
    await queue.stop();
  });
});

for (const backend of backends) {
  describe(`The tables on ${backend.name}`, () => {
    let database: Database | undefined;
    const rows = () => {
      assert.ok(database);
      return database.rows;
    };

    before(async function () {
      this.timeout(60_000);
      database = await openDatabase(await backend.config(), quiet);
    });
    after(() => database?.close());

    it('are made once, however many make them at the same time', async () => {
      await Promise.all([migrate(rows()), migrate(rows()), migrate(rows())]);
      await migrate(rows());
      assert.deepEqual(await rows().selectFrom('swap').selectAll().execute(), []);
    });

    it('hold an audit that nobody can change', async () => {
      const entry = { at: new Date(), swap_id: 'swap-1', by_user_id: null, action: 'created' } as const;
      await rows().insertInto('audit').values(entry).execute();
      const refusal = /append-only/;
      await assert.rejects(rows().updateTable('audit').set({ action: 'finished' }).execute(), refusal);
      await assert.rejects(rows().deleteFrom('audit').execute(), refusal);
      await assert.rejects(sql`truncate audit`.execute(rows()), refusal);
      const kept = await rows().selectFrom('audit').select(['swap_id', 'action']).execute();
      assert.deepEqual(kept, [{ swap_id: 'swap-1', action: 'created' }]);
    });

    it('of a newer program are refused and left alone', async () => {
      await sql`insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')`.execute(
        rows(),
      );
      await assert.rejects(migrate(rows()), (error: unknown) => {
        assert.ok(error instanceof StorageError);
        assert.equal(error.code, 'newer-schema');
        assert.match(error.message, /9999-later/);
        return true;
      });
    });
  });
}

describe('A store on a server', () => {
  it('is opened by many processes at once, and keeps the audit of what was done', async function () {
    this.timeout(60_000);
    const [, server] = backends;
    assert.ok(server);
    const config = await server.config();
    const open = () => openStore(config, { clock: systemClock, log: quiet });
    const [one, other] = await Promise.all([open(), open()]);
    const made = await one.journal.createDraft('tenant', 'admin', draft);
    await other.journal.confirm(made.id, made.version, 'colleague', [], []);
    await one.journal.audit(made.id, undefined, 'started');
    await one.close();
    await other.close();
    const database = await openDatabase(config, quiet);
    const audit = await database.rows
      .selectFrom('audit')
      .select(['swap_id', 'by_user_id', 'action'])
      .orderBy('id')
      .execute();
    await database.close();
    assert.deepEqual(audit, [
      { swap_id: made.id, by_user_id: 'admin', action: 'created' },
      { swap_id: made.id, by_user_id: 'colleague', action: 'confirmed' },
      { swap_id: made.id, by_user_id: null, action: 'started' },
    ]);
  });

  it('that does not answer is refused in a sentence without the password', async () => {
    const config = { kind: 'server', url: 'postgresql://user:hush@127.0.0.1:1/none' } as const;
    await assert.rejects(openStore(config, { clock: systemClock, log: quiet }), (error: unknown) => {
      assert.ok(error instanceof StorageError);
      assert.equal(error.code, 'cannot-open');
      assert.doesNotMatch(error.message, /hush/);
      return true;
    });
  });
});
