import assert from 'node:assert/strict';
import { plan, sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as confirm } from '../../cards/confirm/strings.ts';
import { strings as pointer } from '../../cards/pointer/strings.ts';
import { strings as progress } from '../../cards/progress/strings.ts';
import { at, pressAnything, resultOn, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('The way through a swap', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  it('takes four presses from “move users” to the result for one user without loss', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const presses: string[] = [];
    const press = async (...args: Parameters<PersonChat['press']>): Promise<void> => {
      await admin.press(...args);
      presses.push(JSON.stringify(args[0]));
    };
    await admin.say('hi');
    await press({ verb: 'start', choice: 'move' });
    await press({ verb: 'users', choice: 'next' }, { people: bot.person('anna').id });
    await press({ verb: 'to', choice: 'next' }, { to: sku.officeE5 });
    await press({ verb: 'review', choice: 'next' });
    const result = await resultOn(admin);
    assert.ok(presses.length <= 4, presses.join(' '));
    assert.match(result, /Office 365 E3 → Office 365 E5/);
    assert.deepEqual(await bot.licenses('anna'), { [sku.officeE5]: [] });
    assert.deepEqual(bot.relay.writes, [bot.person('anna').id]);
  });

  it('asks at each step, writes nothing before the last word, and tells the result in a new message', async () => {
    const admin = await bot.chat('lars.holm');
    await admin.say('move users');
    const swapMessage = admin.messages().at(-1)?.id;
    at(admin, 'users:next');
    // Karin has other products as well, so that there is something to choose.
    await admin.press(
      { verb: 'users', choice: 'next' },
      {
        addresses: 'Maria Johansson <maria.johansson@contoso.com>, "Ström, Karin" <karin.strom@contoso.com>',
      },
    );
    at(admin, 'from:next');
    await admin.press({ verb: 'from', choice: 'next' });
    at(admin, 'to:next');
    await admin.press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 });
    at(admin, 'review:next');
    assert.match(admin.cardText(), /Office 365 E3 → Microsoft 365 F3/);
    await admin.press({ verb: 'review', choice: 'next' });
    at(admin, 'backup:next');
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    at(admin, 'confirm:move');
    const written = bot.relay.writes.length;
    await assert.rejects(admin.press({ verb: 'confirm', choice: 'move' }), /acknowledged/);
    assert.equal(bot.relay.writes.length, written);
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    assert.ok(admin.cardText().includes(progress.en.title.on), admin.cardText());
    await resultOn(admin);

    const [, living, result, ...more] = admin.messages();
    assert.deepEqual(more, []);
    assert.equal(living?.id, swapMessage);
    assert.notEqual(result?.id, swapMessage);
    assert.deepEqual(await bot.licenses('maria.johansson'), { [sku.microsoftF3]: [] });
    assert.deepEqual(await bot.licenses('karin.strom'), {
      [sku.microsoftF3]: [],
      [sku.visioPlan2]: [],
      [sku.powerBiPro]: [],
    });
    assert.deepEqual(
      bot.relay.writes.slice(written).toSorted(),
      [bot.person('maria.johansson').id, bot.person('karin.strom').id].toSorted(),
    );
    await waitForPointer(admin, swapMessage);
  });

  it('does not take the tick for granted when a client leaves it out', async () => {
    const admin = await bot.chat('ulla.forsberg');
    await admin.say('move bo.nilsson@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    await pressAnything(admin, { verb: 'confirm', data: { ...swapOn(admin), choice: 'move' } });
    assert.ok(admin.cardText().includes(confirm.en.acknowledgeError), admin.cardText());
    assert.ok(!bot.relay.writes.includes(bot.person('bo.nilsson').id));
  });

  it('carries over what was switched off, and takes a product away when there is no new one', async () => {
    const admin = await bot.chat('torsten.vik');
    await admin.say('move elin.akesson@contoso.com from Office 365 E3 to E1');
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await resultOn(admin);
    const { [sku.officeE1]: disabled } = await bot.licenses('elin.akesson');
    assert.deepEqual(new Set(disabled as readonly string[]), new Set([plan.teams, plan.vivaEngage]));

    await admin.say('move users');
    await admin.press({ verb: 'users', choice: 'next' }, { people: bot.person('david.okafor').id });
    await admin.press({ verb: 'to', choice: 'next' }, { to: 'none' });
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await admin.waitForText(/Office 365 E3 → (?!Office)[\s\S]*^Swap /m);
    assert.deepEqual(await bot.licenses('david.okafor'), {});
  });
});

/** The card that was pressed says that the swap goes on further down. */
async function waitForPointer(admin: PersonChat, messageId: string | undefined): Promise<void> {
  const pointed = (): boolean =>
    JSON.stringify(admin.messages().find(({ id }) => id === messageId)?.card).includes(pointer.en.text);
  await admin.waitForCard(pointed);
}
