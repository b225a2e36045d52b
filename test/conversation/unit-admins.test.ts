import assert from 'node:assert/strict';
import { strings as notEntitled } from '../../cards/not-entitled/strings.ts';
import { blockedStrings } from '../../cards/review/blocked-strings.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';
import { resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

const noNames = { users: '', products: '', groups: '', plans: '' };

describe('An admin of an administrative unit', function () {
  this.timeout(60_000);

  async function withBot(actor: 'app' | 'admin', test: (bot: RunningBot) => Promise<void>): Promise<void> {
    const bot = await startRunningBot({ settings: { SWAP_ACTOR: actor } });
    try {
      await test(bot);
    } finally {
      await bot.close();
    }
  }

  it('is told that the app cannot keep to the unit where it acts as itself', async () => {
    await withBot('app', async (bot) => {
      const petra = await bot.chat('petra.as');
      await petra.say('move anna@contoso.com from Office 365 E3 to Office 365 E5');
      assert.ok(petra.cardText().includes(notEntitled.en.reason.limited), petra.cardText());
    });
  });

  it('may where Entra keeps to the unit, and users outside it are refused in words', async () => {
    await withBot('admin', async (bot) => {
      const petra = await bot.chat('petra.as');
      await petra.say('move anna@contoso.com from Office 365 E3 to Office 365 E5');
      assert.ok(
        petra.cardText().includes(blockedStrings.en.notes['unit-only'](noNames, true)),
        petra.cardText(),
      );
      const before = await bot.everybodysLicenses();
      await petra.press({ verb: 'review', choice: 'next' });
      const told = await resultOn(petra);
      assert.ok(told.includes(moveReasons.en['not-allowed']), told);
      assert.deepEqual(await bot.everybodysLicenses(), before);
    });
  });
});
