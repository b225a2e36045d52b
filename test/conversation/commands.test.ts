import assert from 'node:assert/strict';
import { frameStrings } from '../../bot/conversation/strings.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as cancelled } from '../../cards/cancelled/strings.ts';
import { strings as help } from '../../cards/help/strings.ts';
import { strings as language } from '../../cards/language/strings.ts';
import { strings as notEntitled } from '../../cards/not-entitled/strings.ts';
import { strings as start } from '../../cards/start/strings.ts';
import { strings as swaps } from '../../cards/swaps/strings.ts';
import { strings as users } from '../../cards/users/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('What can be typed', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let english: PersonChat;
  let swedish: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    english = await bot.chat('lars.holm', 'en-GB');
    swedish = await bot.chat('ulla.forsberg', 'sv-SE');
  });
  after(() => bot.close());

  /** What was said last: a card, or a sentence. */
  const answerIn = (chat: PersonChat): string => {
    const last = chat.messages().at(-1);
    return last?.card === undefined ? (last?.text ?? '') : chat.cardText();
  };

  const answers = [
    { typed: ['hi', 'hej', 'HI', ' Hej! ', 'hello', 'hallå'], strings: [start.en.intro, start.sv.intro] },
    { typed: ['help', 'hjälp', 'Help?', '?', 'hja\u0308lp'], strings: [help.en.title, help.sv.title] },
    { typed: ['move users', 'flytta användare', 'Move  users'], strings: [users.en.title, users.sv.title] },
    { typed: ['back', 'tillbaka'], strings: [frameStrings.en.noBack, frameStrings.sv.noBack] },
    { typed: ['cancel', 'avbryt'], strings: [frameStrings.en.noDraft, frameStrings.sv.noDraft] },
    { typed: ['swaps', 'byten'], strings: [swaps.en.none, swaps.sv.none] },
    { typed: ['language', 'språk'], strings: [language.en.title, language.sv.title] },
  ] as const;
  for (const { typed, strings } of answers) {
    for (const text of typed) {
      it(`“${text}” is understood in either language, and answered in the reader’s`, async () => {
        for (const [index, chat] of [english, swedish].entries()) {
          await chat.say(text);
          const expected = strings[index] ?? assert.fail();
          assert.ok(answerIn(chat).includes(expected), answerIn(chat));
          if (choicesOn(chat).includes('users:next')) await chat.say('cancel');
        }
      });
    }
  }

  it('quotes what it does not understand, as it was typed, and says what can be done', async () => {
    for (const typed of [
      'please do something',
      '[x](https://evil.example)',
      '**bold** <b>all</b>',
      '${name}',
    ]) {
      await english.say(typed);
      const text = english.cardText();
      assert.ok(text.includes(typed), text);
      assert.ok(choicesOn(english).includes('start:move'), text);
      assert.doesNotMatch(JSON.stringify(english.card()), /[^\\]\]\(https:\/\/evil/);
    }
    await swedish.say('gör något');
    assert.ok(swedish.cardText().includes(frameStrings.sv.notUnderstood('gör något')), swedish.cardText());
  });

  it('says of a message without text that there is none, and what can be done', async () => {
    await english.say('');
    assert.ok(english.cardText().includes(frameStrings.en.notUnderstood('')), english.cardText());
    assert.ok(!english.cardText().includes('“”'), english.cardText());
  });

  it('answers an empty message, one of spaces and one that is very long', async () => {
    for (const typed of ['', '   ', 'x'.repeat(20_000), '\u0000\u202e']) {
      await english.say(typed);
      assert.ok(choicesOn(english).includes('start:move'), english.cardText());
    }
  });

  it('works in the middle of a swap, which is still there afterwards', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    for (const [typed, shown] of [
      ['hjälp', help.en.title],
      ['hi', start.en.title],
      ['språk', language.en.title],
    ] as const) {
      await admin.say(typed);
      assert.ok(answerIn(admin).includes(shown), answerIn(admin));
    }
    await admin.say('byten');
    assert.ok(choicesOn(admin).includes('backup:next'), admin.cardText());
    await admin.say('tillbaka');
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    await admin.say('avbryt');
    assert.ok(answerIn(admin).includes(cancelled.en.title), answerIn(admin));
    await admin.say('byten');
    assert.ok(answerIn(admin).includes(swaps.en.none), answerIn(admin));
  });

  it('speaks Swedish to an American client that asks for it, from then on and after a restart', async () => {
    const chat = await bot.chat('torsten.vik', 'en-US');
    await chat.say('hi');
    assert.ok(chat.cardText().includes(start.en.intro));
    await chat.press({ verb: 'language', choice: 'sv' });
    assert.ok(chat.cardText().includes(start.sv.intro), chat.cardText());
    await chat.say('move users');
    assert.ok(chat.cardText().includes(users.sv.title), chat.cardText());
    await bot.stop();
    await bot.start();
    await chat.say('help');
    assert.ok(chat.cardText().includes(help.sv.title), chat.cardText());
    await chat.say('language en');
    assert.ok(chat.cardText().includes(start.en.intro), chat.cardText());
  });

  for (const [typed, shown] of Object.entries({
    'language sv': start.sv.intro,
    'språk engelska': start.en.intro,
    'language Svenska': start.sv.intro,
    'language en': start.en.intro,
  })) {
    it(`“${typed}” chooses the language at once`, async () => {
      const chat = await bot.chat('torsten.vik');
      await chat.say(typed);
      assert.ok(chat.cardText().includes(shown), chat.cardText());
    });
  }

  it('asks again for a language that it does not have', async () => {
    const chat = await bot.chat('torsten.vik');
    await chat.say('language klingon');
    assert.deepEqual(choicesOn(chat), ['language:en', 'language:sv']);
  });

  it('answers English to a client in a language that it does not have, or in none', async () => {
    for (const locale of ['fi-FI', 'x', '']) {
      const chat = await bot.chat('erik.sand', locale);
      await chat.say('hi');
      assert.ok(chat.cardText().includes(notEntitled.en.title), chat.cardText());
    }
  });

  it('lets somebody without a role choose the language too', async () => {
    const chat = await bot.chat('par.sjo', 'en-US');
    await chat.say('hi');
    await chat.press({ verb: 'language', choice: 'sv' });
    assert.ok(chat.cardText().includes(notEntitled.sv.title), chat.cardText());
  });
});
