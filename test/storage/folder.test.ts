import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../bot/storage/database.ts';
import { StorageError } from '../../bot/storage/storage-error.ts';
import { openStore } from '../../bot/storage/store.ts';
import { quiet, systemClock } from './stores.ts';

describe('The data folder', function () {
  this.timeout(60_000);
  let folder = '';
  let child: ChildProcess | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'license-swap-data-'));
  });
  after(async () => {
    child?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('belongs to one process, and what a killed one was doing is resumed by the next', async () => {
    child = spawn(process.execPath, [join(import.meta.dirname, 'running-swap.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(child.stdout);
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const swapId = said.toString();
    await assert.rejects(openDatabase({ kind: 'folder', folder }, quiet), (error: unknown) => {
      assert.ok(error instanceof StorageError);
      assert.equal(error.code, 'folder-in-use');
      assert.ok(error.message.includes(folder));
      return true;
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await letHeartbeatPass(folder);
    await assertResumed(folder, swapId);
  });

  it('that is none is refused in a sentence', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await assert.rejects(openDatabase({ kind: 'folder', folder: file }, quiet), (error: unknown) => {
      assert.ok(error instanceof StorageError);
      assert.equal(error.code, 'cannot-open');
      assert.ok(error.message.includes(file));
      return true;
    });
  });
});

/** As if the process had been down for so long that its sign of life is too old: saves the test 20 seconds. */
async function letHeartbeatPass(folder: string): Promise<void> {
  const database = await openDatabase({ kind: 'folder', folder }, quiet);
  await sql`update pgboss.job set heartbeat_on = heartbeat_on - interval '20 seconds'
    where state = 'active'`.execute(database.rows);
  await database.close();
}

async function assertResumed(folder: string, swapId: string): Promise<void> {
  const store = await openStore({ kind: 'folder', folder }, { clock: systemClock, log: quiet });
  const resumed = Promise.withResolvers<string>();
  await store.queue.start(async (id) => {
    resumed.resolve(id);
  });
  assert.equal(await resumed.promise, swapId);
  const swap = await store.journal.beginRun(swapId);
  assert.equal(swap?.attempt, 2);
  const move = await store.journal.move(swapId, 'anna');
  assert.deepEqual([move?.state, move?.attempt], ['sent', 1]);
  assert.deepEqual(move?.before, [{ skuId: 'e3', disabledPlans: [] }]);
  await store.close();
}
