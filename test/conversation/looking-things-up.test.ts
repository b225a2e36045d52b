import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as compare } from '../../cards/compare/strings.ts';
import { strings as signIn } from '../../cards/sign-in/strings.ts';
import { answerText, pressAnything, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('Looking things up without moving anybody', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;
  let everybody: readonly unknown[];

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
    everybody = await bot.everybodysLicenses();
  });
  after(async () => {
    const now = await bot.everybodysLicenses();
    await bot.close();
    assert.deepEqual(now, everybody);
  });

  const answerTo = async (typed: string): Promise<string> => {
    await admin.say(typed);
    return admin.cardText();
  };

  describe('compares two products', () => {
    it('that are named in a sentence, in both languages', async () => {
      for (const typed of ['compare O365 E3 with F3', 'jämför O365 E3 med F3']) {
        const text = await answerTo(typed);
        assert.match(text, /Mailbox +100 GB +2 GB/);
        assert.match(text, /Archive mailbox +1,536 GB +–/);
        assert.match(text, /The same in both: .*Teams/);
      }
    });

    it('that are chosen on the card', async () => {
      await admin.say('compare products');
      await admin.press(
        { verb: 'compare', choice: 'show' },
        { one: 'Office 365 E1', other: 'Exchange Online (Plan 1)' },
      );
      assert.match(admin.cardText(), /OneDrive +1,024 GB +–/);
      assert.match(admin.cardText(), /The same in both: mailbox/);
    });

    it('also one that the organization does not have', async () => {
      assert.match(
        await answerTo('compare Power BI Pro with Power BI Premium Per User'),
        /Power BI +Less of it/,
      );
    });

    it('and asks where a name can be several, none, or the same twice', async () => {
      const texts = compare.en;
      assert.ok(
        (await answerTo('compare E3 with F3')).includes(
          texts.several('E3', 'Microsoft 365 E3 and Office 365 E3'),
        ),
      );
      assert.ok((await answerTo('compare Wonder with F3')).includes(texts.noProduct('Wonder')));
      assert.ok((await answerTo('compare F3 and Microsoft 365 F3')).includes(texts.sameProduct));
    });
  });

  it('shows unused, expired and suspended licenses, and when they renew', async () => {
    for (const typed of ['unused licenses', 'oanvända licenser']) {
      const text = await answerTo(typed);
      assert.match(text, /Office 365 E3 +25 of 40 unused +Jan 15, 2027/);
      assert.match(text, /Business Standard +10 expired/);
      assert.match(text, /Exchange Online Kiosk +5 suspended.*1 more in use than you have/);
    }
  });

  it('asks nobody to sign in who practises, and does not offer it', async () => {
    for (const typed of ['sign in', 'logga ut']) {
      await admin.say(typed);
      assert.equal(admin.messages().at(-1)?.text, signIn.en.notNeeded);
    }
    assert.ok(!(await answerTo('help')).includes('sign in'));
  });

  describe('explains a line of the review', () => {
    const line = (key: string) => admin.press({ verb: 'explain', choice: 'show' }, { line: key });

    it('by the service plans that decided it, for whom, and leads back', async () => {
      await admin.say('cancel');
      await admin.say('move anna@contoso.com, bo.nilsson@contoso.com from O365 E3 to F3');
      await admin.press({ verb: 'explain', choice: 'open' });
      await line('reduced:mailbox');
      assert.match(
        admin.cardText(),
        /2 users\nBefore: Exchange Online \(Plan 2\)\nAfter: Exchange Online Kiosk/,
      );
      assert.match(admin.cardText(), /Users 1 to 2 of 2\nAnna Berg and Bo Nilsson/);
      await line('lost:archive');
      assert.match(admin.cardText(), /After: no service plan includes it/);
      await admin.press({ verb: 'swaps', choice: 'open' });
      assert.match(admin.cardText(), /What changes for 2 users/);
    });

    it('with nothing for a line that nobody has, and a trouble card for one that there cannot be', async () => {
      const { swap } = swapOn(admin);
      const asked = async (data: object): Promise<string> =>
        answerText(
          await pressAnything(admin, { verb: 'explain', data: { choice: 'show', id: swap, ...data } }),
        );
      assert.doesNotMatch(await asked({ line: 'lost:teams' }), /Before:/);
      assert.match(await asked({ line: 'reduced:mailbox', page: 99 }), /Users 1 to 2 of 2/);
      for (const bad of [{ line: 'lost:everything' }, { line: 7 }, { line: 'lost:teams', page: -1 }]) {
        assert.match(await asked(bad), /Reference: [0-9A-F]{8}/);
      }
    });

    it('to the admin whose draft it is, and to nobody else', async () => {
      await admin.say('swaps');
      const { swap } = swapOn(admin);
      const other = await bot.chat('lars.holm');
      const data = { choice: 'show', id: swap, line: 'lost:archive' };
      const text = answerText(await pressAnything(other, { verb: 'explain', data }));
      assert.match(text, /belongs to a colleague/);
      assert.doesNotMatch(text, /Anna|Exchange/);
    });
  });

  describe('moves to several products at once', () => {
    it('that are typed with a plus sign', async () => {
      await admin.say('cancel');
      const text = await answerTo('move anna@contoso.com from O365 E3 to O365 E1 + Visio Plan 2');
      assert.match(text, /Office 365 E3 → Office 365 E1 and Visio Plan 2/);
      assert.match(text, /Gained +.*Visio/);
    });
  });
});
