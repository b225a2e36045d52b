import assert from 'node:assert/strict';
import { Releases } from '../../bot/releases.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { openStore } from '../../bot/storage/store.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { startSeparateBot } from '../bench/separate-bot.ts';
import { startSeparateTenant } from '../bench/separate-tenant.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';
import { quiet } from '../storage/stores.ts';
import { startConnectorDouble } from '../support/connector-double/connector-double.ts';
import { reachable, remindedNow } from './due-reminders.ts';
import { untilSeen } from './two-bots.ts';

const users = 200;
/** Long enough for the process to be killed while Teams has the message and the bot not its answer. */
const latencyMs = 1_500;

describe('Reminders whose bot', function () {
  this.timeout(240_000);
  const releases = new Releases();
  afterEach(() => releases.run());

  it('is killed between sending and recording reach everybody at most once, and the rest is sent by another', async () => {
    releases.add(stopServer);
    const databaseUrl = await newServerDatabase();
    const config = { kind: 'server', url: databaseUrl } as const;
    const store = await openStore(config, { clock: systemClock, log: quiet });
    releases.add(() => store.close());
    const database = await openDatabase(config, quiet);
    releases.add(() => database.close());
    const teams = await startConnectorDouble({ latencyMs });
    releases.add(() => teams.close());
    const tenant = await startSeparateTenant([]);
    releases.add(() => tenant.close());

    const userIds = await reachable(store, users, teams.serviceUrl);
    const swapId = await remindedNow(store, userIds);

    const first = await startSeparateBot(tenant.url, { databaseUrl });
    releases.add(() => first.close());
    const visible = (): number => userIds.filter((userId) => teams.messages(userId).length > 0).length;
    await untilSeen(async () => visible() >= 10, 60_000);
    process.kill(first.pid, 'SIGKILL');
    const inDoubt = visible() - (await store.reminders.counts(swapId)).sent;
    assert.ok(inDoubt > 0, 'it was killed too late');
    await tenMinutesLater();

    const second = await startSeparateBot(tenant.url, { databaseUrl });
    releases.add(() => second.close());
    await untilSeen(isOver, 120_000);
    const counts = await store.reminders.counts(swapId);
    assert.equal(counts.sent + counts.failed, users);
    assert.ok(counts.failed >= inDoubt, 'what nobody knows is not said to have arrived');
    const messages = userIds.map((userId) => teams.messages(userId).length);
    assert.equal(Math.max(...messages), 1, 'nobody is written to twice');
    assert.equal(teams.breaches, 0);

    /** Claims of the dead are given up after ten minutes, which have passed now. */
    async function tenMinutesLater(): Promise<void> {
      await database.rows
        .updateTable('reminder')
        .set({ claimed_at: new Date(Date.now() - 3_600_000) })
        .where('claimed_at', 'is not', null)
        .execute();
    }

    /** Nothing is to be sent, and nothing on its way. */
    async function isOver(): Promise<boolean> {
      const open = await database.rows
        .selectFrom('reminder')
        .select('user_id')
        .where((where) => where.or([where('claimed_at', 'is not', null), where('state', '=', 'waiting')]))
        .execute();
      return open.length === 0;
    }
  });
});
