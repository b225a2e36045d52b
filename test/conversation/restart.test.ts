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

  const lost = {
    'did not reach Graph': { account: 'anna', fate: () => new Promise<'closed'>(() => undefined) },
    'reached Graph, and whose answer is lost': {
      account: 'bo.nilsson',
      fate: () => Promise.resolve('unanswered' as const),
    },
  } as const;

  for (const [what, { account, fate }] of Object.entries(lost)) {
    it(`is finished after the start, and the user whose call ${what} is written once`, async () => {
      const admin = await bot.chat('astrid.lindqvist');
      await admin.say(`move ${account}@contoso.com from Office 365 E3 to F3`);
      const { promise: sent, resolve } = Promise.withResolvers<undefined>();
      bot.relay.decide(async ({ writes }) => {
        if (writes.length === 0) return 'passed-on';
        resolve(undefined);
        return await fate();
      });
      await confirmFromReview(admin);
      await sent;
      await bot.stop();
      await anHourLater(bot.dataFolder);
      bot.relay.passEverything();
      await bot.start();

      const text = await resultOn(admin);
      assert.ok(text.includes(result.en.allMoved('1', 1)), text);
      assert.ok(text.includes(result.en.verified('1', 1)), text);
      assert.equal(bot.relay.writes.filter((id) => id === bot.person(account).id).length, 1);
      assert.deepEqual(await bot.licenses(account), { [sku.microsoftF3]: [] });
    });
  }

  it('is on the list of swaps afterwards', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await admin.say('swaps');
    assert.deepEqual(
      choicesOn(admin).filter((choice) => choice === 'swaps:open'),
      ['swaps:open', 'swaps:open'],
    );
  });

  it('leaves a draft where it was', async () => {
    const admin = await bot.chat('lars.holm');
    await admin.say('move cecilia.ek@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await bot.stop();
    await bot.start();
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
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
