import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { stages, steps } from '../../cards/index.ts';
import { strings } from '../../cards/not-entitled/strings.ts';
import { answerText, choicesOn, pressAnything, pressesOn, resultOn, swapOn } from '../support/conversing.ts';
import type { Press } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

/** Law 5: whoever may not swap licenses changes nothing, whatever they press or type. */
describe('Who may swap licenses', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;
  /** Every button that the admin has seen. */
  let buttons: readonly Press[];

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
    buttons = await everyAdminButton(admin);
  });
  after(() => bot.close());

  it('is put to the test with buttons of every stage of a swap', () => {
    const seen = new Set(buttons.map(({ verb }) => verb));
    assert.deepEqual(
      stages.map(({ name }) => name).filter((verb) => !seen.has(verb)),
      [],
    );
  });

  const outsiders = [
    { account: 'erik.sand', who: 'Somebody without a role', reason: strings.en.reason['not-entitled'] },
    { account: 'hjalmar.ros', who: 'A helpdesk administrator', reason: strings.en.reason['not-entitled'] },
    { account: 'priya.raman', who: 'A global reader', reason: strings.en.reason['not-entitled'] },
    { account: 'petra.as', who: 'The admin of one store only', reason: strings.en.reason.limited },
  ];

  for (const { account, who, reason } of outsiders) {
    it(`${who} changes nothing with any of these buttons, and gets a courteous word each time`, async () => {
      const before = await bot.everybodysLicenses();
      const written = bot.relay.writes.length;
      const draft = swapOn(admin);
      const outsider = await bot.chat(account);
      for (const press of [...buttons, ...adminVerbs]) {
        const text = answerText(await pressAnything(outsider, press));
        assert.ok(text.includes(reason), `${JSON.stringify(press)} was answered with\n${text}`);
      }
      assert.deepEqual(await bot.everybodysLicenses(), before);
      assert.equal(bot.relay.writes.length, written);
      await admin.say('swaps');
      assert.deepEqual(swapOn(admin), draft);
    });

    it(`${who} gets the same word for what they type`, async () => {
      const outsider = await bot.chat(account);
      for (const typed of [
        'hi',
        'help',
        'move users',
        'move anna@contoso.com from E3 to F3',
        'swaps',
        'cancel',
      ]) {
        await outsider.say(typed);
        assert.ok(outsider.cardText().includes(reason), `${typed} was answered with\n${outsider.cardText()}`);
      }
    });
  }

  const insiders = [
    { account: 'lars.holm', who: 'A License Administrator' },
    { account: 'ulla.forsberg', who: 'A User Administrator' },
    { account: 'torsten.vik', who: 'A License Administrator through a role-assignable group' },
  ];

  for (const { account, who } of insiders) {
    it(`${who} may`, async () => {
      const insider = await bot.chat(account);
      await insider.say('move users');
      assert.ok(choicesOn(insider).includes('users:next'), insider.cardText());
    });
  }
});

/** Every verb that is for admins only, whether a card shows a button of it or not. */
const adminVerbs: readonly Press[] = steps
  .filter(({ audience }) => audience === 'admin')
  .map(({ verb }) => ({ verb, data: { choice: 'show' } }));

/** Walks through all there is, to a finished swap with somebody left out and on to an open draft at its last word. */
async function everyAdminButton(admin: PersonChat): Promise<readonly Press[]> {
  const seen: Press[] = [];
  const look = (): void => {
    // These two are everybody's: they change no license and no swap.
    seen.push(...pressesOn(admin.card()).filter(({ verb }) => verb !== 'language' && verb !== 'reminder'));
  };
  const say = async (text: string): Promise<void> => {
    await admin.say(text);
    look();
  };
  const press = async (...args: Parameters<PersonChat['press']>): Promise<void> => {
    await admin.press(...args);
    look();
  };
  await say('hi');
  await say('help');
  await say('move mallory.link@contoso.com, ingrid.moe@contoso.com from Office 365 E3 to Office 365 E5');
  await press({ verb: 'review', choice: 'next' });
  await resultOn(admin);
  look();
  await say('move users');
  await press({ verb: 'users', choice: 'next' }, { addresses: 'johan.lund@contoso.com, nobody@contoso.com' });
  await press({ verb: 'selection', choice: 'cancel' });
  await say('swaps');
  await say('move johan.lund@contoso.com');
  await press({ verb: 'from', choice: 'next' }, { from: sku.officeE3 });
  await press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 });
  await press({ verb: 'review', choice: 'next' });
  await press({ verb: 'backup', choice: 'next' });
  await press({ verb: 'when', choice: 'next' });
  await say('hi');
  await say('swaps');
  return seen;
}
