import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { layOut } from '../infra/image.ts';
import { singleTenant } from '../infra/settings-read.ts';
import { freePort } from '../support/start-process.ts';

/** Installing takes some 15 seconds, which is why this is not with the other tests of the image. */
describe('What the image holds, in a clean folder', function () {
  this.timeout(300_000);
  let folder: string;
  let app: string;
  let bot: ChildProcess | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ships-'));
    app = join(folder, 'app');
    await mkdir(app);
    await layOut(app);
    await promisify(execFile)('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: app,
    });
  });

  after(async () => {
    bot?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('starts in production without development packages, is ready, and ends on SIGTERM', async () => {
    const port = await freePort();
    const { DATABASE_URL, ...identity } = singleTenant;
    assert.ok(DATABASE_URL.length > 0);
    const settings = { NODE_ENV: 'production', PORT: String(port), DATA_DIR: join(folder, 'data') };
    const { PATH = '' } = process.env;
    bot = spawn(process.execPath, ['bot/main.ts'], {
      cwd: app,
      env: { PATH, ...settings, HOST: '127.0.0.1', ...identity },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [bot.stdout, bot.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    }
    const ended = once(bot, 'close');
    await untilReady(`http://127.0.0.1:${port}`, bot, said);
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    assert.deepEqual([health.status, await health.json()], [200, { status: 'alive' }]);
    bot.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null], said.join(''));
    assert.ok(!said.join('').includes(identity.MicrosoftAppPassword));
  });

  it('has every package that it names, and none for development', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile(join(app, 'package.json'), 'utf8'),
    ) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
    const installed = new Set(await packagesIn(join(app, 'node_modules')));
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !installed.has(name)),
      [],
    );
    // Types come along with packages that name them among their own dependencies, and hold nothing that runs.
    const unwanted = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
    assert.deepEqual(
      unwanted.filter((name) => installed.has(name)),
      [],
    );
  });

  it('holds no test and no secret', async () => {
    const own = (await readdir(app, { recursive: true })).filter((path) => !path.startsWith('node_modules'));
    assert.ok(own.length > 100);
    assert.deepEqual(
      own.filter((path) =>
        /(^|\/)tests?(\/|$)|\.test\.|\.e2e\.|(^|\/)\.|\.(env|pem|key|pfx|p12)$/i.test(path),
      ),
      [],
    );
    for (const path of own.filter((name) => /\.(ts|js|json)$/.test(name))) {
      assert.doesNotMatch(
        await readFile(join(app, path), 'utf8'),
        /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*\S/,
        path,
      );
    }
  });
});

/** The test's own time limit ends the wait. */
async function untilReady(url: string, bot: ChildProcess, said: readonly string[]): Promise<void> {
  for (;;) {
    if (bot.exitCode !== null) assert.fail(`It ended: ${said.join('')}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await delay(50);
  }
}

async function packagesIn(modules: string): Promise<readonly string[]> {
  const names = await readdir(modules);
  const scoped = names.filter((name) => name.startsWith('@'));
  const inScopes = await Promise.all(
    scoped.map(async (scope) => (await readdir(join(modules, scope))).map((name) => `${scope}/${name}`)),
  );
  return [...names, ...inScopes.flat()];
}
