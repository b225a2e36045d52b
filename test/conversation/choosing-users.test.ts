import assert from 'node:assert/strict';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as selection } from '../../cards/selection/strings.ts';
import { strings as users } from '../../cards/users/strings.ts';
import { answerText, choicesOn, pressAnything, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('Choosing users', function () {
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
    await admin.say('move users');
  });

  const next = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
    await admin.press({ verb: 'users', choice: 'next' }, inputs);
    return admin.cardText();
  };
  /** How many users the target card, the first that everybody in this test gets to, is about. */
  const usersAtTarget = (count: number): void => {
    assert.ok(choicesOn(admin).includes('to:next'), admin.cardText());
    assert.match(admin.cardText(), new RegExp(`^${String(count)} users? moves? from Office 365 E3`, 'm'));
  };

  it('takes several people from the people picker', async () => {
    await next({ people: ['anna', 'bo.nilsson'].map((account) => bot.person(account).id).join(',') });
    usersAtTarget(2);
  });

  it('takes addresses with commas, semicolons, line breaks, names around them and capitals', async () => {
    await next({
      addresses:
        'anna@contoso.com, BO.NILSSON@CONTOSO.COM;cecilia.ek@contoso.com\r\nDavid Okafor <david.okafor@contoso.com>\n"Wallin, Gustav" <gustav.wallin@contoso.com>;',
    });
    usersAtTarget(5);
  });

  it('takes everyone who has a product, with those who have it through a group', async () => {
    const text = await next({ product: sku.officeE3 });
    const direct = contoso.people.filter(({ licenses }) =>
      licenses.some(({ skuId }) => skuId === sku.officeE3),
    );
    // Nils has it through the group only.
    const holders = direct.length + 1;
    assert.ok(text.includes(selection.en.intro(String(holders), holders)), text);
    assert.ok(choicesOn(admin).includes('selection:next'));
    assert.ok(text.includes('Sven Dahlgren'), text);
  });

  it('adds up all three, each user once', async () => {
    await next({
      people: bot.person('anna').id,
      addresses: 'anna@contoso.com, tove.hansen@contoso.com',
      product: sku.businessBasic,
    });
    const text = admin.cardText();
    assert.ok(text.includes(selection.en.doubled('2')), text);
    // Anna, Tove and the other one with Business Basic.
    assert.ok(text.includes(selection.en.intro('3', 3)), text);
  });

  it('shows what was not found, who is a guest and who is blocked, and leaves either out with one press', async () => {
    const text = await next({
      addresses:
        'anna@contoso.com anna@contoso.com, nobody@contoso.com, just a name, lena.partner@fabrikam.com, sven.dahlgren@contoso.com',
    });
    assert.ok(text.includes(selection.en.notFound('2')) && text.includes('nobody@contoso.com'), text);
    assert.ok(text.includes('just a name'), text);
    assert.ok(text.includes(selection.en.doubled('1')), text);
    assert.ok(text.includes('Lena Partner') && text.includes('Sven Dahlgren'), text);
    await admin.press({ verb: 'selection', choice: 'leave-out-guests' });
    assert.doesNotMatch(admin.cardText(), /Lena Partner/);
    assert.match(admin.cardText(), /Sven Dahlgren/);
    await admin.press({ verb: 'selection', choice: 'leave-out-disabled' });
    assert.doesNotMatch(admin.cardText(), /Sven Dahlgren/);
    await admin.press({ verb: 'selection', choice: 'next' });
    usersAtTarget(1);
  });

  it('does not go on with nobody', async () => {
    assert.ok((await next({})).includes(users.en.nobody));
    const text = await next({ addresses: 'nobody@contoso.com' });
    assert.ok(text.includes(selection.en.nobody), text);
    assert.ok(!choicesOn(admin).includes('selection:next'), text);
    await admin.press({ verb: 'selection', choice: 'back' });
    assert.ok(choicesOn(admin).includes('users:next'));
  });

  it('forgets everybody with “choose from scratch”, and keeps them with Back', async () => {
    await next({ people: bot.person('anna').id });
    await admin.press({ verb: 'to', choice: 'back' });
    assert.match(admin.cardText(), /Anna Berg/);
    await admin.press({ verb: 'users', choice: 'clear' });
    assert.doesNotMatch(admin.cardText(), /Anna Berg/);
    await next({ people: bot.person('bo.nilsson').id });
    usersAtTarget(1);
  });

  it('keeps a hostile name a name', async () => {
    await next({ addresses: 'mallory.link@contoso.com, [x](https://evil.example), ${users}, <at>all</at>' });
    assert.doesNotMatch(JSON.stringify(admin.card()), /[^\\]\]\(https:\/\/evil|<at>/);
    assert.match(admin.cardText(), /\[x\]\(https/);
  });

  const odd: Readonly<Record<string, string>> = {
    'a null character': 'a\u0000b',
    'half a character': '\ud800 \udfff',
    'somebody’s id that nobody has': '00000000-0000-4000-8000-000000000000',
    'a quote': "o'hara@contoso.com",
    'a very long text': `${'x'.repeat(5_000)}@contoso.com`,
  };
  for (const [what, text] of Object.entries(odd)) {
    it(`shows ${what} as not found`, async () => {
      for (const input of ['people', 'addresses']) {
        const data = { ...swapOn(admin), choice: 'next', [input]: text };
        const answer = answerText(await pressAnything(admin, { verb: 'users', data }));
        assert.ok(answer.includes(selection.en.nobody), answer);
        await admin.say('cancel');
        await admin.say('move users');
      }
    });
  }

  it('counts thousands of addresses that nobody has', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => `user${String(index)}@contoso.com`).join('\n');
    const data = { ...swapOn(admin), choice: 'next', addresses: many };
    const answer = answerText(await pressAnything(admin, { verb: 'users', data }));
    assert.ok(answer.includes(selection.en.notFound('2,500')), answer);
  });
});
