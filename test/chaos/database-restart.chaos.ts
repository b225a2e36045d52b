import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { largeCompany } from '../bench/large-company.ts';
import { newServerDatabase, restartServer, stopServer } from '../storage/postgres-server.ts';
import { resultOn } from '../support/conversing.ts';
import type { Fate } from '../support/graph-relay.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';
import { confirmEverybody, reviewOfEverybody } from '../bench/whole-company.ts';

describe('A swap whose database server restarts midway', function () {
  // A call that did not reach Graph before the run ended is looked into for five minutes (Law 3).
  this.timeout(480_000);
  let bot: RunningBot;

  before(async () => {
    const settings = { DATABASE_URL: await newServerDatabase() };
    bot = await startRunningBot({ company: largeCompany({ users: 100, e3Share: 1 }), settings });
  });
  after(async () => {
    await bot.close();
    await stopServer();
  });

  it('goes on by itself, and writes nobody twice', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await reviewOfEverybody(admin, sku.officeE3, sku.microsoftF3);
    const { promise: restarted, resolve } = Promise.withResolvers<undefined>();
    let batches = 0;
    bot.relay.decide(async ({ writes }): Promise<Fate> => {
      if (writes.length > 0) batches += 1;
      if (writes.length > 0 && batches === 2) resolve(restartServer().then(() => undefined));
      if (writes.length > 0 && batches >= 2) await restarted;
      return 'passed-on';
    });
    await confirmEverybody(admin);
    await restarted;
    await until(() => bot.logged.some((entry) => entry.includes('run-finished')), 420_000);
    await resultOn(admin);
    assert.ok(bot.relay.writes.length >= 60, `${bot.relay.writes.length} users were written`);
    assert.equal(new Set(bot.relay.writes).size, bot.relay.writes.length);
  });
});
