import assert from 'node:assert/strict';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as cancelled } from '../../cards/cancelled/strings.ts';
import { strings as from } from '../../cards/from/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { strings as to } from '../../cards/to/strings.ts';
import { at, choicesOn, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { shows } from '../support/scheduling.ts';
import { until } from '../support/until.ts';

const move = (account: string, target = ' to F3'): string =>
  `move ${account}@contoso.com from Office 365 E3${target}`;

describe('An admin’s one unfinished swap', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  /** What the message shows by now. */
  const textOf = (chat: PersonChat, id: string | undefined): string => {
    const card = chat.messages().find((message) => message.id === id)?.card;
    return card === undefined ? '' : cardText(card);
  };

  it('gives way to a new one that is typed, which says so, as the card of the former does', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await admin.say(move('anna'));
    const former = admin.messages().at(-1)?.id;
    await admin.say(move('bo.nilsson'));
    at(admin, 'review:next');
    shows(admin, frameStrings.en.formerCancelled('1', 1));
    await until(() => textOf(admin, former).includes(cancelled.en.text));
    for (const account of ['cecilia.ek', 'david.okafor']) await admin.say(move(account));
    await admin.say('cancel');
    shows(admin, cancelled.en.text);
    await admin.say('move users');
    at(admin, 'users:next');
    await admin.say('cancel');
    assert.deepEqual(bot.relay.writes, []);
  });

  it('is given up without a word where nobody was chosen for it', async () => {
    const admin = await bot.chat('torsten.vik', 'sv-SE');
    await admin.say('flytta användare');
    await admin.say(move('anna'));
    assert.doesNotMatch(admin.cardText(), /avbröts/);
    await admin.say('hej');
    await admin.press({ verb: 'start', choice: 'anew' });
    shows(admin, frameStrings.sv.formerCancelled('1', 1));
    await admin.say('avbryt');
  });

  it('is kept where users were reminded about it, until its admin cancels it', async () => {
    const admin = await bot.chat('lars.holm');
    const elin = await bot.chat('elin.akesson');
    await admin.say(move('elin.akesson'));
    await admin.press({ verb: 'review', choice: 'next' });
    const { swap } = swapOn(admin);
    await admin.press({ verb: 'backup', choice: 'remind' });
    await elin.waitForText(reminder.en.title);
    await admin.say(move('bo.nilsson'));
    shows(admin, frameStrings.en.formerReminded);
    assert.equal(swapOn(admin).swap, swap);
    shows(elin, reminder.en.title);
    await admin.press({ verb: 'backup', choice: 'cancel' });
    await elin.waitForText(reminder.en.ended['called-off']);
    await admin.say(move('bo.nilsson'));
    at(admin, 'review:next');
    await admin.say('cancel');
  });

  it('is kept where the sentence names nobody', async () => {
    const admin = await bot.chat('ulla.forsberg');
    await admin.say(move('maria.johansson'));
    const draft = swapOn(admin);
    await admin.say(move('nobody'));
    shows(admin, frameStrings.en.formerKept);
    assert.deepEqual(swapOn(admin), draft);
    await admin.say('cancel');
  });

  it('tells what is true when it is taken up again', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const path = `/users/${bot.person('bo.nilsson').id}/assignLicense`;
    await admin.say(move('bo.nilsson', ''));
    shows(admin, to.en.intro('Office 365 E3', '1', 1));
    const addLicenses = [{ skuId: sku.officeE1, disabledPlans: [] }];
    await bot.graph.post(path, { addLicenses, removeLicenses: [sku.officeE3] });
    await admin.say('move users');
    await admin.press({ verb: 'start', choice: 'resume' });
    shows(admin, frameStrings.en.changedMeanwhile);
    shows(admin, to.en.intro('Office 365 E1', '1', 1));
    await bot.graph.post(path, { addLicenses: [], removeLicenses: [sku.officeE1] });
    await admin.say('swaps');
    shows(admin, from.en.none);
    assert.ok(!choicesOn(admin).includes('to:next'), admin.cardText());
    await admin.say('cancel');
  });
});
