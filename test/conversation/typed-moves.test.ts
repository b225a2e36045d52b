import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as move } from '../../cards/move/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('A typed sentence', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  /** What the card looks like that answers it, in a chat without an open draft. */
  async function answerTo(sentence: string): Promise<string> {
    await admin.say('cancel');
    await admin.say(sentence);
    return admin.cardText();
  }
  const at = (choice: string): void => {
    assert.ok(choicesOn(admin).includes(choice), `${choice} is not on\n${admin.cardText()}`);
  };

  const toTheReview: Readonly<Record<string, RegExp>> = {
    'move anna@contoso.com from E3 to F3': /1 user[\s\S]*Office 365 E3 → Microsoft 365 F3/,
    'Move anna@contoso.com to F3 from E3.': /1 user[\s\S]*Office 365 E3 → Microsoft 365 F3/,
    'move anna@contoso.com to F3': /1 user[\s\S]*Office 365 E3 → Microsoft 365 F3/,
    'flytta anna@contoso.com från E3 till F3': /1 user[\s\S]*Office 365 E3 → Microsoft 365 F3/,
    'move anna@contoso.com, bo.nilsson@contoso.com; Cecilia Ek <cecilia.ek@contoso.com> from O365 E3 to M365 F3':
      /3 users[\s\S]*Office 365 E3 → Microsoft 365 F3/,
    'move anna@contoso.com from ENTERPRISEPACK to SPE_F1': /Office 365 E3 → Microsoft 365 F3/,
    'move anna@contoso.com from "Office 365 E3" to “Microsoft 365 F3”': /Office 365 E3 → Microsoft 365 F3/,
    // Lars holds the Microsoft kind of E3, Anna the Office kind: what the user holds tells which is meant.
    'move lars.holm@contoso.com from E3 to F3': /Microsoft 365 E3 → Microsoft 365 F3/,
  };
  for (const [sentence, shown] of Object.entries(toTheReview)) {
    it(`goes to the review: ${sentence}`, async () => {
      assert.match(await answerTo(sentence), shown);
      at('review:next');
    });
  }

  it('asks which product is meant where several can be, and goes on from there', async () => {
    const text = await answerTo('move anna@contoso.com from E3 to E5');
    assert.ok(text.includes('Microsoft 365 E5') && text.includes('Office 365 E5'), text);
    assert.ok(text.includes(move.en.several('E5', 'Microsoft 365 E5 or Office 365 E5')), text);
    at('to:next');
  });

  it('asks which of two products of the users is meant', async () => {
    const text = await answerTo('move anna@contoso.com, lars.holm@contoso.com from E3 to F3');
    assert.ok(text.includes(move.en.several('E3', 'Microsoft 365 E3 or Office 365 E3')), text);
    at('from:next');
  });

  const unsettled: readonly (readonly [sentence: string, said: string, asks: string])[] = [
    ['anna@contoso.com from E3 to Z9', move.en.unknown('Z9'), 'to:next'],
    [
      'anna@contoso.com from Z9 to F3',
      `${move.en.unknown('Z9')} ${move.en.onlyHeld('Office 365 E3')}`,
      'to:next',
    ],
    ['johan.lund@contoso.com from Z9 to F3', move.en.unknown('Z9'), 'from:next'],
    [
      'anna@contoso.com from E3 to Office 365 A3 for faculty',
      move.en.notOwned('Office 365 A3 for faculty'),
      'to:next',
    ],
    ['anna@contoso.com from E3 to Dynamics', move.en.noneOwned('Dynamics'), 'to:next'],
    [
      'anna@contoso.com from Visio Plan 2 to F3',
      `${move.en.notHeld('Visio Plan 2', true)} ${move.en.onlyHeld('Office 365 E3')}`,
      'to:next',
    ],
    [
      'johan.lund@contoso.com, karin.strom@contoso.com from Exchange Online (Plan 1) to F3',
      `${move.en.notHeld('Exchange Online (Plan 1)', false)} ${move.en.chooseSource}`,
      'from:next',
    ],
    [
      'johan.lund@contoso.com from E3 + Visio Plan 2 to F3',
      move.en.notHeld('Visio Plan 2', true),
      'from:next',
    ],
    [
      'anna@contoso.com from E3 to Exchange Online Kiosk',
      move.en.notAssignable('Exchange Online Kiosk').suspended,
      'to:next',
    ],
    ['ture.alm@contoso.com from E1 to E3', move.en.notHeld('Office 365 E1', true), 'from:back'],
  ];
  for (const [sentence, said, asks] of unsettled) {
    it(`says why it does not settle the products: move ${sentence}`, async () => {
      const text = await answerTo(`move ${sentence}`);
      assert.ok(text.includes(said), text);
      at(asks);
    });
  }

  it('asks for users where it names none that is found, and says whom it looked for', async () => {
    assert.ok(
      (await answerTo('move nobody@contoso.com from E3 to F3')).includes(
        move.en.noUser('nobody@contoso.com'),
      ),
    );
    at('users:next');
  });

  it('shows who was not found beside those who were, and then goes on to the review', async () => {
    assert.match(
      await answerTo('move anna@contoso.com, nobody@contoso.com from E3 to F3'),
      /nobody@contoso\.com/,
    );
    at('selection:next');
    await admin.press({ verb: 'selection', choice: 'next' });
    assert.match(admin.cardText(), /1 user[\s\S]*Office 365 E3 → Microsoft 365 F3/);
    at('review:next');
    await admin.press({ verb: 'review', choice: 'back' });
    at('to:next');
  });

  it('asks after the selection for the product that it leaves open', async () => {
    await answerTo('move anna@contoso.com, nobody@contoso.com from E3 to E5');
    await admin.press({ verb: 'selection', choice: 'next' });
    at('to:next');
  });

  it('reads names the wrong way round, as Outlook writes them', async () => {
    const text = await answerTo(
      'move Berg, Anna <anna@contoso.com>; Nilsson, Bo <bo.nilsson@contoso.com> from E3 to F3',
    );
    assert.match(text, /2 users[\s\S]*Office 365 E3 → Microsoft 365 F3/);
    at('review:next');
  });

  it('leads back through what it jumped over', async () => {
    await answerTo('move johan.lund@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'back' });
    at('to:next');
    await admin.press({ verb: 'to', choice: 'back' });
    at('from:next');
    await admin.press({ verb: 'from', choice: 'back' });
    at('users:next');
    assert.match(admin.cardText(), /Johan Lund/);
  });

  it('writes nothing by itself', () => {
    assert.deepEqual(bot.relay.writes, []);
  });
});
