import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { largeCompany } from '../bench/large-company.ts';
import { newServerDatabase, restartServer, stopServer } from '../storage/postgres-server.ts';
import { resultOn } from '../support/conversing.ts';
import type { Fate } from '../support/graph-relay.ts';
import { licensesOf } from '../support/practice-answers.ts';
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
    const calls = Map.groupBy(bot.relay.writes, (userId) => userId);
    assert.ok(calls.size >= 60, `${calls.size} users were called`);
    for (const [userId, { length }] of calls) {
      if (length > 1) assert.ok(await wasRefused(userId), `${userId} was moved, and called ${length} times`);
    }
  });

  /** Graph has not made the change: whoever was refused may be asked for again, where nobody learnt of it. */
  async function wasRefused(userId: string): Promise<boolean> {
    const held = await licensesOf(bot.graph, userId);
    return Object.hasOwn(held, sku.officeE3);
  }
});
