import assert from 'node:assert/strict';
import { startApp, type App } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import { cast } from '../../bot/practice/company/cast.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { startTeamsClient } from '../../bot/practice/teams-client/teams-client.ts';
import { startPracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../bot/releases.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';
import { startBotSwitch } from '../support/bot-switch.ts';
import { choicesOn, resultOn } from '../support/conversing.ts';
import { licensesOf } from '../support/practice-answers.ts';
import { WireGraph } from '../support/practice-graph.ts';

describe('Two bots on one PostgreSQL server', function () {
  this.timeout(60_000);
  const releases = new Releases();

  after(() => releases.run());

  it('are one: each press may go to either, and the swap is made once', async () => {
    const tenant = await startPracticeTenant({ port: 0, clock: systemClock });
    releases.add(() => tenant.close());
    releases.add(stopServer);
    const databaseUrl = await newServerDatabase();
    const start = async (): Promise<App> => {
      const config = readConfig({ DATABASE_URL: databaseUrl, GRAPH_URL: tenant.url, PORT: '0' });
      const app = await startApp(config, createLog('silent'));
      releases.add(() => app.close());
      return app;
    };
    // At the same time: the tables are made by one of them, while the other waits.
    const [one, other] = await Promise.all([start(), start()]);
    const balancer = await startBotSwitch(one.botUrl);
    releases.add(() => balancer.close());
    const teams = await startTeamsClient({ botUrl: balancer.botUrl, tenantId: one.tenantId });
    releases.add(() => teams.close());
    const admin = teams.person({ id: cast.admin.id, name: cast.admin.displayName, locale: 'en-US' });

    await admin.install();
    await admin.say('move users');
    const chosen = { people: cast.affected.id, addresses: '', product: '', department: '', group: '' };
    await admin.press({ verb: 'users', choice: 'next' }, chosen);
    balancer.turnTo(other.botUrl);
    if (choicesOn(admin).includes('from:next'))
      await admin.press({ verb: 'from', choice: 'next' }, { from: sku.officeE3 });
    await admin.press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 });
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    balancer.turnTo(one.botUrl);
    await admin.press({ verb: 'review', choice: 'next' });
    balancer.turnTo(other.botUrl);
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    balancer.turnTo(one.botUrl);
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    balancer.turnTo(other.botUrl);
    const text = await resultOn(admin);

    assert.ok(text.includes(result.en.allMoved('1', 1)), text);
    await admin.say('swaps');
    assert.ok(choicesOn(admin).includes('swaps:open'), admin.cardText());
    const graph = new WireGraph(tenant.url, 'practice');
    assert.deepEqual(await licensesOf(graph, cast.affected.id), { [sku.microsoftF3]: [] });
  });
});
