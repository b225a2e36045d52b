import assert from 'node:assert/strict';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { JsonObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import {
  answerText,
  choicesOf,
  choicesOn,
  pressAnything,
  pressesOn,
  resultOn,
  swapOn,
} from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

/** Law 5: stale, doubled, replayed and foreign presses get the current card and change nothing. */
describe('A press that comes late, twice or from somebody else', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  /** Presses from the review to the swap, and what was pressed on the way. */
  async function confirmed(admin: PersonChat, account: string): Promise<readonly JsonObject[]> {
    await admin.say(`move ${account}@contoso.com from Office 365 E3 to F3`);
    await admin.press({ verb: 'review', choice: 'next' });
    const review = admin.lastPress();
    await admin.press({ verb: 'backup', choice: 'next' });
    const backup = admin.lastPress();
    await admin.press({ verb: 'when', choice: 'next' });
    const when = admin.lastPress();
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    return [review, backup, when, admin.lastPress()];
  }

  const writesOf = (account: string): number =>
    bot.relay.writes.filter((userId) => userId === bot.person(account).id).length;

  it('gets the current card, and a word about it, when it is out of date', async () => {
    const admin = await bot.chat('ulla.forsberg');
    await admin.say('move cecilia.ek@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    const draft = swapOn(admin);
    const answer = answerText(await admin.replay());
    assert.ok(answer.includes(frameStrings.en.stale), answer);
    assert.deepEqual(swapOn(admin), draft);
    assert.ok(choicesOn(admin).includes('backup:next'));
    await admin.say('cancel');
  });

  it('makes one step of two presses at the same time', async () => {
    const admin = await bot.chat('ulla.forsberg');
    await admin.say('move cecilia.ek@contoso.com from Office 365 E3 to F3');
    const { version } = swapOn(admin);
    const [press] = pressesOn(admin.card()).filter(({ verb }) => verb === 'review');
    assert.ok(press);
    const answers = await Promise.all(Array.from({ length: 4 }, () => pressAnything(admin, press)));
    for (const answer of answers) {
      assert.ok(answer.kind === 'card' && choicesOf(answer.card).includes('backup:next'), answerText(answer));
    }
    assert.equal(swapOn(admin).version, version + 1);
    await admin.say('cancel');
  });

  it('makes one swap of a doubled confirmation, and writes the user once', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    const data = { ...swapOn(admin), choice: 'move', acknowledged: 'true' };
    const press = { verb: 'confirm', data };
    const answers = await Promise.all(Array.from({ length: 5 }, () => pressAnything(admin, press)));
    for (const answer of answers) assert.equal(answer.kind, 'card');
    await resultOn(admin);
    await pressAnything(admin, press);
    await admin.say('swaps');
    assert.equal(choicesOn(admin).filter((choice) => choice === 'swaps:open').length, 1);
    assert.equal(writesOf('anna'), 1);
    assert.deepEqual(await bot.licenses('anna'), { [sku.microsoftF3]: [] });
  });

  it('shows the result when everything is pressed again after the end', async () => {
    const admin = await bot.chat('lars.holm');
    const presses = await confirmed(admin, 'bo.nilsson');
    const result = await resultOn(admin);
    const licenses = await bot.everybodysLicenses();
    for (const press of presses) {
      const answer = answerText(await admin.replay(press));
      assert.ok(answer.includes(result.split('\n')[0] ?? ''), answer);
    }
    assert.equal(writesOf('bo.nilsson'), 1);
    assert.deepEqual(await bot.everybodysLicenses(), licenses);
  });

  it('does not bring a cancelled swap back', async () => {
    const admin = await bot.chat('torsten.vik');
    await admin.say('move david.okafor@contoso.com from Office 365 E3 to F3');
    const buttons = pressesOn(admin.card());
    await admin.press({ verb: 'review', choice: 'cancel' });
    for (const press of buttons) {
      await pressAnything(admin, press);
      assert.deepEqual(choicesOn(admin), ['start:move'], JSON.stringify(press));
    }
    assert.equal(writesOf('david.okafor'), 0);
  });

  it('leaves a colleague’s draft to the colleague', async () => {
    const owner = await bot.chat('astrid.lindqvist');
    await owner.say('move maria.johansson@contoso.com from Office 365 E3 to F3');
    const draft = swapOn(owner);
    const other = await bot.chat('lars.holm');
    await other.say('move users');
    const own = swapOn(other);
    const foreign = [
      ...pressesOn(owner.card()),
      // The other's own button, with the colleague's draft in it.
      {
        verb: 'users',
        data: { ...own, swap: draft.swap, choice: 'next', addresses: 'erik.sand@contoso.com' },
      },
    ];
    for (const press of foreign) {
      const answer = answerText(await pressAnything(other, press));
      assert.equal(answer, frameStrings.en.colleagues, JSON.stringify(press));
    }
    await other.say('cancel');
    await owner.say('swaps');
    assert.deepEqual(swapOn(owner), draft);
    await owner.say('cancel');
  });

  it('shows a colleague’s running or finished swap, but lets nobody open a colleague’s draft', async () => {
    const owner = await bot.chat('astrid.lindqvist');
    await owner.say('move maria.johansson@contoso.com from Office 365 E3 to F3');
    const { swap } = swapOn(owner);
    const other = await bot.chat('ulla.forsberg');
    await other.say('swaps');
    const opened = answerText(
      await pressAnything(other, { verb: 'swaps', data: { choice: 'open', id: swap } }),
    );
    assert.doesNotMatch(opened, /Maria/);
    await other.say('swaps');
    const [listed] = pressesOn(other.card()).filter(({ verb }) => verb === 'swaps');
    assert.ok(listed);
    const result = answerText(await pressAnything(other, listed));
    assert.match(result, /Office 365 E3 → Microsoft 365 F3/);
    await owner.say('cancel');
  });
});
