import assert from 'node:assert/strict';
import { openStore } from '../../bot/storage/store.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { administered, startSeveral } from '../instances/several.ts';
import { quiet } from '../storage/stores.ts';
import { startConnectorDouble } from '../support/connector-double/connector-double.ts';
import { reachable, remindedNow } from './due-reminders.ts';
import { untilSeen } from './two-bots.ts';

/** Enough for the other instance to start while they are sent. */
const users = 600;
/** Long enough for many to be on their way when the instance is asked to end. */
const latencyMs = 1_500;

describe('Reminders whose instance is replaced while it sends them', function () {
  this.timeout(300_000);

  it('reach everybody once, and each is on record as sent', async () => {
    const several = await startSeveral(administered(), 1);
    const teams = await startConnectorDouble({ latencyMs });
    const store = await openStore(
      { kind: 'server', url: several.databaseUrl },
      { clock: systemClock, log: quiet },
    );
    try {
      const userIds = await reachable(store, users, teams.serviceUrl);
      const swapId = await remindedNow(store, userIds);
      const visible = (): number => userIds.filter((userId) => teams.messages(userId).length > 0).length;
      await untilSeen(async () => visible() >= 10, 120_000);
      const [first] = several.running;
      assert.ok(first);
      await several.start();
      assert.ok(visible() < users, 'all are sent already');
      const ended = several.end(first);
      ended.catch(() => undefined);
      await untilSeen(async () => (await store.reminders.counts(swapId)).sent === users, 120_000);
      await ended;
      const messages = userIds.map((userId) => teams.messages(userId).length);
      assert.deepEqual([Math.min(...messages), Math.max(...messages)], [1, 1]);
      assert.equal(teams.breaches, 0);
    } finally {
      await store.close();
      await teams.close();
      await several.close();
    }
  });
});
