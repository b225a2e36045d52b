import assert from 'node:assert/strict';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as helpRequest } from '../../cards/help-request/strings.ts';
import { answerStrings as answers } from '../../cards/reminder/answer-strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { strings as scheduled } from '../../cards/scheduled/strings.ts';
import { answerText, choicesOn, pressAnything, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

const dayMs = 24 * 3_600_000;
const hostile = '  [Click](https://evil.example)\n<at>x</at> ${name}\u202E  ';

describe('Help that a user asks for', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  /** A swap on a date whose user has been reminded. */
  async function reminded(admin: PersonChat, account: string): Promise<{ user: PersonChat; swap: string }> {
    const user = await bot.chat(account);
    await admin.say('cancel');
    await admin.say(`move ${account}@contoso.com from Office 365 E3 to F3`);
    await admin.press({ verb: 'review', choice: 'next' });
    const { swap } = swapOn(admin);
    await admin.press({ verb: 'backup', choice: 'remind' });
    await until(() => user.messages().some(({ card }) => card !== undefined));
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    const date = new Date(Date.now() + 20 * dayMs).toISOString().slice(0, 10);
    await admin.press({ verb: 'when', choice: 'next' }, { date, time: '09:00' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    return { user, swap };
  }

  async function ask(user: PersonChat, question: string): Promise<void> {
    await user.press({ verb: 'reminder', choice: 'help' });
    await user.press({ verb: 'reminder', choice: 'send' }, { question });
  }

  it('reaches the admin as a card in their language, with the question as it was written', async () => {
    const admin = await bot.chat('astrid.lindqvist', 'sv-SE');
    const { user: anna } = await reminded(admin, 'anna');
    await ask(anna, hostile);
    assert.ok(anna.cardText().includes(answers.en.helpSent), anna.cardText());
    assert.ok(anna.cardText().includes(answers.en.waiting), anna.cardText());
    assert.ok(admin.cardText().includes(helpRequest.sv.title('Anna Berg')), admin.cardText());
    assert.ok(admin.cardText().includes('”[Click](https://evil.example) <at>x</at> ${name}”'));
    assert.ok(admin.cardText().includes('Office 365 E3 → Microsoft 365 F3'), admin.cardText());
    assert.ok(admin.cardText().includes(helpRequest.sv.notConfirmed), admin.cardText());
    assert.match(
      admin.cardText(),
      /https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=anna%40contoso\.com/,
    );
    await until(() => shown(admin, scheduled.sv.needHelp('1', 1)));
  });

  it('is answered once, and everybody’s card follows', async () => {
    const admin = await bot.chat('astrid.lindqvist', 'sv-SE');
    const colleague = await bot.chat('lars.holm');
    const { user: bo, swap } = await reminded(admin, 'bo.nilsson');
    await ask(bo, 'Where is the export?');
    const press = {
      verb: 'help-request',
      data: { choice: 'answered', id: swap, user: bot.person('bo.nilsson').id },
    };
    await colleague.say('hi');
    const answer = answerText(await pressAnything(colleague, press));
    assert.match(answer, /Lars Holm marked this as answered/);
    await admin.waitForText(/Lars Holm markerade frågan som besvarad/);
    await bo.waitForText(/An administrator marked it as answered/);
    assert.ok(!choicesOn(admin).includes('help-request:answered'), admin.cardText());
    await pressAnything(admin, press);
    assert.match(admin.cardText(), /Lars Holm markerade frågan som besvarad/);
  });

  it('that is asked for again before it was answered is on the same card', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const { user: cecilia } = await reminded(admin, 'cecilia.ek');
    await ask(cecilia, 'Where is the export?');
    const cards = admin.messages().length;
    await ask(cecilia, 'And where is OneDrive?');
    await admin.waitForText('And where is OneDrive?');
    assert.equal(admin.messages().length, cards);
  });

  it('may end in the user being left out, who then has nothing to answer any more', async () => {
    const admin = await bot.chat('torsten.vik');
    const { user: david, swap } = await reminded(admin, 'david.okafor');
    await ask(david, 'Please not me');
    await admin.press({ verb: 'help-request', choice: 'leave-out' });
    assert.ok(admin.cardText().includes(helpRequest.en.out['not-changed']), admin.cardText());
    await david.waitForText(reminder.en.ended['not-changed']);
    for (const choice of ['saved', 'tomorrow', 'help', 'time', 'enough', 'tick']) {
      const data = { choice, id: swap, task: 'outlook-pst' };
      const late = answerText(await pressAnything(david, { verb: 'reminder', data }));
      assert.ok(late.includes(reminder.en.notChanged), late);
    }
    const again = {
      verb: 'help-request',
      data: { choice: 'leave-out', id: swap, user: bot.person('david.okafor').id },
    };
    assert.ok(answerText(await pressAnything(admin, again)).includes(helpRequest.en.out['not-changed']));
  });

  it('is kept, and the user is told so, where no admin can be reached', async () => {
    const admin = await bot.chat('lars.holm');
    const { user: maria } = await reminded(admin, 'maria.johansson');
    await admin.uninstall();
    await ask(maria, 'Where is the export?');
    assert.ok(maria.cardText().includes(answers.en.helpKept), maria.cardText());
    const again = await bot.chat('lars.holm');
    await again.say('swaps');
    assert.ok(again.cardText().includes(scheduled.en.needHelp('1', 1)), again.cardText());
  });

  it('is nobody’s to answer who may not swap licenses', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const { user: elin, swap } = await reminded(admin, 'elin.akesson');
    await ask(elin, 'Where is the export?');
    const press = {
      verb: 'help-request',
      data: { choice: 'answered', id: swap, user: bot.person('elin.akesson').id },
    };
    const answer = answerText(await pressAnything(elin, press));
    assert.ok(answer.includes(reminder.en.title), answer);
    assert.ok(answer.includes(answers.en.waiting), answer);
  });

  it('needs a question', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const { user: johan, swap } = await reminded(admin, 'johan.lund');
    await johan.press({ verb: 'reminder', choice: 'help' });
    await johan.press({ verb: 'reminder', choice: 'never-mind' });
    assert.ok(choicesOn(johan).includes('reminder:help'), johan.cardText());
    const data = { choice: 'send', id: swap, question: '   ' };
    const answer = answerText(await pressAnything(johan, { verb: 'reminder', data }));
    assert.ok(answer.includes(answers.en.helpError), answer);
    assert.ok(!answer.includes(answers.en.waiting), answer);
  });
});

/** Whether any message of the chat shows the text, as it is stored. */
function shown(chat: PersonChat, text: string): boolean {
  return chat.messages().some(({ stored }) => stored !== undefined && cardText(stored).includes(text));
}
