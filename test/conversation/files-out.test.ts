import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { fileStrings } from '../../bot/conversation/files/strings.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { buttonsOf } from '../../bot/practice/teams-client/buttons.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import type { Company } from '../../bot/practice/company/company.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import { textIn, type JsonObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as fileCard } from '../../cards/file/strings.ts';
import { letterStrings, listStrings } from '../../cards/letter/strings.ts';
import { strings as notEntitled } from '../../cards/not-entitled/strings.ts';
import { strings as plan } from '../../cards/plan/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { answerText, pressAnything, swapOn } from '../support/conversing.ts';
import { startFileHost, type FileHost } from '../support/file-host.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { accepted } from '../support/shared-files.ts';
import { until } from '../support/until.ts';

/** Contoso, with somebody whose name is a formula. */
const company: Company = {
  ...contoso,
  people: contoso.people.map((person) =>
    person.userPrincipalName.startsWith('bo.nilsson@')
      ? { ...person, displayName: '=HYPERLINK("http://evil.example")', department: '@Sales;=1+1' }
      : person,
  ),
};

describe('Files about a swap', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let host: FileHost;
  let admin: PersonChat;

  before(async () => {
    [bot, host] = await Promise.all([startRunningBot({ company }), startFileHost()]);
    admin = await bot.chat('astrid.lindqvist');
  });
  after(async () => {
    await host.close();
    await bot.close();
  });
  beforeEach(() => admin.say('cancel'));

  const offers = (chat: PersonChat): readonly JsonObject[] =>
    chat.messages().flatMap(({ card }) => (card !== undefined && linkOf(card) !== '' ? [card] : []));
  /** The message that offers the file that is asked for, below the swap's own card; a busy machine offers it late. */
  async function offered(chat: PersonChat, file: string, on?: string): Promise<JsonObject> {
    const before = offers(chat).length;
    await chat.press({ verb: 'file', file }, {}, on);
    await until(() => offers(chat).length > before);
    return offers(chat).at(-1) ?? assert.fail('No file was offered');
  }
  const swapCard = (chat: PersonChat): string => {
    const message = chat.messages().findLast(({ card }) => card !== undefined && linkOf(card) === '');
    return message?.id ?? assert.fail('There is no card of a swap');
  };
  async function fileOf(url: string): Promise<{ readonly response: Response; readonly text: string }> {
    const response = await fetch(url);
    return { response, text: Buffer.from(await response.arrayBuffer()).toString('utf8') };
  }
  const rowsIn = (text: string, delimiter: string): readonly Readonly<Record<string, string>>[] =>
    parse(text, { bom: true, columns: true, delimiter });

  it('are the plan, with a row for each chosen user, before anything is done', async () => {
    const before = await bot.everybodysLicenses();
    await admin.say('move anna@contoso.com, bo.nilsson@contoso.com from E3 to F3');
    const { response, text } = await fileOf(linkOf(await offered(admin, 'plan')));
    assert.ok(admin.messages().some(({ summary }) => summary === fileCard.en.summary));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename\*=UTF-8''license-swap-plan-\d{4}-\d\d-\d\d\.csv$/,
    );
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.ok(text.startsWith('\uFEFF'), text.slice(0, 20));
    const rows = rowsIn(text, ',');
    assert.deepEqual(Object.keys(rows[0] ?? {}), plan.en.header);
    const [anna] = rows;
    assert.equal(anna?.['Address'], 'anna@contoso.com');
    assert.match(anna['Products now'] ?? '', /Office 365 E3/);
    assert.deepEqual(
      [anna['Products removed'], anna['Products added']],
      ['Office 365 E3', 'Microsoft 365 F3'],
    );
    assert.match(anna['Less than before'] ?? '', /Mailbox: 100 GB becomes 2 GB/);
    assert.match(anna['To save first'] ?? '', /\.pst/);
    assert.equal(anna['Note'], '');
    assert.equal(anna['Can be reminded in Teams'], 'No');
    assert.deepEqual(await bot.everybodysLicenses(), before);
  });

  it('are in the language of the reader, separated as their Excel expects', async () => {
    const swede = await bot.chat('lars.holm', 'sv-SE');
    await swede.say('cancel');
    await bot.chat('anna');
    await swede.say('flytta anna@contoso.com från E3 till F3');
    const { text } = await fileOf(linkOf(await offered(swede, 'plan')));
    const [anna] = rowsIn(text, ';');
    assert.deepEqual(Object.keys(anna ?? {}), plan.sv.header);
    assert.equal(anna?.['Kan påminnas i Teams'], 'Ja');
    assert.match(anna['Mindre än förut'] ?? '', /Postlåda: 100 GB blir 2 GB/);
  });

  it('say why somebody cannot be moved, in plain words', async () => {
    await admin.say('move anna@contoso.com, lars.holm@contoso.com from Office 365 E3 to F3');
    const { text } = await fileOf(linkOf(await offered(admin, 'plan')));
    const lars = rowsIn(text, ',').find(({ Address }) => Address === 'lars.holm@contoso.com');
    const why = lars?.['Note'] ?? '';
    assert.ok(why !== '', text);
    assert.doesNotMatch(why, /\]\(|\*\*|\\/);
  });

  it('hold no formula of a hostile name', async () => {
    await admin.say('move bo.nilsson@contoso.com from E3 to F3');
    const { text } = await fileOf(linkOf(await offered(admin, 'plan')));
    const [bo] = rowsIn(text, ',');
    assert.equal(bo?.['Name'], '\'=HYPERLINK("http://evil.example")');
    assert.equal(bo['Department'], "'@Sales;'=1+1");
  });

  it('are made anew when they are opened, for as long as the draft lasts', async () => {
    await admin.say('move anna@contoso.com from E3 to F3');
    const url = linkOf(await offered(admin, 'plan'));
    assert.equal((await fileOf(url)).response.status, 200);
    await admin.say('cancel');
    assert.equal((await fetch(url)).status, 404);
  });

  it('go to whoever may swap, and to the admin of the draft alone', async () => {
    await admin.say('move anna@contoso.com from E3 to F3');
    const { swap } = swapOn(admin);
    const press = { verb: 'file', data: { choice: 'offer', file: 'plan', id: swap } };
    const anna = await bot.chat('anna');
    assert.ok(answerText(await pressAnything(anna, press)).includes(notEntitled.en.title));
    const colleague = await bot.chat('lars.holm', 'sv-SE');
    assert.equal(answerText(await pressAnything(colleague, press)), frameStrings.sv.colleagues);
    for (const chat of [anna, colleague]) {
      await chat.send(accepted(chat, { file: 'plan', id: swap }, `${host.url}/stolen`));
    }
    await until(() => colleague.messages().at(-1)?.text === fileStrings.sv.outdated);
    await until(() => cardText(anna.card()).includes(notEntitled.en.title));
    assert.equal(host.uploaded('/stolen').length, 0);
  });

  it('are told apart by an id and a choice, and nothing else is read', async () => {
    await admin.say('move anna@contoso.com from E3 to F3');
    const { swap } = swapOn(admin);
    for (const data of [
      { choice: 'offer', file: 'constructor', id: swap },
      { choice: 'offer', file: '__proto__', id: swap },
      { choice: 'offer', file: ['plan'], id: swap },
      { choice: 'offer', file: 'plan', id: `${swap}x` },
      { choice: 'offer', file: 'plan' },
      { file: 'plan', id: swap },
    ]) {
      assert.match(answerText(await pressAnything(admin, { verb: 'file', data })), /Reference|Referens/);
    }
  });

  it('are a list and a text for those whom Teams does not reach', async () => {
    await bot.chat('anna');
    await admin.say('move anna@contoso.com, cecilia.ek@contoso.com, david.okafor@contoso.com from E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    const list = await fileOf(linkOf(await offered(admin, 'not-reached')));
    assert.deepEqual(
      rowsIn(list.text, ',').map((row) => row[listStrings.en.header[1] ?? '']),
      ['cecilia.ek@contoso.com', 'david.okafor@contoso.com'],
    );
    const { response, text } = await fileOf(linkOf(await offered(admin, 'letter', swapCard(admin))));
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
    for (const said of [
      letterStrings.en.subject(reminder.en.summary),
      letterStrings.sv.subject(reminder.sv.summary),
      'Office 365 E3',
      'Microsoft 365 F3',
      'Mailbox: 100 GB becomes 2 GB',
      'Postlåda: 100 GB blir 2 GB',
      letterStrings.sv.when,
      '.pst',
      'https://support.microsoft.com/',
    ]) {
      assert.ok(text.includes(said), `“${said}” is not in\n${text}`);
    }
    assert.doesNotMatch(text, /\]\(|\*\*|\\/);
    assert.ok(text.indexOf(letterStrings.en.greeting) < text.indexOf(letterStrings.sv.greeting));
  });
});

/** The link of a card that offers a file. */
function linkOf(card: JsonObject | undefined): string {
  const link =
    card &&
    buttonsOf(card).find(({ type, url }) => type === 'Action.OpenUrl' && textIn(url).includes('/files/'));
  return textIn(link?.['url']);
}
