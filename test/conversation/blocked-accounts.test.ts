import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as backup } from '../../cards/backup/strings.ts';
import { strings as when } from '../../cards/when/strings.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { shows } from '../support/scheduling.ts';

describe('Somebody who loses something and cannot sign in', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
    await bot.chat('anna');
    await admin.say('move anna@contoso.com, sven.dahlgren@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
  });
  after(() => bot.close());

  it('is not among those who are reminded on the card of the backup, but among those not reached', async () => {
    shows(admin, backup.en.disabled('1', 1));
    shows(admin, backup.en.remind('1', 1));
    shows(admin, backup.en.notReached('1'));
    await admin.press({ verb: 'backup', choice: 'remind' });
    shows(admin, backup.en.reminding('1', 1));
    await admin.waitForText(backup.en.answers('1', '0', '0', '1'));
  });

  it('is not so on the card that asks for the start either', async () => {
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    shows(admin, when.en.willRemind('1', 1));
    shows(admin, when.en.disabled('1', 1));
    assert.ok(!admin.cardText().includes(when.en.withoutApp('1', 1)), admin.cardText());
  });
});
