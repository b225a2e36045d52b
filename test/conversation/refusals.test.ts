import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sku } from '../../bot/practice/company/products.ts';
import { groups } from '../../bot/practice/company/groups.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { strings as review } from '../../cards/review/strings.ts';
import { strings as to } from '../../cards/to/strings.ts';
import { yourself } from '../../cards/words/yourself.ts';
import { choicesOn, confirmFromReview, pressAnything, resultOn, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('What stands in the way of a swap', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  beforeEach(async () => {
    await admin.say('cancel');
  });

  const isWritten = (account: string): boolean => bot.relay.writes.includes(bot.person(account).id);
  const groupName = groups.find(({ licenses }) => licenses.length > 0)?.displayName ?? assert.fail();

  it('is a license that comes from a group, which is named', async () => {
    await admin.say('move nils.friberg@contoso.com from Office 365 E3 to E1');
    assert.ok(admin.cardText().includes(groupName), admin.cardText());
    assert.ok(admin.cardText().includes(review.en.nobody), admin.cardText());
    assert.ok(!choicesOn(admin).includes('review:next'), admin.cardText());
  });

  it('cannot be got round by pressing a button that the card does not show', async () => {
    await admin.say('move nils.friberg@contoso.com from Office 365 E3 to E1');
    const draft = swapOn(admin);
    await pressAnything(admin, { verb: 'review', data: { ...draft, choice: 'next' } });
    assert.deepEqual(swapOn(admin), draft);
    assert.ok(admin.cardText().includes(review.en.nobody), admin.cardText());
  });

  it('is a usage location that is missing, and does not hold up the others', async () => {
    await admin.say('move ingrid.moe@contoso.com, anna@contoso.com from Office 365 E3 to E1');
    assert.match(admin.cardText(), /Ingrid Moe/);
    assert.ok(admin.cardText().includes(review.en.blockedHeading('1', 1)), admin.cardText());
    await confirmFromReview(admin);
    const text = await resultOn(admin);
    assert.ok(text.includes(result.en.someMoved('1', '2')), text);
    assert.ok(text.includes(moveReasons.en['usage-location']), text);
    assert.deepEqual([isWritten('anna'), isWritten('ingrid.moe')], [true, false]);
    assert.deepEqual(await bot.licenses('ingrid.moe'), { [sku.officeE3]: [] });
    await admin.press({ verb: 'result', choice: 'retry' });
    assert.match(admin.cardText(), /Ingrid Moe/);
    assert.doesNotMatch(admin.cardText(), /Anna Berg/);
  });

  it('is too few free licenses: as many users as there are licenses are moved', async () => {
    await admin.say(
      'move bo.nilsson@contoso.com, cecilia.ek@contoso.com, david.okafor@contoso.com from Office 365 E3 to Microsoft 365 E5',
    );
    assert.ok(admin.cardText().includes(review.en.blockedHeading('1', 1)), admin.cardText());
    await admin.press({ verb: 'review', choice: 'leave-out-blocked' });
    assert.doesNotMatch(admin.cardText(), /David Okafor/);
    await admin.press({ verb: 'review', choice: 'next' });
    const text = await resultOn(admin);
    assert.ok(text.includes(result.en.allMoved('2', 2)), text);
    assert.deepEqual(['bo.nilsson', 'cecilia.ek', 'david.okafor'].map(isWritten), [true, true, false]);
    await admin.say('move david.okafor@contoso.com from Office 365 E3');
    assert.match(admin.cardText(), new RegExp(`${to.en.full('').slice(0, 12)}.*Microsoft 365 E5`));
  });

  it('is a product that nobody can be given, even when the press is made up', async () => {
    await admin.say('move david.okafor@contoso.com from Office 365 E3');
    assert.ok(choicesOn(admin).includes('to:next'), admin.cardText());
    const unowned = '4b590615-0888-425a-a965-b3bf7789848d';
    const impossible = [randomUUID(), unowned, sku.windowsStore, sku.exchangeKiosk, sku.officeE3, '', 'None'];
    for (const target of impossible) {
      await pressAnything(admin, { verb: 'to', data: { ...swapOn(admin), choice: 'next', to: target } });
      assert.ok(!choicesOn(admin).includes('review:next'), `${target}:\n${admin.cardText()}`);
      await admin.say('swaps');
      assert.ok(choicesOn(admin).includes('to:next'), `${target}:\n${admin.cardText()}`);
    }
    assert.ok(!isWritten('david.okafor'));
  });

  it('is a product that none of the users has, even when the press is made up', async () => {
    await admin.say('move johan.lund@contoso.com');
    assert.ok(choicesOn(admin).includes('from:next'), admin.cardText());
    for (const from of [sku.officeE5, randomUUID(), `${sku.officeE5},${sku.copilot}`, 'all', '']) {
      await pressAnything(admin, { verb: 'from', data: { ...swapOn(admin), choice: 'next', from } });
      await admin.say('swaps');
      assert.ok(choicesOn(admin).includes('from:next'), `${from}:\n${admin.cardText()}`);
    }
  });

  it('is another swap that has not ended', async () => {
    const other = await bot.chat('lars.holm');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    bot.relay.decide(async ({ writes }): Promise<'passed-on'> => {
      if (writes.length > 0) await held;
      return 'passed-on';
    });
    await other.say('move maria.johansson@contoso.com from Office 365 E3 to E1');
    await confirmFromReview(other);
    await admin.say('move maria.johansson@contoso.com from Office 365 E3 to F3');
    assert.ok(admin.cardText().includes(review.en.nobody), admin.cardText());
    assert.ok(!choicesOn(admin).includes('review:next'), admin.cardText());
    letGo();
    bot.relay.passEverything();
    await resultOn(other);
    assert.deepEqual(Object.keys(await bot.licenses('maria.johansson')), [sku.officeE1]);
  });

  it('is a change in the organization since the review: it is shown first', async () => {
    await admin.say('move par.sjo@contoso.com from Office 365 E1 to Office 365 E3');
    const other = await bot.chat('ulla.forsberg');
    await other.say('move par.sjo@contoso.com from Office 365 E1 to Office 365 E5');
    await other.press({ verb: 'review', choice: 'next' });
    await resultOn(other);
    const written = bot.relay.writes.length;
    await admin.press({ verb: 'review', choice: 'next' });
    assert.ok(admin.cardText().includes(review.en.nobody), admin.cardText());
    assert.equal(bot.relay.writes.length, written);
  });

  it('is not that the admin is among the users, but the review and the last word say what is at stake', async () => {
    const own = yourself.en({ teams: false, mailbox: true });
    const asShown = own.replaceAll('**', '');
    await admin.say('move astrid.lindqvist@contoso.com from Microsoft 365 E5 to F3');
    assert.ok(admin.cardText().includes(asShown), admin.cardText());
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    assert.ok(admin.cardText().includes(asShown), admin.cardText());
    await admin.say('cancel');
    await admin.say('move lars.holm@contoso.com from Microsoft 365 E3 to F3');
    assert.ok(!admin.cardText().includes(asShown), admin.cardText());
  });

  it('is not that the admin would lose Teams, but it is said that this chat goes with it', async () => {
    await admin.say('move astrid.lindqvist@contoso.com from Microsoft 365 E5 to Visio Plan 2');
    const own = yourself.en({ teams: true, mailbox: true }).replaceAll('**', '');
    assert.ok(admin.cardText().includes(own), admin.cardText());
  });
});
