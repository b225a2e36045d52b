import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as selection } from '../../cards/selection/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('Choosing users by a pasted CSV file', function () {
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

  const paste = async (...lines: readonly string[]): Promise<string> => {
    await admin.press({ verb: 'users', choice: 'next' }, { addresses: lines.join('\r\n') });
    return admin.cardText();
  };
  const usersAtTarget = (count: number): void => {
    assert.ok(choicesOn(admin).includes('to:next'), admin.cardText());
    assert.match(admin.cardText(), new RegExp(`^${String(count)} users? moves? from Office 365 E3`, 'm'));
  };

  for (const separator of [',', ';', '\t']) {
    it(`takes the column with the addresses, separated by ${JSON.stringify(separator)}`, async () => {
      const row = (...cells: readonly string[]): string => cells.join(separator);
      await paste(
        `\uFEFF${row('Display name', 'User principal name', 'Department')}`,
        row('"Berg, Anna"', 'anna@contoso.com', 'Sales'),
        row('"Nilsson; Bo"', '"BO.NILSSON@contoso.com"', ''),
      );
      usersAtTarget(2);
    });
  }

  it('takes a file without a header', async () => {
    await paste('Anna Berg;anna@contoso.com;Sales', 'Bo Nilsson;bo.nilsson@contoso.com;Sales');
    usersAtTarget(2);
  });

  it('counts doubles, and tells what was not found and which lines have no address', async () => {
    const text = await paste(
      '',
      'Name;E-mail',
      'Anna;anna@contoso.com',
      'Anna;ANNA@contoso.com',
      ';',
      'Ana;ana@contoso.com',
      'Total;3',
      '[x](https://evil.example);<at>all</at>',
    );
    for (const said of [
      selection.en.intro('1', 1),
      selection.en.doubled('1'),
      selection.en.notFound('1'),
      'ana@contoso.com',
      selection.en.junk('2'),
      selection.en.junkLine('7', 'Total;3'),
      selection.en.junkLine('8', '[x](https'),
    ]) {
      assert.ok(text.includes(said), `“${said}” is not on\n${text}`);
    }
    assert.doesNotMatch(JSON.stringify(admin.card()['body']), /[^\\]\]\(https:|<at>all/);
    await admin.press({ verb: 'selection', choice: 'next' });
    usersAtTarget(1);
  });

  it('shows the lines of a file in which nobody is', async () => {
    const text = await paste('UPN;x', 'Total;0');
    assert.ok(text.includes(selection.en.nobody), text);
    assert.ok(text.includes(selection.en.junkLine('2', 'Total;0')), text);
    assert.ok(!choicesOn(admin).includes('selection:next'), text);
  });

  it('tells lines without an address in Swedish', async () => {
    const swede = await bot.chat('lars.holm', 'sv-SE');
    await swede.say('flytta användare');
    const addresses = 'Användare;Namn\nanna@contoso.com;Anna\nSumma;1';
    await swede.press({ verb: 'users', choice: 'next' }, { addresses });
    const text = swede.cardText();
    assert.ok(text.includes(selection.sv.junk('1')), text);
    assert.ok(text.includes(selection.sv.junkLine('3', 'Summa;1')), text);
    assert.ok(text.includes(selection.sv.junkMeaning(1)), text);
  });
});
