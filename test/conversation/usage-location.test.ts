import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { activeUsersPage, userLicensesPage } from '../../cards/words/portals.ts';
import { strings as location } from '../../cards/location/strings.ts';
import { choicesOn, pressAnything, pressesOn, resultOn, swapOn } from '../support/conversing.ts';
import { fieldsOf } from '../support/practice-answers.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

const ingridMoves = 'move ingrid.moe@contoso.com from Office 365 E3 to Office 365 E5';

async function locationOf(bot: RunningBot, account: string): Promise<unknown> {
  const { id } = bot.person(account);
  const { body } = await bot.graph.get(`/users/${id}?$select=usageLocation`);
  return fieldsOf(body)['usageLocation'];
}

describe('A missing usage location, where the bot acts as the signed-in admin', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;
  const patches: string[] = [];

  before(async () => {
    bot = await startRunningBot({ settings: { SWAP_ACTOR: 'admin' } });
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  beforeEach(async () => {
    patches.length = 0;
    bot.relay.decide(({ method, path }) => {
      if (method === 'PATCH') patches.push(path);
      return 'passed-on';
    });
    await admin.say('cancel');
    await bot.graph.send(
      'PATCH',
      `/users/${bot.person('ingrid.moe').id}`,
      { usageLocation: null },
      { wrong: true },
    );
  });

  it('is asked for with a country proposed, and nothing is written by asking', async () => {
    await admin.say(ingridMoves);
    await admin.press({ verb: 'location', choice: 'ask' });
    assert.ok(admin.cardText().includes(location.en.writes(1)), admin.cardText());
    assert.match(JSON.stringify(admin.card()), /"value":"SE","choices"/);
    assert.deepEqual(patches, []);
  });

  it('is proposed as most of the other chosen users have it', async () => {
    await admin.say(
      'move ingrid.moe@contoso.com, david.okafor@contoso.com from Office 365 E3 to Office 365 E5',
    );
    await admin.press({ verb: 'location', choice: 'ask' });
    assert.match(JSON.stringify(admin.card()), /"value":"GB","choices"/);
  });

  it('is set with one press, and the review is shown anew', async () => {
    await admin.say(ingridMoves);
    await admin.press({ verb: 'location', choice: 'ask' });
    await admin.press({ verb: 'location', choice: 'set' }, { country: 'NO' });
    assert.ok(admin.cardText().includes(location.en.done('1', 1, 'Norway')), admin.cardText());
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    assert.equal(await locationOf(bot, 'ingrid.moe'), 'NO');
    assert.deepEqual(patches, [`/v1.0/users/${bot.person('ingrid.moe').id}`]);
  });

  it('is set once for a press that comes twice', async () => {
    await admin.say(ingridMoves);
    await admin.press({ verb: 'location', choice: 'ask' });
    const { swap, version } = swapOn(admin);
    const press = { verb: 'location', data: { choice: 'set', swap, version, country: 'NO' } };
    await Promise.all([pressAnything(admin, press), pressAnything(admin, press)]);
    assert.equal(patches.length, 1);
  });

  it('is not set to what is no country', async () => {
    await admin.say(ingridMoves);
    await admin.press({ verb: 'location', choice: 'ask' });
    const { swap, version } = swapOn(admin);
    for (const country of ['XX', 'SE,NO', '', 7])
      await pressAnything(admin, { verb: 'location', data: { choice: 'set', swap, version, country } });
    assert.deepEqual(patches, []);
  });

  it('is set in the admin center where Microsoft 365 does not allow it here', async () => {
    await admin.say(ingridMoves);
    await admin.press({ verb: 'location', choice: 'ask' });
    bot.relay.decide(({ method }) => (method === 'PATCH' ? 'forbidden' : 'passed-on'));
    await admin.press({ verb: 'location', choice: 'set' }, { country: 'NO' });
    assert.match(admin.cardText(), /User\.ReadWrite\.All/);
    assert.ok(JSON.stringify(admin.card()).includes(activeUsersPage));
    assert.equal(await locationOf(bot, 'ingrid.moe'), null);
  });

  it('is no hindrance once it is set: the user is moved', async () => {
    await admin.say(ingridMoves);
    await admin.press({ verb: 'location', choice: 'ask' });
    await admin.press({ verb: 'location', choice: 'set' }, { country: 'SE' });
    await admin.press({ verb: 'review', choice: 'next' });
    const told = await resultOn(admin);
    assert.match(told, /Done: 1 user has been moved/);
    assert.ok(sku.officeE5 in (await bot.licenses('ingrid.moe')));
  });
});

describe('A missing usage location, where the bot acts as itself', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  it('is a link to the user in the admin center, and no press writes it', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await admin.say(ingridMoves);
    assert.ok(JSON.stringify(admin.card()).includes(userLicensesPage(bot.person('ingrid.moe').id)));
    assert.ok(pressesOn(admin.card()).every(({ verb }) => verb !== 'location'));
    const { swap, version } = swapOn(admin);
    await pressAnything(admin, { verb: 'location', data: { choice: 'set', swap, version, country: 'NO' } });
    assert.equal(await locationOf(bot, 'ingrid.moe'), null);
  });
});
