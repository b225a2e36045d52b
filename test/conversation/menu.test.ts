import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import swedish from '../../manifest/sv.json' with { type: 'json' };
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

/** Rules of the Teams store: every listed command works, and so do Hi, Hello and Help; none is a dead end. */
describe('What the command menu of Teams puts into the chat', function () {
  this.timeout(60_000);
  const { commands = [] } = manifest.bots[0]?.commandLists[0] ?? {};
  const texts: Readonly<Record<string, string>> = swedish;
  const menus = {
    'en-US': ['Hi', 'Hello', ...commands.map(({ title }) => title)],
    'sv-SE': [
      'Hej',
      'Hallå',
      ...commands.map((_, index) => texts[`bots[0].commandLists[0].commands[${index}].title`] ?? ''),
    ],
  } as const;
  let bot: RunningBot;
  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());

  /** The new message of an answer, whatever kind it is of. */
  async function answerTo(chat: PersonChat, text: string): Promise<string> {
    const before = chat.messages().length;
    await chat.say(text);
    const answers = chat
      .messages()
      .slice(before)
      .filter(({ from }) => from === 'bot');
    assert.equal(answers.length, 1, `${text}: ${answers.length} messages`);
    return JSON.stringify(answers[0]);
  }

  for (const [locale, titles] of Object.entries(menus)) {
    it(`is answered in one message of its own, each, to an admin: ${locale}`, async () => {
      const admin = await bot.chat('astrid.lindqvist', locale);
      const lost = await answerTo(admin, 'qwertz uiop');
      const answers = new Map<string, string>();
      for (const title of titles) answers.set(title, await answerTo(admin, title));
      for (const [title, answer] of answers) assert.notEqual(textOf(answer), textOf(lost), title);
    });

    it(`is answered to somebody without a role too, and to each with a way on: ${locale}`, async () => {
      const colleague = await bot.chat('anna', locale);
      for (const title of titles) assert.ok((await answerTo(colleague, title)).length > 40, title);
    });
  }
});

/** Without the ids of messages. */
function textOf(message: string): string {
  return message.replace(/"id":"[^"]*",?/g, '');
}
