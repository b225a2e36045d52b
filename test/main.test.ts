import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { contoso } from '../bot/practice/company/contoso.ts';
import { startPracticeTenant, type PracticeTenant } from '../bot/practice/tenant/tenant.ts';
import { systemClock } from '../bot/system-clock.ts';
import { copyEmptyDatabase } from './support/empty-database.ts';
import { freePort, startProcess, windowsOf, type StartProcess } from './support/start-process.ts';

const managed = {
  MicrosoftAppType: 'UserAssignedMsi',
  MicrosoftAppId: 'aabdbd62-bc97-4afb-83ee-575594577de5',
  MicrosoftAppTenantId: '56653e9d-2158-46ee-90d7-675c39642038',
  SWAP_ACTOR: 'app',
};
const single = { ...managed, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 's3cret~word' };

describe('An unsafe start is refused in a sentence that names the setting:', function () {
  this.timeout(30_000);
  const refused: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['production without credentials', 'MicrosoftAppId', { NODE_ENV: 'production', DATA_DIR: '/s3cret' }],
    ['production without a store', 'DATABASE_URL', { ...single, NODE_ENV: 'production' }],
    ['half an identity', 'MicrosoftAppType', { MicrosoftAppPassword: 's3cret~word' }],
    ['Graph in plain http', 'GRAPH_URL', { ...single, GRAPH_URL: 'http://graph.microsoft.com' }],
    ['an unknown Graph', 'GRAPH_URL', { ...single, GRAPH_URL: 'https://s3cret.example' }],
    ['practice on a real Graph', 'GRAPH_URL', { GRAPH_URL: 'https://u:s3cret@graph.microsoft.com' }],
    ['practice for everybody', 'HOST', { HOST: '0.0.0.0' }],
    ['a database that is none', 'DATABASE_URL', { DATABASE_URL: 'mysql://u:s3cret@localhost/x' }],
    ['nobody chosen to act', 'SWAP_ACTOR', { ...single, SWAP_ACTOR: 'admin' }],
  ];
  for (const [what, setting, env] of refused) {
    it(what, async () => {
      const bot = startProcess(env);
      assert.equal(await bot.ended, 1);
      assert.equal(bot.said.output, '');
      assert.match(bot.said.errors, /^(Set|Remove) .+\.\n$/);
      assert.ok(bot.said.errors.includes(setting), bot.said.errors);
      assert.doesNotMatch(bot.said.errors, /s3cret/);
    });
  }

  it('an older Node', async function () {
    const program = olderNode();
    if (program === undefined) {
      this.skip();
      return;
    }
    const bot = startProcess({}, program);
    assert.equal(await bot.ended, 1);
    assert.equal(bot.said.output, '');
    assert.match(
      bot.said.errors,
      /^License Swap needs Node 24 or newer and this is Node \d+\.\d+\.\d+: .+\.\n$/,
    );
  });
});

describe('A start with another Graph on this machine', function () {
  this.timeout(120_000);
  const started: StartProcess[] = [];
  let folder: string;
  let port: number;
  let graph: PracticeTenant;

  // An organisation of one cannot fill the windows, so that none open and the start is short.
  const alone = {
    ...contoso,
    people: contoso.people.slice(0, 1),
    groups: [],
    units: [],
    roleAssignments: [],
  };

  before(async () => {
    graph = await startPracticeTenant({
      port: 0,
      clock: systemClock,
      company: { ...alone, tenantId: managed.MicrosoftAppTenantId },
    });
  });

  after(() => graph.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'main-'));
    await copyEmptyDatabase(join(folder, 'data'));
    port = await freePort();
  });

  afterEach(async () => {
    for (const bot of started.splice(0)) {
      if (existsSync(`/proc/${bot.pid}`)) process.kill(bot.pid, 'SIGKILL');
      await bot.ended;
    }
    await rm(folder, { recursive: true, force: true });
  });

  function start(settings: Readonly<Record<string, string>> = {}): StartProcess {
    const bot = startProcess({
      DATA_DIR: join(folder, 'data'),
      PORT: String(port),
      GRAPH_URL: graph.url,
      LOG_LEVEL: 'info',
      ...settings,
    });
    started.push(bot);
    return bot;
  }

  it('serves that Graph’s organisation, starts no practice tenant, and ends at Ctrl-C', async () => {
    const bot = start({ HOST: '[::1]' });
    await bot.says('There are no windows');
    const [log = '', ...greeting] = bot.said.output.split('\n');
    const { event, mode, tenantId } = JSON.parse(log) as Record<string, unknown>;
    assert.deepEqual([event, mode, tenantId], ['started', 'practice', managed.MicrosoftAppTenantId]);
    const address = `http://[::1]:${port}/api/messages`;
    assert.ok(
      greeting[0]?.includes(`the bot is at ${address}, with the Graph at ${graph.url}.`),
      greeting[0],
    );
    assert.equal((await fetch(`http://[::1]:${port}/readyz`)).status, 200);
    assert.deepEqual(await windowsOf(port), []);
    process.kill(bot.pid, 'SIGINT');
    assert.equal(await bot.ended, 0);
    assert.equal(bot.said.errors, '');
    assertDatabaseClosed(join(folder, 'data'));
    assert.equal(existsSync(join(folder, 'data', 'practice-tenant.json')), false);
  });

  for (const [origin, crash] of [
    ['uncaughtException', "throw new RangeError('anna@contoso.com s3cret')"],
    ['unhandledRejection', "Promise.reject(new RangeError('anna@contoso.com s3cret'))"],
  ] as const) {
    it(`logs an ${origin} without its text, lets go of everything, and ends with 1`, async () => {
      const preload = join(folder, 'crash.mjs');
      await writeFile(preload, `process.on('SIGUSR2', () => { ${crash}; });`);
      const bot = start({ NODE_OPTIONS: `--import=${preload}` });
      await bot.says('There are no windows');
      process.kill(bot.pid, 'SIGUSR2');
      assert.equal(await bot.ended, 1);
      const logged = `"origin":"${origin}","event":"crashed","error":{"kind":"RangeError"`;
      assert.ok(bot.said.output.includes(logged), bot.said.output);
      assert.doesNotMatch(bot.said.output + bot.said.errors, /anna|s3cret/);
      assertDatabaseClosed(join(folder, 'data'));
    });
  }

  it('that does not answer names GRAPH_URL', async () => {
    const bot = start({ GRAPH_URL: `http://127.0.0.1:${await freePort()}` });
    assert.equal(await bot.ended, 1);
    assert.match(bot.said.errors, /^Microsoft Graph does not tell .+GRAPH_URL.+\n$/);
  });

  it('says in a sentence that the data folder is none', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const bot = start({ DATA_DIR: file });
    assert.equal(await bot.ended, 1);
    assert.match(bot.said.errors, /^The data folder .+ cannot be opened\. .+DATA_DIR.+\n$/);
  });

  it('says in a sentence that the database does not answer', async () => {
    const url = `postgres://bot:s3cret@127.0.0.1:${await freePort()}/swap`;
    const bot = start({ DATABASE_URL: url });
    assert.equal(await bot.ended, 1);
    assert.match(bot.said.errors, /^The tables of the database cannot be prepared\. .+DATABASE_URL.+\n$/);
    assert.doesNotMatch(bot.said.errors, /s3cret/);
  });
});

/** PostgreSQL keeps a file with its process id until it is closed in order. */
function assertDatabaseClosed(folder: string): void {
  assert.equal(existsSync(join(folder, 'postgres', 'PG_VERSION')), true);
  assert.equal(existsSync(join(folder, 'postgres', 'postmaster.pid')), false);
}

/** Undefined where the machine has none that knows `--import`. */
function olderNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((part) => !part.includes('node_modules'));
  return folders
    .map((part) => join(part, 'node'))
    .filter((program) => existsSync(program))
    .find((program) => {
      const version = execFileSync(program, ['--version'], { encoding: 'utf8' });
      const major = Number.parseInt(version.slice(1), 10);
      return major >= 20 && major < 24;
    });
}
