import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as backup } from '../../cards/backup/strings.ts';
import { strings as closing } from '../../cards/closing/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { strings as trouble } from '../../cards/trouble/strings.ts';
import { serviceNames } from '../../cards/words/services.ts';
import { answerText, choicesOf, choicesOn, pressAnything, resultOn, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

const saved = { verb: 'reminder', choice: 'saved' };

describe('Reminders', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  /** The admin's draft at its backup card. */
  async function atBackup(admin: PersonChat, accounts: readonly string[], to: string): Promise<void> {
    await admin.say('cancel');
    await admin.say(`move ${accounts.map((account) => `${account}@contoso.com`).join(', ')} to ${to}`);
    if (choicesOn(admin).includes('from:next')) {
      await admin.press({ verb: 'from', choice: 'next' }, { from: [sku.officeE3, sku.businessBasic] });
      await admin.press({ verb: 'to', choice: 'next' });
    }
    await admin.press({ verb: 'review', choice: 'next' });
    assert.ok(choicesOn(admin).includes('backup:next'), admin.cardText());
  }

  const remindersIn = (chat: PersonChat): readonly string[] =>
    chat
      .messages()
      .flatMap(({ card }) =>
        card !== undefined && choicesOf(card).includes('reminder:saved') ? [cardText(card)] : [],
      );

  it('go once to those affected whom the bot knows, in their language, about their own services', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const anna = await bot.chat('anna', 'sv-SE');
    const gustav = await bot.chat('gustav.wallin');
    const tove = await bot.chat('tove.hansen');
    const bystander = await bot.chat('erik.sand');
    // Gustav's mailbox is elsewhere; Tove only gains; Cecilia has never met the bot.
    await atBackup(admin, ['anna', 'gustav.wallin', 'tove.hansen', 'cecilia.ek'], 'Business Premium');
    assert.ok(admin.cardText().includes(backup.en.cannotReach('1', 1)), admin.cardText());
    await admin.press({ verb: 'backup', choice: 'remind' });
    assert.ok(admin.cardText().includes(backup.en.reminding('3', 3)), admin.cardText());
    await admin.waitForText(backup.en.answers('2', '0', '0', '1'));

    const [toAnna = '', ...moreToAnna] = remindersIn(anna);
    const [toGustav = '', ...moreToGustav] = remindersIn(gustav);
    assert.deepEqual([moreToAnna, moreToGustav], [[], []]);
    assert.ok(toAnna.includes(reminder.sv.title), toAnna);
    assert.ok(toGustav.includes(reminder.en.title), toGustav);
    assert.match(toAnna, new RegExp(`^${serviceNames.sv.mailbox}:`, 'm'));
    assert.doesNotMatch(toGustav, new RegExp(`^${serviceNames.en.mailbox}:`, 'm'));
    assert.match(toGustav, new RegExp(`^${serviceNames.en.onedrive}:`, 'm'));
    assert.deepEqual([tove.messages(), bystander.messages()], [[], []]);
  });

  it('are in the directory’s language for people whose client tells none that there is', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const cecilia = await bot.chat('cecilia.ek', 'fi-FI');
    const maria = await bot.chat('maria.johansson', 'fi-FI');
    await atBackup(admin, ['cecilia.ek', 'maria.johansson'], 'Business Premium');
    await admin.press({ verb: 'backup', choice: 'remind' });
    await cecilia.waitForText(reminder.sv.title);
    await maria.waitForText(reminder.en.title);
    await admin.say('cancel');
  });

  it('are not sent again by a second press, nor by two at the same time', async () => {
    const admin = await bot.chat('lars.holm');
    const bo = await bot.chat('bo.nilsson');
    await atBackup(admin, ['bo.nilsson'], 'F3');
    const remind = { verb: 'backup', data: { ...swapOn(admin), choice: 'remind' } };
    await Promise.all([pressAnything(admin, remind), pressAnything(admin, remind)]);
    await pressAnything(admin, remind);
    assert.ok(!choicesOn(admin).includes('backup:remind'), admin.cardText());
    await admin.waitForText(backup.en.answers('1', '0', '0', '0'));
    assert.equal(remindersIn(bo).length, 1);
    await admin.say('cancel');
  });

  it('count an answer once, at once on the admin’s card, and only the person’s own', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const david = await bot.chat('david.okafor');
    const maria = await bot.chat('maria.johansson');
    const outsider = await bot.chat('par.sjo');
    await atBackup(admin, ['david.okafor', 'maria.johansson'], 'F3');
    await admin.press({ verb: 'backup', choice: 'remind' });
    const { swap } = swapOn(admin);
    await admin.waitForText(backup.en.answers('2', '0', '0', '0'));
    await david.press(saved);
    const first = david.cardText();
    assert.ok(!choicesOn(david).includes('reminder:saved'), first);
    await admin.waitForText(backup.en.answers('2', '1', '0', '0'));
    await david.replay();
    assert.equal(david.cardText(), first);

    const foreign = await pressAnything(outsider, { verb: 'reminder', data: { choice: 'saved', id: swap } });
    assert.ok(answerText(foreign).includes(trouble.en.happened['no-such-swap']), answerText(foreign));
    await admin.say('swaps');
    assert.ok(admin.cardText().includes(backup.en.answers('2', '1', '0', '0')), admin.cardText());
    await maria.press(saved);
    await admin.waitForText(backup.en.answers('2', '2', '0', '0'));
    await admin.say('cancel');
  });

  it('show their reader again what is to do, whatever they type or press', async () => {
    const admin = await bot.chat('torsten.vik');
    const elin = await bot.chat('elin.akesson', 'sv-SE');
    await atBackup(admin, ['elin.akesson'], 'F3');
    await admin.press({ verb: 'backup', choice: 'remind' });
    await elin.waitForText(reminder.sv.title);
    for (const typed of ['hi', 'hjälp', 'move users', 'qwerty']) {
      await elin.say(typed);
      assert.ok(choicesOn(elin).includes('reminder:saved'), `${typed}: ${elin.cardText()}`);
    }
    const pressed = await pressAnything(elin, { verb: 'start', data: { choice: 'move' } });
    assert.ok(answerText(pressed).includes(reminder.sv.title));
    await elin.press({ verb: 'reminder', choice: 'language' });
    assert.ok(elin.cardText().includes(reminder.en.title), elin.cardText());
    await admin.say('cancel');
    await elin.say('hi');
    assert.ok(!choicesOn(elin).includes('reminder:saved'), elin.cardText());
  });

  it('say that the change was called off, in the same message, and take no answer any more', async () => {
    const admin = await bot.chat('lars.holm');
    const johan = await bot.chat('johan.lund');
    await admin.say('move johan.lund@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'remind' });
    const { swap } = swapOn(admin);
    await johan.waitForText(reminder.en.title);
    await admin.press({ verb: 'backup', choice: 'cancel' });
    await johan.waitForText(reminder.en.ended['called-off']);
    const late = await pressAnything(johan, { verb: 'reminder', data: { choice: 'saved', id: swap } });
    assert.ok(answerText(late).includes(reminder.en.ended['called-off']), answerText(late));
    assert.equal(johan.messages().length, 1);
  });

  it('say that the change was made once it is', async () => {
    const admin = await bot.chat('lars.holm');
    const karin = await bot.chat('karin.strom');
    await admin.say('move karin.strom@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'remind' });
    await karin.waitForText(reminder.en.title);
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'now' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await resultOn(admin);
    await karin.waitForText(closing.en.takesEffect);
    const [first = '', ...others] = karin.messages().map(({ card }) => (card ? cardText(card) : ''));
    assert.ok(first.includes(reminder.en.ended['carried-out']), first);
    assert.equal(others.length, 1);
  });

  it('count somebody who removed the bot among those it cannot reach', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const mei = await bot.chat('mei.chen');
    const xavier = await bot.chat('xavier.romero');
    await mei.uninstall();
    await admin.say('move mei.chen@contoso.com, xavier.romero@contoso.com to F3');
    await admin.press({ verb: 'from', choice: 'next' }, { from: [sku.officeE3, sku.microsoftE3] });
    if (choicesOn(admin).includes('to:next')) await admin.press({ verb: 'to', choice: 'next' });
    await admin.press({ verb: 'review', choice: 'next' });
    assert.ok(admin.cardText().includes(backup.en.cannotReach('1', 1)), admin.cardText());
    await admin.press({ verb: 'backup', choice: 'remind' });
    await admin.waitForText(backup.en.answers('1', '0', '0', '1'));
    assert.deepEqual([remindersIn(mei).length, remindersIn(xavier).length], [0, 1]);
    await admin.say('cancel');
  });

  it('count somebody who blocks the bot, and may be sent to them again', async () => {
    const admin = await bot.chat('torsten.vik');
    const chat = await bot.chat('mallory.link');
    await chat.uninstall();
    // Teams tells a bot nothing of being blocked: it still knows the person, and is refused.
    const hello = chat.activity({ type: 'message', text: 'hi', textFormat: 'plain' });
    await bot.post(hello);
    await atBackup(admin, ['mallory.link', 'anna'], 'E1');
    await admin.press({ verb: 'backup', choice: 'remind' });
    await admin.waitForText(backup.en.answers('1', '0', '0', '1'));
    assert.ok(choicesOn(admin).includes('backup:remind'), admin.cardText());
    await chat.install();
    await admin.press({ verb: 'backup', choice: 'remind' });
    await admin.waitForText(backup.en.answers('2', '0', '0', '0'));
    assert.equal(remindersIn(chat).length, 1);
    await admin.say('cancel');
  });
});
