import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as forget } from '../../cards/forget/strings.ts';
import { strings as notEntitled } from '../../cards/not-entitled/strings.ts';
import { strings as swaps } from '../../cards/swaps/strings.ts';
import { answerText, choicesOn, confirmFromReview, pressAnything, resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('Forgetting a user', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  const shows = (text: string): void => {
    assert.ok(admin.cardText().includes(text), `“${text}” is not on\n${admin.cardText()}`);
  };

  const idOf = (account: string): string => bot.person(account).id;

  async function moved(account: string): Promise<void> {
    await admin.say('cancel');
    await admin.say(`move ${account}@contoso.com from Office 365 E3 to F3`);
    await confirmFromReview(admin);
    await resultOn(admin);
  }

  it('says what would go, asks once, and leaves what became of how many', async () => {
    await bot.chat('anna');
    await moved('anna');
    const licenses = await bot.licenses('anna');
    await admin.say('forget ANNA@contoso.com');
    shows(forget.en.titles.ask('Anna Berg'));
    shows(forget.en.chat);
    shows(forget.en.moves('1', 1));
    assert.match(admin.cardText(), /can be undone until .* 20\d\d\. Once this is removed/);
    await admin.press({ verb: 'forget', choice: 'keep' });
    await admin.say('glöm anna@contoso.com');
    shows(forget.en.moves('1', 1));
    await admin.press({ verb: 'forget', choice: 'remove' });
    shows(forget.en.titles.forgotten('Anna Berg'));
    await admin.say(`forget ${idOf('anna')}`);
    shows(forget.en.titles.nothing('Anna Berg'));
    assert.deepEqual(await bot.licenses('anna'), licenses);
    await pressSwaps(admin);
    assert.match(admin.cardText(), /: 1 of 1 moved/);
    assert.ok(bot.logged.every((line) => !line.includes('anna@contoso.com')));
  });

  it('is refused while a swap of theirs is open, and leads to it', async () => {
    await admin.say('cancel');
    await admin.say('move bo.nilsson@contoso.com from Office 365 E3 to F3');
    await admin.say('forget bo.nilsson@contoso.com');
    shows(forget.en.titles.open('Bo Nilsson'));
    shows(forget.en.open('Office 365 E3', 'Microsoft 365 F3'));
    const forced = await pressAnything(admin, {
      verb: 'forget',
      data: { choice: 'remove', user: idOf('bo.nilsson') },
    });
    assert.ok(answerText(forced).includes(forget.en.titles.open('Bo Nilsson')), answerText(forced));
    await admin.press({ verb: 'swaps', choice: 'open' });
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    await admin.say('cancel');
  });

  it('does not show a colleague’s draft', async () => {
    const colleague = await bot.chat('lars.holm');
    await colleague.say('move cecilia.ek@contoso.com from Office 365 E3 to F3');
    await admin.say('forget cecilia.ek@contoso.com');
    shows(forget.en.openDraft);
    assert.ok(!choicesOn(admin).includes('swaps:open'), admin.cardText());
    await colleague.say('cancel');
  });

  it('needs somebody, and says so', async () => {
    for (const [typed, said] of [
      ['forget', forget.en.howTo],
      ['forget nobody@contoso.com', forget.en.notFound('nobody@contoso.com')],
    ] as const) {
      await admin.say(typed);
      assert.ok(
        admin.messages().some(({ text }) => text === said),
        `${typed}: ${said}`,
      );
    }
    const answer = await pressAnything(admin, { verb: 'forget', data: { choice: 'remove', user: 'anna' } });
    assert.doesNotMatch(answerText(answer), /has been forgotten/);
  });

  it('is an admin’s to do', async () => {
    await moved('david.okafor');
    const user = await bot.chat('erik.sand');
    await user.say('forget david.okafor@contoso.com');
    assert.ok(user.cardText().includes(notEntitled.en.title), user.cardText());
    const press = { verb: 'forget', data: { choice: 'remove', user: idOf('david.okafor') } };
    assert.ok(answerText(await pressAnything(user, press)).includes(notEntitled.en.title));
    await admin.say('forget david.okafor@contoso.com');
    shows(forget.en.moves('1', 1));
  });
});

async function pressSwaps(admin: PersonChat): Promise<void> {
  await admin.say('swaps');
  assert.ok(admin.cardText().includes(swaps.en.title), admin.cardText());
}
