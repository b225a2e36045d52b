import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { fileStrings } from '../../bot/conversation/files/strings.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { swapOn } from '../support/conversing.ts';
import { startFileHost, type FileHost } from '../support/file-host.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { accepted, declined } from '../support/shared-files.ts';
import { until } from '../support/until.ts';

describe('Files for which Teams asks first', function () {
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

  it('are put into the OneDrive of whoever allows it, and the chat shows them', async () => {
    await admin.say('move anna@contoso.com, bo.nilsson@contoso.com from E3 to F3');
    const context = { file: 'plan', id: swapOn(admin).swap, users: ['forged'] };
    const { status } = await admin.send(accepted(admin, context, `${host.url}/plan`));
    assert.equal(status, 200);
    await until(() => host.uploaded('/plan').length > 0);
    const rows: Readonly<Record<string, string>>[] = parse(host.uploaded('/plan'), {
      bom: true,
      columns: true,
    });
    assert.deepEqual(
      rows.map(({ Address }) => Address),
      ['anna@contoso.com', 'bo.nilsson@contoso.com'],
    );
    const calls = host.calls.filter(({ path }) => path === '/plan');
    assert.ok(calls.every(({ headers }) => headers.authorization === undefined));
    await until(() => admin.messages().at(-1)?.card === undefined);
  });

  it('go to no foreign host, and the person is told', async () => {
    await admin.say('move anna@contoso.com from E3 to F3');
    const context = { file: 'plan', id: swapOn(admin).swap };
    for (const url of ['https://evil.example/plan', 'http://192.0.2.1/plan']) {
      await admin.say('swaps');
      await admin.send(accepted(admin, context, url));
      await until(() => admin.messages().at(-1)?.text === fileStrings.en.notUploaded);
    }
  });

  it('are told to be gone where the draft has ended meanwhile', async () => {
    await admin.say('move anna@contoso.com from E3 to F3');
    const context = { file: 'plan', id: swapOn(admin).swap };
    await admin.say('cancel');
    await admin.send(accepted(admin, context, `${host.url}/late`));
    await until(() => admin.messages().at(-1)?.text === fileStrings.en.outdated);
    assert.equal(host.uploaded('/late').length, 0);
  });

  it('are told to have failed where the host refuses them', async () => {
    await admin.say('move anna@contoso.com from E3 to F3');
    host.serve('full', { status: 507 });
    await admin.send(accepted(admin, { file: 'plan', id: swapOn(admin).swap }, `${host.url}/full`));
    await until(() => admin.messages().at(-1)?.text === fileStrings.en.notUploaded);
  });

  it('go nowhere when they are declined', async () => {
    await admin.say('move anna@contoso.com from E3 to F3');
    const { status } = await admin.send(declined(admin, { file: 'plan', id: swapOn(admin).swap }));
    assert.equal(status, 200);
    await until(() => admin.messages().at(-1)?.text === fileStrings.en.declined);
  });
});
