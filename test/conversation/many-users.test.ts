import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as confirm } from '../../cards/confirm/strings.ts';
import { choicesOn, pressAnything, resultOn, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { companyWith, seasonalStaff } from '../support/seasonal-company.ts';

const temps = seasonalStaff(51);
/** Contoso in summer, with enough licenses for everybody. */
const company = companyWith(temps);

describe('A swap of more than fifty users', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot({ company });
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  const sentence = (count: number): string =>
    `move ${temps
      .slice(0, count)
      .map(({ userPrincipalName }) => userPrincipalName)
      .join(' ')} from Office 365 E1 to F3`;

  async function atLastWord(count: number): Promise<void> {
    await admin.say('cancel');
    await admin.say(sentence(count));
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    assert.ok(choicesOn(admin).includes('confirm:move'), admin.cardText());
  }
  const asksForCount = (): boolean => JSON.stringify(admin.card()).includes('"count"');

  it('asks for their number, which fifty do not need', async () => {
    await atLastWord(50);
    assert.ok(!asksForCount(), admin.cardText());
    await atLastWord(51);
    assert.ok(asksForCount(), admin.cardText());
  });

  it('does not begin with another number, or none', async () => {
    await atLastWord(51);
    await assert.rejects(admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true }), /count/);
    for (const count of [undefined, '', '50', '510', 'fifty-one', -51, {}, ['51'], true]) {
      const data = { ...swapOn(admin), choice: 'move', acknowledged: 'true', count };
      await pressAnything(admin, { verb: 'confirm', data });
      await admin.say('swaps');
      assert.ok(choicesOn(admin).includes('confirm:move'), `${JSON.stringify(count)}:\n${admin.cardText()}`);
    }
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true, count: '50' });
    assert.ok(admin.cardText().includes(confirm.en.countError('51')), admin.cardText());
    assert.deepEqual(bot.relay.writes, []);
  });

  it('moves each of them once', async () => {
    await atLastWord(51);
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true, count: '51' });
    await resultOn(admin);
    assert.deepEqual(bot.relay.writes.toSorted(), temps.map(({ id }) => id).toSorted());
    assert.deepEqual(await bot.licenses('temp50'), { [sku.microsoftF3]: [] });
  });
});
