import assert from 'node:assert/strict';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import { isObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as closing } from '../../cards/closing/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { pressAnything, pressesOn, resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

describe('The last word to a reminded user', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  /** The chats of the users once they have been reminded, and the swap that was then carried out. */
  async function moved(sentence: string, users: readonly PersonChat[]): Promise<void> {
    await admin.say('cancel');
    await admin.say(sentence);
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'remind' });
    for (const user of users) await until(() => textsIn(user, reminder.en.title).length > 0);
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await resultOn(admin);
  }

  it('says what is different now, what becomes of their mail, and whom to ask', async () => {
    const bo = await bot.chat('bo.nilsson');
    await moved('move bo.nilsson@contoso.com from Office 365 E3 to F3', [bo]);
    const text = await bo.waitForText(closing.en.takesEffect);
    assert.ok(text.includes(closing.en.done('Office 365 E3', 'Microsoft 365 F3')), text);
    // An F3 mailbox is not for Outlook on the computer.
    assert.ok(text.includes(closing.en.openPst('Astrid Lindqvist')), text);
    assert.ok(text.includes(closing.en.ask('Astrid Lindqvist')), text);
    assert.match(text, /^Gone: .*archive mailbox/m);
    assert.match(text, /^Less than before: .*mailbox/m);
  });

  it('offers the import where there is a mailbox, Outlook on the computer and room', async () => {
    const cecilia = await bot.chat('cecilia.ek');
    await moved('move cecilia.ek@contoso.com from Office 365 E3 to Business Premium', [cecilia]);
    const text = await cecilia.waitForText(closing.en.takesEffect);
    assert.ok(text.includes(closing.en.importPst(closing.en.room('50 GB'))), text);
  });

  it('tells those who have their license back, once, after an undo', async () => {
    const david = await bot.chat('david.okafor');
    await moved('move david.okafor@contoso.com from Office 365 E3 to F3', [david]);
    await david.waitForText(closing.en.takesEffect);
    await admin.press({ verb: 'undo', choice: 'ask' });
    const undo = pressesOn(admin.card()).find(({ verb, data }) => isUndo(verb, data)) ?? assert.fail();
    assert.ok(isObject(undo.data));
    await pressAnything(admin, { ...undo, data: { ...undo.data, acknowledged: 'true' } });
    await david.waitForText(closing.en.titles.undone);
    await until(() => textsIn(david, reminder.en.ended.undone).length > 1);
    assert.equal(textsIn(david, closing.en.undone('Office 365 E3')).length, 1);
  });
});

function isUndo(verb: string, data: unknown): boolean {
  return verb === 'undo' && JSON.stringify(data).includes('"undo"');
}

/** What the messages of the chat that hold this text show. */
function textsIn(chat: PersonChat, text: string): readonly string[] {
  return chat
    .messages()
    .flatMap(({ card }) => (card === undefined ? [] : [cardText(card)]))
    .filter((shown) => shown.includes(text));
}
