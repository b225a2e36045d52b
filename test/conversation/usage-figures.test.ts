import assert from 'node:assert/strict';
import { contoso } from '../../bot/practice/company/contoso.ts';
import type { Usage } from '../../bot/practice/company/usage.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { usageStrings } from '../../cards/review/usage-strings.ts';
import { strings as review } from '../../cards/review/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

const texts = usageStrings.en;
const limit = texts.limit('2 GB');
const everywhere = `${texts.where.mailbox} and ${texts.where.onedrive}`;

/** As a person reads it. */
const plain = (text: string): string => text.replaceAll('**', '');

async function withBot(
  usage: Partial<Usage>,
  test: (admin: PersonChat, bot: RunningBot) => Promise<void>,
): Promise<void> {
  const bot = await startRunningBot({ company: { ...contoso, usage: { ...contoso.usage, ...usage } } });
  try {
    await test(await bot.chat('astrid.lindqvist'), bot);
  } finally {
    await bot.close();
  }
}

describe('Figures in the review', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  // The order matters: nobody has asked for figures before the first two.
  it('are asked for only where somebody gets less room', async () => {
    const asked: string[] = [];
    bot.relay.decide(({ path }) => {
      asked.push(path);
      return 'passed-on';
    });
    await admin.say('move anna@contoso.com from Office 365 E3 to Office 365 E5');
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    assert.deepEqual(
      asked.filter((path) => path.includes('/reports/')),
      [],
    );
  });

  it('come to the card later when Microsoft takes its time, without holding up the answer', async () => {
    const held = Promise.withResolvers<undefined>();
    bot.relay.decide(async ({ path }) => {
      if (path.includes('/reports/')) await held.promise;
      return 'passed-on' as const;
    });
    await admin.say('move anna@contoso.com, bo.nilsson@contoso.com from Office 365 E3 to F3');
    await admin.waitForText(new RegExp(texts.reading(everywhere).slice(0, 40)));
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    assert.ok(!choicesOn(admin).includes('review:leave-out-over'), admin.cardText());
    const messages = admin.messages().length;
    held.resolve(undefined);
    await admin.waitForText(/Anna Berg 8\.3 GB/);
    await admin.press({ verb: 'review', choice: 'leave-out-over' });
    assert.ok(admin.cardText().includes(review.en.title('1', 1)), admin.cardText());
    assert.equal(admin.messages().length, messages);
  });

  it('name who stores too much, and these are left out with one press', async () => {
    const accounts = ['anna', 'bo.nilsson', 'cecilia.ek', 'maria.johansson'];
    const addresses = accounts.map((account) => bot.person(account).userPrincipalName);
    await admin.say(`move ${addresses.join(', ')} from Office 365 E3 to F3`);
    const shown = admin.cardText();
    assert.ok(shown.includes(plain(texts.over.mailbox('3', 3, limit))), shown);
    assert.ok(
      shown.includes(texts.largest('Maria Johansson 12.4 GB, Anna Berg 8.3 GB, and Cecilia Ek 4.7 GB')),
      shown,
    );
    assert.ok(shown.includes(plain(texts.over.onedrive('2', 2, limit))), shown);

    await admin.press(texts.leaveOut('3'));
    const left = admin.cardText();
    assert.ok(left.includes(review.en.title('1', 1)), left);
    assert.match(left, /Bo Nilsson/);
    assert.doesNotMatch(left, /Anna Berg|Cecilia Ek|Maria Johansson/);
    assert.ok(left.includes(texts.none.mailbox(limit)), left);
    assert.ok(!choicesOn(admin).includes('review:leave-out-over'), left);
  });

  const missing: readonly (readonly [string, Partial<Usage>, string])[] = [
    ['the permission is missing', { granted: false }, texts.notAllowed(everywhere)],
    ['the organization hides names', { concealed: true }, texts.hidden(everywhere)],
    ['the report is old', { daysOld: 9 }, texts.stale(everywhere, '').slice(0, 100)],
  ];
  for (const [why, usage, sentence] of missing) {
    it(`are missing when ${why}, which the card says, and the swap can go on`, async () => {
      await withBot(usage, async (asking) => {
        await asking.say('move anna@contoso.com, bo.nilsson@contoso.com from Office 365 E3 to F3');
        await asking.waitForCard(() => asking.cardText().includes(sentence));
        assert.ok(!choicesOn(asking).includes('review:leave-out-over'), asking.cardText());
        await asking.press({ verb: 'review', choice: 'next' });
        assert.ok(choicesOn(asking).includes('backup:next'), asking.cardText());
      });
    });
  }

  it('are missing when Microsoft does not answer, which the card says', async () => {
    await withBot({}, async (asking, other) => {
      other.relay.decide(({ path }) => (path.includes('/data/') ? 'closed' : 'passed-on'));
      await asking.say('move anna@contoso.com, bo.nilsson@contoso.com from Office 365 E3 to F3');
      await asking.waitForCard(() => asking.cardText().includes(texts.unavailable(everywhere)));
      assert.ok(other.logged.some((line) => line.includes('usage-report-unavailable')));
      assert.ok(other.logged.every((line) => !line.includes('/data/download')));
    });
  });
});
