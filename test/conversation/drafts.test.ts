import assert from 'node:assert/strict';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as cancelled } from '../../cards/cancelled/strings.ts';
import { strings as pointer } from '../../cards/pointer/strings.ts';
import { at, choicesOn, pressAnything, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('An unfinished swap', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  const goTo: Readonly<Record<string, (chat: PersonChat) => Promise<unknown>>> = {
    users: (chat) => chat.say('move users'),
    selection: (chat) =>
      chat.press(
        { verb: 'users', choice: 'next' },
        { addresses: 'karin.strom@contoso.com, nobody@contoso.com' },
      ),
    from: (chat) => chat.press({ verb: 'selection', choice: 'next' }),
    to: (chat) => chat.press({ verb: 'from', choice: 'next' }, { from: sku.officeE3 }),
    review: (chat) => chat.press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 }),
    backup: (chat) => chat.press({ verb: 'review', choice: 'next' }),
    when: (chat) => chat.press({ verb: 'backup', choice: 'next' }),
    confirm: (chat) => chat.press({ verb: 'when', choice: 'next' }),
  };
  const stages = Object.keys(goTo);

  async function reach(chat: PersonChat, stage: string): Promise<void> {
    for (const name of stages.slice(0, stages.indexOf(stage) + 1)) await goTo[name]?.(chat);
    assert.ok(choicesOn(chat).includes(`${stage}:cancel`), chat.cardText());
  }

  for (const stage of stages) {
    it(`is cancelled at ${stage}, and the card says that nothing was changed`, async () => {
      const admin = await bot.chat('astrid.lindqvist');
      await reach(admin, stage);
      await admin.press({ verb: stage, choice: 'cancel' });
      assert.ok(admin.cardText().includes(cancelled.en.text), admin.cardText());
      await admin.say('back');
      assert.equal(admin.messages().at(-1)?.text, frameStrings.en.noBack);
      assert.deepEqual(bot.relay.writes, []);
    });
  }

  for (const [index, stage] of stages.entries()) {
    const before = stages[index - 1];
    if (before === undefined) continue;
    it(`goes back from ${stage} to ${before}, by button and by word, and forth again`, async () => {
      const admin = await bot.chat('lars.holm');
      await reach(admin, stage);
      await admin.press({ verb: stage, choice: 'back' });
      assert.ok(choicesOn(admin).includes(`${before}:cancel`), admin.cardText());
      if (before === 'users') await goTo['selection']?.(admin);
      else await goTo[stage]?.(admin);
      assert.ok(choicesOn(admin).includes(`${stage}:cancel`), admin.cardText());
      await admin.say('back');
      assert.ok(choicesOn(admin).includes(`${before}:cancel`), admin.cardText());
      await admin.say('cancel');
    });
  }

  it('has no Back at its first step, and stays where it is when somebody presses it all the same', async () => {
    const admin = await bot.chat('ulla.forsberg');
    await admin.say('move users');
    assert.ok(!choicesOn(admin).includes('users:back'));
    await pressAnything(admin, { verb: 'users', data: { ...swapOn(admin), choice: 'back' } });
    assert.ok(admin.cardText().includes(frameStrings.en.noBack), admin.cardText());
    at(admin, 'users:next');
    await admin.say('cancel');
  });

  it('keeps what was chosen when one goes back', async () => {
    const admin = await bot.chat('ulla.forsberg');
    await reach(admin, 'review');
    await admin.press({ verb: 'review', choice: 'back' });
    await admin.press({ verb: 'to', choice: 'next' });
    assert.match(admin.cardText(), /Office 365 E3 → Microsoft 365 F3/);
    await admin.say('cancel');
  });

  it('is offered again after hi, and goes on where it was', async () => {
    const admin = await bot.chat('torsten.vik');
    await reach(admin, 'backup');
    const draft = swapOn(admin);
    for (const typed of ['hi', 'move users', 'flytta användare']) {
      await admin.say(typed);
      at(admin, 'start:resume');
      assert.ok(!choicesOn(admin).includes('start:move'), admin.cardText());
    }
    await admin.press({ verb: 'start', choice: 'resume' });
    at(admin, 'backup:next');
    assert.deepEqual(swapOn(admin), draft);
    await admin.say('cancel');
  });

  it('is cancelled by beginning anew', async () => {
    const admin = await bot.chat('torsten.vik');
    await reach(admin, 'review');
    const old = swapOn(admin);
    await admin.say('hi');
    await admin.press({ verb: 'start', choice: 'anew' });
    at(admin, 'users:next');
    assert.notEqual(swapOn(admin).swap, old.swap);
    assert.doesNotMatch(admin.cardText(), /Karin/);
    const pressed = await pressAnything(admin, { verb: 'review', data: { ...old, choice: 'next' } });
    assert.ok(pressed.kind === 'card' && cardText(pressed.card).includes(cancelled.en.text));
    await admin.say('cancel');
  });

  it('has one living card: posted anew, the earlier one points to it, and a press there changes nothing', async () => {
    const admin = await bot.chat('ulla.forsberg');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    const earlier = admin.messages().at(-1);
    await admin.say('swaps');
    at(admin, 'review:next');
    const pointed = (): boolean => {
      const card = admin.messages().find(({ id }) => id === earlier?.id)?.card;
      return card !== undefined && cardText(card).includes(pointer.en.text);
    };
    await admin.waitForCard(pointed);
    await admin.press({ verb: 'review', choice: 'next' });
    at(admin, 'backup:next');
    await admin.say('cancel');
  });

  it('is one of its admin’s alone: everybody has their own', async () => {
    const one = await bot.chat('astrid.lindqvist');
    const other = await bot.chat('lars.holm');
    await one.say('move anna@contoso.com from Office 365 E3 to F3');
    await other.say('move anna@contoso.com from Office 365 E3 to E1');
    await one.say('swaps');
    assert.match(one.cardText(), /Microsoft 365 F3/);
    await other.say('cancel');
    await one.say('swaps');
    assert.match(one.cardText(), /Microsoft 365 F3/);
    await one.say('cancel');
  });
});
