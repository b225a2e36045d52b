import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as working } from '../../cards/working/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import type { Fate } from '../support/graph-relay.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { companyWith, seasonalStaff } from '../support/seasonal-company.ts';

const many = 1_500;
const temps = seasonalStaff(many);
/** Contoso with more people in the season than Graph answers on one page. */
const company = companyWith(temps);

describe('A selection of more users than fit on a page of Graph', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot({ company });
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());
  afterEach(() => {
    bot.relay.passEverything();
  });

  const everyone = { people: '', addresses: '', product: sku.officeE1, department: 'Season', group: '' };

  async function atUsers(): Promise<void> {
    await admin.say('cancel');
    await admin.say('move users');
    assert.ok(choicesOn(admin).includes('users:next'), admin.cardText());
  }

  /** How often users were asked for since. */
  function countUserReads(): () => number {
    let reads = 0;
    bot.relay.decide(({ path }): Fate => {
      if (path.startsWith('/v1.0/users?')) reads += 1;
      return 'passed-on';
    });
    return () => reads;
  }

  it('is read once, while it is chosen, and then leads to the last word without being read again', async () => {
    await atUsers();
    const reads = countUserReads();
    await admin.press({ verb: 'users', choice: 'next' }, everyone);
    await admin.waitForCard(() => choicesOn(admin).includes('to:next'));
    assert.equal(reads(), 2);
    await admin.press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 });
    await admin.waitForCard(() => choicesOn(admin).includes('review:next'));
    assert.match(admin.cardText(), /1,500/);
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.waitForCard(() => choicesOn(admin).includes('backup:next'));
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    await admin.waitForCard(() => choicesOn(admin).includes('confirm:move'));
    assert.equal(reads(), 2);
  });

  /** Lets the first page of users through and holds the rest until it is released. */
  function holdSecondPage(): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    bot.relay.decide(async ({ path }): Promise<Fate> => {
      if (path.includes('skiptoken')) await promise;
      return 'passed-on';
    });
    return () => {
      resolve(undefined);
    };
  }

  it('counts up while it is being read', async () => {
    await atUsers();
    const release = holdSecondPage();
    await admin.press({ verb: 'users', choice: 'next' }, everyone);
    assert.ok(admin.cardText().includes(working.en.title), admin.cardText());
    await admin.waitForText(/999/);
    release();
    await admin.waitForCard(() => choicesOn(admin).includes('to:next'));
  });

  it('can be stopped while it is being read, and then nobody is chosen', async () => {
    await atUsers();
    const release = holdSecondPage();
    await admin.press({ verb: 'users', choice: 'next' }, everyone);
    await admin.waitForText(/999/);
    await admin.press({ verb: 'working', choice: 'stop' });
    assert.ok(admin.cardText().includes(working.en.stopped), admin.cardText());
    release();
    await admin.say('move users');
    assert.ok(choicesOn(admin).includes('users:next'), admin.cardText());
    assert.doesNotMatch(admin.cardText(), /Temp/);
  });

  it('is called off by a typed word while it is being read', async () => {
    await atUsers();
    const release = holdSecondPage();
    await admin.press({ verb: 'users', choice: 'next' }, everyone);
    await admin.waitForText(/999/);
    await admin.say('cancel');
    release();
    assert.doesNotMatch(admin.cardText(), /999/);
    assert.ok(!choicesOn(admin).some((choice) => choice.startsWith('to:')), admin.cardText());
  });
});
