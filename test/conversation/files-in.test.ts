import assert from 'node:assert/strict';
import { fileStrings } from '../../bot/conversation/files/strings.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import { strings as notEntitled } from '../../cards/not-entitled/strings.ts';
import { strings as selection } from '../../cards/selection/strings.ts';
import { strings as users } from '../../cards/users/strings.ts';
import { strings as working } from '../../cards/working/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import { startFileHost, type FileHost } from '../support/file-host.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { dropFile, dropFiles } from '../support/shared-files.ts';
import { until } from '../support/until.ts';

const list = 'Namn;E-post\r\nAnna Berg;anna@contoso.com\r\nBo Nilsson;bo.nilsson@contoso.com\r\n';

describe('A file that an admin drops into the chat', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let host: FileHost;
  let admin: PersonChat;

  before(async () => {
    [bot, host] = await Promise.all([startRunningBot(), startFileHost()]);
    admin = await bot.chat('astrid.lindqvist');
  });
  after(async () => {
    await host.close();
    await bot.close();
  });
  beforeEach(() => admin.say('cancel'));

  const drop = async (name: string, body: Uint8Array | string): Promise<void> => {
    await dropFile(admin, name, host.serve(encodeURIComponent(name), { status: 200, body }));
  };
  const usersAtTarget = (count: number): void => {
    assert.ok(choicesOn(admin).includes('to:next'), admin.cardText());
    assert.match(admin.cardText(), new RegExp(`^${String(count)} users? moves? from Office 365 E3`, 'm'));
  };
  const lastText = (): string | undefined => admin.messages().at(-1)?.text;

  it('begins a swap with the users in it', async () => {
    await drop('users.csv', list);
    usersAtTarget(2);
    const [call] = host.calls.slice(-1);
    assert.deepEqual([call?.method, call?.headers.authorization], ['GET', undefined]);
  });

  it('is read in the encodings of Excel, Notepad and PowerShell', async () => {
    const swedish = 'Användare;x\r\nanna@contoso.com;Å\r\n';
    const files: Readonly<Record<string, Buffer>> = {
      'excel.csv': Buffer.from(swedish, 'latin1'),
      'utf-8.csv': Buffer.from(`\uFEFF${swedish}`),
      'unicode.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(swedish, 'utf16le')]),
    };
    for (const [name, body] of Object.entries(files)) {
      await drop(name, body);
      usersAtTarget(1);
      await admin.say('cancel');
    }
  });

  it('goes into the draft at hand, with those chosen before and wherever the draft is', async () => {
    await admin.say('move cecilia.ek@contoso.com from E3 to F3');
    assert.ok(choicesOn(admin).includes('review:next'));
    await drop('users.csv', list);
    usersAtTarget(3);
    await admin.press({ verb: 'to', choice: 'back' });
    assert.ok(choicesOn(admin).includes('users:next'), admin.cardText());
    await admin.say('swaps');
    assert.ok(choicesOn(admin).includes('users:next'), admin.cardText());
  });

  it('is answered with what deserves a look, line by line', async () => {
    await drop('users.csv', `${list}Nobody;nobody@contoso.com\r\nTotal;3\r\n`);
    const text = admin.cardText();
    assert.ok(text.includes(selection.en.notFound('1')) && text.includes('nobody@contoso.com'), text);
    assert.ok(text.includes(selection.en.junkLine('5', 'Total;3')), text);
  });

  it('names nobody: the draft stays as it is, and the card says so', async () => {
    await drop('users.csv', 'Namn;E-post\r\n');
    assert.ok(admin.cardText().includes(users.en.nobody), admin.cardText());
    assert.ok(choicesOn(admin).includes('users:next'));
    await admin.press({ verb: 'users', choice: 'next' }, { addresses: 'anna@contoso.com' });
    usersAtTarget(1);
  });

  const refused: Readonly<Record<string, readonly [name: string, body: Uint8Array | string, said: string]>> =
    {
      'is a workbook': ['users.xlsx', 'PK\x03\x04', fileStrings.en.workbook],
      'is of another type': ['users.pdf', '%PDF', fileStrings.en.otherType],
      'is a workbook by another name': [
        'users.csv',
        Buffer.from('PK\x03\x04\0\0'),
        fileStrings.en.unreadable,
      ],
      'has nothing in it': ['users.csv', ' \r\n', fileStrings.en.empty],
      'is too large': [
        'users.csv',
        Buffer.alloc(20 * 1_024 * 1_024 + 1, 'a\n'),
        fileStrings.en.tooLarge('20 MB'),
      ],
      'has too many lines': [
        'users.csv',
        'a@b.c\n'.repeat(usersPerSwap * 2),
        fileStrings.en.tooManyLines(usersPerSwap.toLocaleString('en')),
      ],
    };
  for (const [what, [name, body, said]] of Object.entries(refused)) {
    it(`is refused in a sentence when it ${what}, and nothing is lost`, async () => {
      await admin.say('move anna@contoso.com from E3 to F3');
      const before = admin.cardText();
      await drop(name, body);
      await until(() => lastText() === said);
      await admin.say('swaps');
      assert.equal(admin.cardText(), before);
    });
  }

  it('is not fetched from anywhere but where the files are, and no redirect is followed', async () => {
    const elsewhere = [
      'https://evil.example/users.csv',
      'http://192.0.2.1/users.csv',
      'file:///etc/hosts',
      '',
    ];
    for (const url of elsewhere) {
      await dropFile(admin, 'users.csv', url);
      assert.equal(lastText(), fileStrings.en.foreign, url);
    }
    const target = host.serve('target.csv', { status: 200, body: list });
    const url = host.serve('moved.csv', { status: 302, headers: { location: target } });
    await dropFile(admin, 'users.csv', url);
    assert.equal(lastText(), fileStrings.en.unreadable);
    assert.ok(host.calls.every(({ path }) => path !== '/target.csv'));
  });

  it('is answered at once where it takes long, and then in the same message', async () => {
    for (const [body, said] of [
      [' ', () => lastText() === fileStrings.en.empty],
      [list, () => choicesOn(admin).includes('to:next')],
    ] as const) {
      const before = admin.messages().length;
      await dropFile(admin, 'users.csv', host.serve('slow.csv', { status: 200, body, ms: 1_700 }));
      assert.ok(admin.cardText().includes(working.en.title), admin.cardText());
      await until(said);
      assert.equal(admin.messages().length, before + 1);
    }
  });

  it('comes alone', async () => {
    const downloadUrl = host.serve('users.csv', { status: 200, body: list });
    const file = { name: 'users.csv', downloadUrl };
    await dropFiles(admin, [file, file]);
    assert.equal(lastText(), fileStrings.en.oneAtATime);
  });

  it('is refused in the language of who sent it', async () => {
    const swede = await bot.chat('lars.holm', 'sv-SE');
    await dropFile(swede, 'users.xlsx', host.serve('users.xlsx', { status: 200, body: 'x' }));
    assert.equal(swede.messages().at(-1)?.text, fileStrings.sv.workbook);
  });

  it('is not even fetched for somebody who may not swap', async () => {
    const anna = await bot.chat('anna');
    const calls = host.calls.length;
    await dropFile(anna, 'users.csv', host.serve('users.csv', { status: 200, body: list }));
    assert.ok(anna.cardText().includes(notEntitled.en.title), anna.cardText());
    assert.equal(host.calls.length, calls);
  });
});
