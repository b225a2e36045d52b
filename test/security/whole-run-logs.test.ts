import assert from 'node:assert/strict';
import { worldwide } from '../../bot/cloud.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { startFileHost, type FileHost } from '../support/file-host.ts';
import { startTenantBot, type TenantBot } from '../support/real-hosts/tenant-bot.ts';
import { confirm } from '../support/sign-in/chat.ts';
import { startProcess } from '../support/start-process.ts';
import { formsOf, foundIn, personalDataOf } from './personal-data.ts';
import { patience, secrets, WholeRun } from './whole-run.ts';

const clientSecret = 's3cret~of~the~client';
const oneDrive = 'contoso-my.sharepoint.com';
const databasePassword = 'Pa55-of-the-database';
const personal = personalDataOf(contoso);
const secret = [clientSecret, databasePassword, ...Object.values(secrets)];

describe('All that the program writes in a whole run, with LOG_LEVEL=trace', function () {
  this.timeout(600_000);
  let bot: TenantBot;
  let files: FileHost;
  let written = '';

  before(async () => {
    files = await startFileHost();
    bot = await startTenantBot({
      cloud: worldwide,
      company: contoso,
      identity: { MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: clientSecret },
      registered: { secrets: [clientSecret] },
      others: { [oneDrive]: files.url },
      preloads: ['crash.ts'],
    });
    const run = new WholeRun(bot, worldwide.graphHost, worldwide.connectorHosts[0] ?? '');
    const admin = await run.signIn('astrid.lindqvist', 'lars.holm');
    await run.talk(
      admin,
      contoso.people.map(({ userPrincipalName }) => userPrincipalName),
    );
    const list = contoso.people.map(({ mail, displayName }) => `${displayName};${mail ?? ''}`);
    const name = 'Anna%20Berg.csv?tempauth=s3cret';
    files.serve(name, { status: 200, body: list.join('\n') });
    await run.choose(admin, `https://${oneDrive}/${name}`);
    assert.equal(files.calls.length, 1);
    await run.tamper(admin);
    const colleague = await run.signIn('lars.holm', 'astrid.lindqvist');
    await run.swap(colleague);
    await run.refuse(colleague);
    const last = await run.signIn('ulla.forsberg', 'lars.holm');
    await run.refuseChange(last);
    await last.say('move anna@contoso.com from Office 365 E3 to F3');
    await confirm(last, patience);
    process.kill(bot.process.pid, 'SIGUSR2');
    assert.equal(await bot.process.ended, 1);
    const { output, errors } = bot.process.said;
    written = output + errors + (await startWithoutDatabase());
  });
  after(async () => {
    await bot.close();
    await files.close();
  });

  it('is of every kind that there is', () => {
    const events = new Set([...written.matchAll(/"event":"([\w-]+)"/g)].map(([, event]) => event));
    const expected = [
      'started',
      'turn',
      'graph-call',
      'activity-refused',
      'signed-in-as-somebody-else',
      'run-began',
      'run-finished',
      'turn-failed',
      'reply-not-delivered',
      'crashed',
    ];
    assert.deepEqual(
      expected.filter((event) => !events.has(event)),
      [],
      [...events].join(),
    );
  });

  it('holds no name, no address, no department and no domain of anybody in the organization', () => {
    assert.deepEqual(foundIn(written, personal), []);
  });

  it('holds no token, no secret, and nothing of what people wrote', () => {
    const bearers = bot.front.passages.flatMap(({ bearer }) => bearer ?? []);
    assert.ok(bearers.length > 0);
    assert.deepEqual(foundIn(written, [...secret, ...new Set(bearers)]), []);
    assert.doesNotMatch(written, /eyJ[\w-]{10,}|Bearer |practice:|client:|tempauth/);
  });

  it('is one JSON object a line', () => {
    const { output, errors } = bot.process.said;
    for (const line of output.trim().split('\n'))
      assert.doesNotThrow(() => JSON.parse(line) as unknown, line);
    assert.equal(errors, '');
  });

  it('would be found to hold any of it, in any form', () => {
    const lines = written.split('\n');
    for (const text of [...personal, ...secret]) {
      for (const form of formsOf(text)) {
        const planted = [...lines.slice(0, 3), `{"event":"turn","text":"${form}"}`, ...lines.slice(3)];
        assert.deepEqual(foundIn(planted.join('\n'), [text]), [text], form);
      }
    }
  });
});

/** What is written when the database cannot be reached. */
async function startWithoutDatabase(): Promise<string> {
  const bot = startProcess({
    LOG_LEVEL: 'trace',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: 'aabdbd62-bc97-4afb-83ee-575594577de5',
    MicrosoftAppTenantId: contoso.tenantId,
    MicrosoftAppPassword: clientSecret,
    SWAP_ACTOR: 'app',
    DATABASE_URL: `postgres://bot:${databasePassword}@127.0.0.1:1/swap`,
  });
  assert.equal(await bot.ended, 1);
  return bot.said.output + bot.said.errors;
}
