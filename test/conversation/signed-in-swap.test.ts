import assert from 'node:assert/strict';
import { frameStrings } from '../../bot/conversation/strings.ts';
import type { Person } from '../../bot/practice/company/person.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { isObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as progress } from '../../cards/progress/strings.ts';
import { strings as signIn } from '../../cards/sign-in/strings.ts';
import { pressesOn, pressAnything, resultOn } from '../support/conversing.ts';
import type { Fate } from '../support/graph-relay.ts';
import { offered, signInCard, told } from '../support/sign-in/chat.ts';
import { startSignedInBot, type SignedInBot } from '../support/sign-in/signed-in-bot.ts';
import { companyWith, seasonalStaff } from '../support/seasonal-company.ts';

const temps = seasonalStaff(30);
const company = companyWith(temps);

const astrid = 'astrid.lindqvist';
const lars = 'lars.holm';
const goOn = { verb: 'progress', choice: 'continue' };

describe('A swap in the name of a signed-in admin', function () {
  this.timeout(60_000);
  let bot: SignedInBot;
  let admin: PersonChat;
  let colleague: PersonChat;

  before(async () => {
    bot = await startSignedInBot(company);
    admin = await bot.chat(astrid);
    colleague = await bot.chat(lars);
  });
  after(() => bot.close());

  beforeEach(async () => {
    await bot.offer(admin, bot.idOf(astrid));
    await admin.waitForText(signIn.en.signedIn);
  });
  afterEach(async () => {
    bot.relay.passEverything();
    await admin.say('sign out');
    await told(admin, signIn.en.signedOut);
  });

  async function confirm(users: readonly Person[]): Promise<void> {
    const addresses = users.map(({ userPrincipalName }) => userPrincipalName);
    await admin.say(`move ${addresses.join(' ')} from Office 365 E1 to F3`);
    for (const stage of ['review', 'backup', 'when']) {
      await offered(admin, `${stage}:next`);
      await admin.press({ verb: stage, choice: 'next' });
    }
    await offered(admin, 'confirm:move');
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
  }

  /** The first so many batches are taken; then the session is revoked. */
  function lapseAfter(batches: number): void {
    let taken = 0;
    bot.relay.decide(({ writes }): Fate => {
      if (writes.length === 0) return 'passed-on';
      taken += 1;
      if (taken <= batches) return 'passed-on';
      bot.tokens.lapse(bot.teamsIdOf(astrid));
      return 'unauthorized';
    });
  }

  it('is made with the admin’s own token, and nothing of it is in the log', async () => {
    const written = bot.relay.writes.length;
    await confirm(temps.slice(0, 2));
    await resultOn(admin);
    assert.equal(bot.relay.writes.length - written, 2);
    const calls = bot.logged.filter((line) => line.includes('assignLicense') || line.includes('$batch'));
    assert.ok(calls.length > 0 && calls.every((line) => line.includes('"actor":"admin"')), calls.join());
    const secrets = /practice:|client:|bot-for-the-connector/;
    assert.deepEqual(
      bot.logged.filter((line) => secrets.test(line)),
      [],
    );
  });

  it('waits when the sign-in lapses, until somebody has signed in and goes on', async () => {
    const written = bot.relay.writes.length;
    const users = temps.slice(2, 27);
    lapseAfter(1);
    await confirm(users);
    const waits = progress.en.pauses['signed-out']('5', 5);
    await admin.waitForText(waits);
    bot.relay.passEverything();
    await admin.press(goOn);
    assert.equal((await signInCard(admin))['text'], frameStrings.en.signInFirst['signed-out']);
    assert.equal(bot.relay.writes.length - written, 20);
    await bot.offer(admin, bot.idOf(astrid));
    await admin.waitForText(signIn.en.signedIn);
    await offered(admin, 'progress:continue');
    await admin.press(goOn);
    await resultOn(admin);
    assert.deepEqual(
      bot.relay.writes.slice(written).sort(),
      users.map(({ id }) => id),
    );
    for (const { userPrincipalName } of [users[0], users[24]].filter((user) => user !== undefined)) {
      const [account = ''] = userPrincipalName.split('@');
      assert.ok(!Object.keys(await bot.licenses(account)).includes(sku.officeE1), account);
    }
  });

  it('can be gone on with by a colleague who is signed in, in their own name', async () => {
    const written = bot.relay.writes.length;
    const users = temps.slice(27, 29);
    lapseAfter(0);
    await confirm(users);
    await admin.waitForText(progress.en.pauses['signed-out']('2', 2));
    bot.relay.passEverything();
    await bot.offer(colleague, bot.idOf(lars));
    await colleague.waitForText(signIn.en.signedIn);
    const press = pressesOn(admin.card()).find(({ data }) => isObject(data) && data['choice'] === 'continue');
    assert.ok(press !== undefined, admin.cardText());
    await pressAnything(colleague, press);
    await resultOn(colleague);
    assert.deepEqual(
      bot.relay.writes.slice(written).sort(),
      users.map(({ id }) => id),
    );
  });
});
