import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { choicesOn, confirmFromReview, resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('A swap that is under way when the bot stops', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  it('is finished after the start, each user written once, and the result is told', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await admin.say('move anna@contoso.com, bo.nilsson@contoso.com from Office 365 E3 to F3');
    const [anna, bo] = [bot.person('anna').id, bot.person('bo.nilsson').id];
    const { promise: bothSent, resolve } = Promise.withResolvers<undefined>();
    const calls: string[] = [];
    // Anna's call does not reach Graph; Bo's does, and its answer is lost: the bot knows of neither.
    bot.relay.decide(async ({ path }) => {
      if (!path.endsWith('/assignLicense')) return 'passed-on';
      calls.push(path);
      if (calls.length === 2) resolve(undefined);
      if (path.includes(bo)) return 'unanswered';
      return await new Promise<'closed'>(() => undefined);
    });
    await confirmFromReview(admin);
    await bothSent;
    await bot.stop();
    await anHourLater(bot.dataFolder);
    bot.relay.passEverything();
    await bot.start();

    const text = await resultOn(admin);
    assert.ok(text.includes(result.en.allMoved('2', 2)), text);
    assert.ok(text.includes(result.en.verified('2', 2)), text);
    assert.deepEqual(bot.relay.writes, [bo, anna]);
    assert.deepEqual(await bot.licenses('anna'), { [sku.microsoftF3]: [] });
    assert.deepEqual(await bot.licenses('bo.nilsson'), { [sku.microsoftF3]: [] });
    await admin.say('swaps');
    assert.deepEqual(
      choicesOn(admin).filter((choice) => choice === 'swaps:open'),
      ['swaps:open'],
    );
  });

  it('leaves a draft where it was', async () => {
    const admin = await bot.chat('lars.holm');
    await admin.say('move cecilia.ek@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await bot.stop();
    await bot.start();
    await admin.press({ verb: 'backup', choice: 'next' });
    assert.ok(choicesOn(admin).includes('confirm:move'), admin.cardText());
  });
});

/** As if the bot had been off for an hour: a call without an answer is looked into minutes after it was sent (Law 3). */
async function anHourLater(folder: string): Promise<void> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const database = await openDatabase({ kind: 'folder', folder }, quiet);
  const sentAt = new Date(Date.now() - 60 * 60 * 1_000);
  await database.rows.updateTable('move').set({ sent_at: sentAt }).where('state', '=', 'sent').execute();
  await database.close();
}
