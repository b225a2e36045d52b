import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const project = join(import.meta.dirname, '../..');

describe('npm run demo', function () {
  // It takes well under 20 s on a quiet machine; this one may be busy with other tests.
  this.timeout(180_000);
  let temporary: string;

  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'demo-test-'));
  });

  afterEach(async () => {
    assert.deepEqual(await readdir(temporary), [], 'The demo leaves nothing behind.');
    await rm(temporary, { recursive: true, force: true });
  });

  function start(...args: readonly string[]) {
    const program = ['--import', './bot/require-node.js', 'bot/practice/demo/main.ts', ...args];
    const env = {
      ...process.env,
      ...{ TMPDIR: temporary, TMP: temporary, TEMP: temporary },
      NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
      // A demo that took these would refuse to start.
      ...{ MicrosoftAppId: 'someone', NODE_ENV: 'production' },
    };
    return spawn(process.execPath, program, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  async function run(...args: readonly string[]) {
    const child = start(...args);
    const [printed, complained] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    // Where a line ends depends on its neighbours.
    return { code: child.exitCode, printed: printed.replace(/[\s│]+/g, ' '), complained };
  }

  const lines = [
    /Arkivpostlåda – 3 användare/,
    /Postlåda: 100 GB → 2 GB/,
    /Spara e-post, kontakter och kalender i en \.pst-fil/,
    /Anna Berg \(berörd användare\) får en påminnelse/,
    /Mailbox: 100 GB becomes 2 GB/,
    /Har sparat det de behöver: 1/,
    /Kontrollerat efteråt: alla 3/,
    /skriver ”flytta par\.sjo@contoso\.com från E1 till Office 365 E3”/,
    /Ingen säkerhetskopiering behövs/,
    /före Office 365 E3 \(utan [^)]+\) efter Microsoft 365 F3 \(utan [^)]+\)/,
    /Som det ska vara: 4 användare har flyttats/,
  ];

  it('plays both examples from the warning to the licenses afterwards', async () => {
    const { code, printed, complained } = await run('--lang', 'sv');
    assert.equal(complained, '');
    for (const line of lines) assert.match(printed, line);
    assert.equal(code, 0);
    assert.ok(!printed.includes('\u001B['), 'No colours outside a terminal.');
  });

  it('explains itself', async () => {
    const { code, printed } = await run('--help');
    assert.match(printed, /--lang en\|sv/);
    assert.equal(code, 0);
  });

  it('refuses wrong arguments in a sentence', async () => {
    const { code, printed, complained } = await run('--lang', 'de');
    assert.equal(printed, '');
    assert.equal(complained, 'The demo does not speak “de”. Use --lang en or --lang sv, or --help.\n');
    assert.equal(code, 2);
  });

  it('is ended by Ctrl-C', async function () {
    if (process.platform === 'win32') this.skip();
    const child = start();
    await once(child.stdout, 'data');
    assert.equal((await readdir(temporary)).length, 1);
    child.kill('SIGINT');
    child.stdout.resume();
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 130);
  });
});
