import assert from 'node:assert/strict';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileStrings } from '../../bot/conversation/files/strings.ts';
import { buttonsOf } from '../../bot/practice/teams-client/buttons.ts';
import { textIn } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as users } from '../../cards/users/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

const list = 'Namn;E-post\r\nAnna Berg;anna@contoso.com\r\nBo Nilsson;bo.nilsson@contoso.com\r\nTotal;2\r\n';

describe('The page for uploading a list', function () {
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

  const linkOn = (chat: PersonChat): string =>
    textIn(buttonsOf(chat.card()).find(({ type }) => type === 'Action.OpenUrl')?.['url']);

  async function upload(
    url: string,
    name: string,
    content: string,
    headers: Readonly<Record<string, string>> = { origin: new URL(url).origin },
  ): Promise<{ readonly status: number; readonly page: string }> {
    const body = new FormData();
    body.set('file', new File([content], name));
    const response = await fetch(url, { method: 'POST', headers, body });
    return { status: response.status, page: await response.text() };
  }

  it('is on this machine, in the language of the reader, and loads and runs nothing', async () => {
    await admin.say('språk svenska');
    await admin.say('swaps');
    const url = linkOn(admin);
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/upload\/[\w-]{43}$/);
    const response = await fetch(url);
    const page = await response.text();
    await admin.say('language english');
    assert.equal(response.status, 200);
    assert.ok(page.includes('<html lang="sv">') && page.includes(fileStrings.sv.uploadTitle), page);
    assert.doesNotMatch(page, /<script|\son\w+=|src=|https?:/i);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(
      policy,
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'/,
    );
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(page, /<label for="file">[^<]+<\/label>\s*<input id="file"/);
  });

  it('adds the users to the draft, says so, and brings the card in the chat up to date', async () => {
    const url = linkOn(admin);
    const before = admin.messages().length;
    const { status, page } = await upload(url, 'users.csv', list);
    assert.equal(status, 200);
    for (const said of [fileStrings.en.taken('2', 2), fileStrings.en.junk('1', 1), fileStrings.en.goBack])
      assert.ok(page.includes(said), page);
    await admin.waitForText('Total;2');
    assert.equal(admin.messages().length, before);
    await admin.press({ verb: 'selection', choice: 'next' });
    assert.match(admin.cardText(), /^2 users move from Office 365 E3/m);
    await admin.press({ verb: 'to', choice: 'back' });
    await admin.press({ verb: 'selection', choice: 'back' });
    assert.ok(choicesOn(admin).includes('users:next'), admin.cardText());
  });

  it('says what is wrong with a file, offers the form again, and loses nothing', async () => {
    const url = linkOn(admin);
    const cases: readonly (readonly [string, string, string])[] = [
      ['users.xlsx', 'PK', fileStrings.en.workbook],
      ['users.csv', '', fileStrings.en.empty],
      ['', '', fileStrings.en.noFile],
      ['users.csv', 'Namn;E-post', users.en.nobody],
    ];
    for (const [name, content, said] of cases) {
      const { status, page } = await upload(url, name, content);
      assert.equal(status, 422, name);
      assert.ok(page.includes(said) && page.includes('role="alert"') && page.includes('<form'), page);
    }
    await admin.waitForText(users.en.nobody);
    await admin.press({ verb: 'users', choice: 'next' }, { addresses: 'anna@contoso.com' });
    assert.ok(choicesOn(admin).includes('to:next'), admin.cardText());
  });

  it('takes no form of another site, none without a file, and none that is no form', async () => {
    const url = linkOn(admin);
    for (const headers of [{}, { origin: 'https://evil.example' }, { origin: 'null' }]) {
      assert.equal((await upload(url, 'users.csv', list, headers)).status, 404);
    }
    const { origin } = new URL(url);
    const type = 'multipart/form-data; boundary=x';
    const broken = await fetch(url, {
      method: 'POST',
      headers: { origin, 'content-type': type },
      body: '--x\r\n',
    });
    assert.equal(broken.status, 422);
    const json = await fetch(url, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: '{}',
    });
    assert.equal(json.status, 415);
    assert.equal(await rawStatus(url, { origin, 'content-type': type, 'content-length': '30000000' }), 413);
    assert.ok(choicesOn(admin).includes('users:next'));
  });

  it('is not shown under a name that somebody has pointed at this machine', async () => {
    const url = linkOn(admin);
    assert.equal(await rawStatus(url, { host: `evil.example:${new URL(url).port}` }, 'GET'), 404);
  });

  it('is not found by guessing', async () => {
    const { origin } = new URL(linkOn(admin));
    for (const path of [
      '/upload/x',
      '/upload/',
      `/upload/${'A'.repeat(43)}`,
      '/files/x',
      '/upload/../upload/x',
    ])
      assert.equal((await fetch(origin + path)).status, 404, path);
    assert.equal((await upload(`${origin}/upload/${'A'.repeat(43)}`, 'users.csv', list)).status, 404);
  });

  it('is of no use once the draft has ended, and adds nobody to the next one', async () => {
    const url = linkOn(admin);
    await admin.say('cancel');
    await admin.say('move users');
    assert.notEqual(linkOn(admin), url);
    const { status, page } = await upload(url, 'users.csv', list);
    assert.deepEqual([status, page.includes(fileStrings.en.draftEnded)], [422, true]);
    assert.doesNotMatch(admin.cardText(), /Anna Berg/);
  });
});

/** The status of a request whose headers a browser or `fetch` would not send. */
async function rawStatus(
  url: string,
  headers: Readonly<Record<string, string>>,
  method = 'POST',
): Promise<number | undefined> {
  return await new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      resolve(response.statusCode);
      void text(response).finally(() => sent.destroy());
    });
    sent.on('error', reject);
    sent.flushHeaders();
    if (method === 'GET') sent.end();
  });
}
