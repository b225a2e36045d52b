import assert from 'node:assert/strict';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { answerStrings as answers } from '../../cards/reminder/answer-strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { strings as scheduled } from '../../cards/scheduled/strings.ts';
import { strings as trouble } from '../../cards/trouble/strings.ts';
import { answerText, choicesOn, pressAnything, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

const pst = { verb: 'reminder', choice: 'tick', task: 'outlook-pst' };

const dayMs = 24 * 3_600_000;

/** So many days from now, as a date field has it. */
const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() + days * dayMs);

describe('What a reminded user answers', function () {
  this.timeout(60_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  /** The user's chat once the reminder is there. */
  async function remind(
    admin: PersonChat,
    account: string,
    locale?: string,
  ): Promise<{ readonly user: PersonChat; readonly swap: string }> {
    const user = await bot.chat(account, locale);
    await admin.say('cancel');
    await admin.say(`move ${account}@contoso.com from Office 365 E3 to F3`);
    await admin.press({ verb: 'review', choice: 'next' });
    const { swap } = swapOn(admin);
    await admin.press({ verb: 'backup', choice: 'remind' });
    await until(() => reminderIn(user, swap) !== undefined);
    return { user, swap };
  }

  it('is ticked at once, on every device, and can be taken back', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const { user: anna, swap } = await remind(admin, 'anna', 'sv-SE');
    const all = anna.cardText().match(/0 av (\d+) klart/)?.[1] ?? assert.fail(anna.cardText());
    await anna.press(pst);
    assert.ok(anna.cardText().includes(reminder.sv.tasksDone('1', all)), anna.cardText());
    assert.ok(anna.cardText().includes(reminder.sv.done), anna.cardText());
    await until(() => storedText(anna, swap).includes(reminder.sv.tasksDone('1', all)));
    await anna.press({ ...pst, choice: 'untick' });
    assert.ok(anna.cardText().includes(reminder.sv.tasksDone('0', all)), anna.cardText());
    await until(() => storedText(anna, swap).includes(reminder.sv.tasksDone('0', all)));
  });

  it('is ticked on every device where a typed word has brought it once more', async () => {
    const admin = await bot.chat('lars.holm');
    const { user: bo, swap } = await remind(admin, 'bo.nilsson');
    await bo.say('help');
    const typed = bo.messages().at(-1)?.id ?? assert.fail();
    await bo.press(pst);
    await until(() => storedText(bo, swap).includes(reminder.en.done));
    assert.equal(reminderIn(bo, swap)?.id, typed);
  });

  it('is confirmed once, with the time, and then ends the reminders', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const { user: david, swap } = await remind(admin, 'david.okafor');
    await david.press({ verb: 'reminder', choice: 'saved' });
    const confirmed =
      david.cardText().match(/You confirmed on .*\d{4}/)?.[0] ?? assert.fail(david.cardText());
    await david.press({ verb: 'reminder', choice: 'enough' });
    assert.ok(david.cardText().includes(answers.en.optedOut), david.cardText());
    assert.ok(david.cardText().includes(confirmed), david.cardText());
    const asked = choicesOn(david);
    assert.ok(!asked.includes('reminder:saved') && !asked.includes('reminder:enough'), asked.join(' '));
    const again = await pressAnything(david, { verb: 'reminder', data: { choice: 'tomorrow', id: swap } });
    assert.ok(answerText(again).includes(answers.en.optedOut), answerText(again));
    assert.doesNotMatch(answerText(again), /remind you again/);
  });

  it('cannot end the reminders before it was confirmed', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const { user: maria, swap } = await remind(admin, 'maria.johansson');
    const early = await pressAnything(maria, { verb: 'reminder', data: { choice: 'enough', id: swap } });
    assert.ok(!answerText(early).includes(answers.en.optedOut), answerText(early));
    assert.ok(choicesOn(maria).includes('reminder:saved'), maria.cardText());
  });

  it('is put off until tomorrow, and the card says until when', async () => {
    const admin = await bot.chat('torsten.vik');
    const { user: elin } = await remind(admin, 'elin.akesson');
    await elin.press({ verb: 'reminder', choice: 'tomorrow' });
    const [, said = ''] = elin.cardText().match(/I will remind you again on (.*)\./) ?? [];
    assert.match(said, /day, .* at 9:00/);
    assert.ok(elin.cardText().includes(answers.en.next(said)), elin.cardText());
  });

  it('cannot be put off past the change, and the card says when that is', async () => {
    const admin = await bot.chat('lars.holm');
    const { user: maria, swap } = await remind(admin, 'maria.johansson');
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    await admin.press({ verb: 'when', choice: 'next' }, { date: inDays(1), time: '07:00' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    // The day before may have begun, and its reminder be on its way: the answer is to the press.
    const put = await pressAnything(maria, { verb: 'reminder', data: { choice: 'tomorrow', id: swap } });
    assert.match(answerText(put), /The change comes before that, on \w+day, .* at 7:00/);
    assert.doesNotMatch(answerText(put), /I will remind you again/);
  });

  it('is that more time is needed, which the admin sees counted on the card of the swap', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const { user: gustav } = await remind(admin, 'gustav.wallin');
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    await admin.press(
      { verb: 'when', choice: 'next' },
      { date: inDays(20), time: '09:00', note: 'Call [Eva](https://x.se)' },
    );
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await gustav.press({ verb: 'reminder', choice: 'time' });
    assert.ok(gustav.cardText().includes(answers.en.timeKept), gustav.cardText());
    assert.match(gustav.cardText(), /Astrid Lindqvist decides whether the date is moved/);
    assert.match(gustav.cardText(), /changed from Office 365 E3 to Microsoft 365 F3 on \w+day, .* at 9:00/);
    assert.ok(gustav.cardText().includes('“Call [Eva](https://x.se)”'), gustav.cardText());
    assert.ok(!choicesOn(gustav).includes('reminder:time'));
    await admin.waitForText(scheduled.en.moreTime('1', 1));
  });

  it('counts for themselves only, whatever the press says', async () => {
    const admin = await bot.chat('lars.holm');
    const { user: cecilia, swap } = await remind(admin, 'cecilia.ek');
    const outsider = await bot.chat('par.sjo');
    const before = cecilia.cardText();
    const id = bot.person('cecilia.ek').id;
    for (const choice of ['saved', 'tomorrow', 'help', 'time', 'enough', 'show', 'tick', 'language']) {
      const data = { choice, id: swap, user: id, userId: id, task: 'outlook-pst', language: 'sv' };
      const answer = await pressAnything(outsider, { verb: 'reminder', data });
      assert.ok(answerText(answer).includes(trouble.en.happened['no-such-swap']), answerText(answer));
    }
    await cecilia.say('help');
    assert.equal(cecilia.cardText(), before);
  });

  it('cannot be anything that the card does not ask', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const { user: johan, swap } = await remind(admin, 'johan.lund');
    for (const data of [
      { choice: 'tick', id: swap, task: 'everything' },
      { choice: 'tick', id: swap },
      { choice: 'language', id: swap, language: 'xx' },
      { choice: 'send', id: swap, question: { text: 'x' } },
      { choice: 'saved', id: 'swap' },
    ]) {
      const answer = await pressAnything(johan, { verb: 'reminder', data });
      assert.ok(answerText(answer).includes(trouble.en.happened.unreadable), answerText(answer));
    }
    // A task that there is, but not for this user, is no news.
    const foreign = await pressAnything(johan, {
      verb: 'reminder',
      data: { choice: 'tick', id: swap, task: 'cloud-pc' },
    });
    assert.doesNotMatch(answerText(foreign), new RegExp(reminder.en.done));
  });

  it('changes nothing once the swap was called off', async () => {
    const admin = await bot.chat('lars.holm');
    const { user: karin, swap } = await remind(admin, 'karin.strom');
    await admin.press({ verb: 'backup', choice: 'cancel' });
    for (const choice of ['saved', 'tomorrow', 'help', 'time', 'enough', 'tick']) {
      const data = { choice, id: swap, task: 'outlook-pst' };
      const late = answerText(await pressAnything(karin, { verb: 'reminder', data }));
      assert.ok(late.includes(reminder.en.ended['called-off']), late);
      assert.doesNotMatch(late, /confirmed|remind you|Done|What do you need help with/);
    }
  });

  it('is about the newest of several swaps first, with the way to the others', async () => {
    const first = await bot.chat('torsten.vik');
    const second = await bot.chat('astrid.lindqvist');
    const older = await remind(first, 'anna');
    await second.say('cancel');
    await second.say('move anna@contoso.com from Office 365 E3 to Office 365 E1');
    await second.press({ verb: 'review', choice: 'next' });
    const { swap } = swapOn(second);
    await second.press({ verb: 'backup', choice: 'remind' });
    const { user: anna } = older;
    await until(() => reminderIn(anna, swap) !== undefined);
    for (const typed of ['hi', 'help', 'vad är det här']) {
      await anna.say(typed);
      assert.ok(anna.cardText().includes('Office 365 E1'), anna.cardText());
      await anna.press({ verb: 'reminder', choice: 'show' });
      assert.ok(anna.cardText().includes('Microsoft 365 F3'), anna.cardText());
      await anna.press({ verb: 'reminder', choice: 'show' });
      assert.ok(anna.cardText().includes('Office 365 E1'), anna.cardText());
    }
  });

  it('is asked in the language that they choose on the card', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const { user: mei } = await remind(admin, 'mei.chen');
    assert.ok(mei.cardText().includes(reminder.en.title), mei.cardText());
    await mei.press({ verb: 'reminder', choice: 'language' });
    assert.ok(mei.cardText().includes(reminder.sv.title), mei.cardText());
    await mei.say('help');
    assert.ok(mei.cardText().includes(reminder.sv.title), mei.cardText());
  });
});

/** The message that the reminder of the swap first came in. */
function reminderIn(chat: PersonChat, swap: string) {
  return chat
    .messages()
    .find(
      ({ card }) => card !== undefined && JSON.stringify(card).includes(`"choice":"saved","id":"${swap}"`),
    );
}

/** What another device shows of it: the message as it is stored. */
function storedText(chat: PersonChat, swap: string): string {
  const stored = reminderIn(chat, swap)?.stored;
  return stored === undefined ? '' : cardText(stored);
}
