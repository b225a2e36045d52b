import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { isObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as closing } from '../../cards/closing/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { pressAnything, pressesOn, resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

const [e3, basic, f3] = ['Office 365 E3', 'Microsoft 365 Business Basic', 'Microsoft 365 F3'];

describe('A swap from two products, of which each user has one', function () {
  this.timeout(90_000);
  let bot: RunningBot;
  let admin: PersonChat;
  let anna: PersonChat;
  let tove: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
    anna = await bot.chat('anna');
    tove = await bot.chat('tove.hansen');
    await atBackup();
  });
  after(() => bot.close());

  /** The admin's draft at its backup card. */
  async function atBackup(): Promise<void> {
    await admin.say('move anna@contoso.com, tove.hansen@contoso.com to Microsoft 365 F3');
    await admin.press({ verb: 'from', choice: 'next' }, { from: [sku.officeE3, sku.businessBasic] });
    if (pressesOn(admin.card()).some(({ verb }) => verb === 'to')) {
      await admin.press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 });
    }
    await admin.press({ verb: 'review', choice: 'next' });
  }

  it('tells each user of their own product in the reminder', async () => {
    await admin.press({ verb: 'backup', choice: 'remind' });
    await anna.waitForText(reminder.en.intro(e3, f3, reminder.en.soon));
    await tove.waitForText(reminder.en.intro(basic, f3, reminder.en.soon));
    await tove.say('hi');
    assert.ok(tove.cardText().includes(reminder.en.intro(basic, f3, reminder.en.soon)), tove.cardText());
  });

  it('tells each of their own product in the last word, and again after an undo', async () => {
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await resultOn(admin);
    await anna.waitForText(closing.en.done(e3, f3));
    await tove.waitForText(closing.en.done(basic, f3));

    await admin.press({ verb: 'undo', choice: 'ask' });
    const undo = pressesOn(admin.card()).find(
      ({ verb, data }) => verb === 'undo' && JSON.stringify(data).includes('"undo"'),
    );
    assert.ok(undo !== undefined && isObject(undo.data), admin.cardText());
    await pressAnything(admin, { ...undo, data: { ...undo.data, acknowledged: 'true' } });
    await tove.waitForText(closing.en.undone(basic));
    await anna.waitForText(closing.en.undone(e3));
  });

  it('shows the admin a preview that speaks of the one user’s product alone', async () => {
    await atBackup();
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    await admin.press({ verb: 'when', choice: 'preview' });
    await admin.waitForText(reminder.en.previewNote);
    const shown = admin.messages().map(({ card }) => JSON.stringify(card ?? {}));
    const preview = shown.find((card) => card.includes(reminder.en.previewNote)) ?? assert.fail();
    assert.ok(preview.includes(`from ${e3} to ${f3}`), preview);
  });
});
