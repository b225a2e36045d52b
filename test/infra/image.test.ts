import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startBot } from '../support/teams-bot.ts';
import { copiedByDockerfile, letThrough, readFromRoot } from './image.ts';
import { settingsRead, singleTenant } from './settings-read.ts';

describe('The image', () => {
  it('gets in what production needs and nothing else, whatever lies in the folder', async () => {
    const needed = ['LICENSE', 'bot', 'cards', 'package-lock.json', 'package.json'];
    assert.deepEqual(await letThrough(), needed);
    assert.deepEqual(await copiedByDockerfile(), needed);
  });

  it('runs the Node version that the tests run', async () => {
    const { devDependencies } = JSON.parse(await readFromRoot('package.json')) as {
      devDependencies: Readonly<Record<string, string>>;
    };
    const dockerfile = await readFromRoot('Dockerfile');
    assert.equal(/^ARG NODE_VERSION=(.+)$/m.exec(dockerfile)?.[1], devDependencies['node']);
    assert.deepEqual(
      [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image),
      ['node:${NODE_VERSION}-slim', 'node:${NODE_VERSION}-slim'],
    );
    assert.equal(process.versions.node, devDependencies['node']);
  });

  it('runs the bot itself as the first process, in production, as somebody who is not root', async () => {
    const dockerfile = await readFromRoot('Dockerfile');
    assert.match(dockerfile, /^CMD \["node", "--[a-z-]+=\d+", "bot\/main\.ts"\]$/m);
    assert.match(dockerfile, /^ENV NODE_ENV=production$/m);
    const users = [...dockerfile.matchAll(/^USER (\S+)$/gm)];
    assert.match(users.at(-1)?.[1] ?? '', /^[1-9]\d*:[1-9]\d*$/);
  });

  it('installs without development packages and without running scripts of others', async () => {
    const installs = [...(await readFromRoot('Dockerfile')).matchAll(/^RUN (.*npm.*)$/gm)].map(
      ([, line]) => line,
    );
    assert.deepEqual(installs, ['npm ci --omit=dev --ignore-scripts --no-audit --no-fund']);
  });

  it('tells by its health check whether the bot answers', async () => {
    const [, check = ''] = /CMD (\["node", "-e".*\])/.exec(await readFromRoot('Dockerfile')) ?? [];
    const [, ...words] = JSON.parse(check) as readonly string[];
    const bot = await startBot();
    const { port } = new URL(bot.url);
    const run = (): Promise<unknown> =>
      promisify(execFile)(process.execPath, words, { env: { ...process.env, PORT: port } });
    await run();
    await bot.close();
    await assert.rejects(run(), { code: 1 });
  });
});

describe('compose.yaml', () => {
  const serviceOf = (compose: string, name: string): string =>
    new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? assert.fail(name);

  it('passes on every setting of a bot with a secret or a certificate, and none that it does not know', async () => {
    const bot = serviceOf(await readFromRoot('compose.yaml'), 'bot');
    const [, block = ''] = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(bot) ?? [];
    const given = [...block.matchAll(/^ {6}(\w+): /gm)].map(([, name]) => name ?? '');
    const { MicrosoftAppPassword, ...withCertificate } = singleTenant;
    const known = new Set([...settingsRead(singleTenant), ...settingsRead(withCertificate)]);
    assert.ok(MicrosoftAppPassword.length > 0);
    // Said by the image, and settled by the port that is published.
    const settled = ['NODE_ENV', 'HOST', 'PORT'];
    assert.deepEqual(given.toSorted(), [...known].filter((name) => !settled.includes(name)).sort());
  });

  it('has no secret in it, and does not start without those that it needs', async () => {
    const compose = await readFromRoot('compose.yaml');
    for (const [line, value = ''] of compose.matchAll(/^ +\w*(?:password|key|secret)\w*: (.+)$/gim)) {
      assert.match(value, /^\$\{\w+:(?:-|\?.+)\}$/i, line);
    }
    assert.match(compose, /DATABASE_URL: postgres:\/\/\w+:\$\{POSTGRES_PASSWORD:\?.+\}@database/);
    assert.doesNotMatch(compose, /POSTGRES_HOST_AUTH_METHOD|\$\{POSTGRES_PASSWORD:-/);
  });

  it('lets nobody but this machine reach the bot, and nobody but the bot its database', async () => {
    const compose = await readFromRoot('compose.yaml');
    assert.match(serviceOf(compose, 'bot'), /ports:\n {6}- '127\.0\.0\.1:3978:3978'\n/);
    assert.doesNotMatch(serviceOf(compose, 'database'), /ports:|expose:|network_mode:/);
  });

  it('writes nothing but records, and keeps those', async () => {
    const compose = await readFromRoot('compose.yaml');
    for (const name of ['bot', 'database']) {
      const service = serviceOf(compose, name);
      assert.match(service, /^ {4}read_only: true$/m);
      assert.match(service, /^ {4}tmpfs:\n {6}- \/tmp$/m);
      assert.match(service, /^ {6}- no-new-privileges:true$/m);
      assert.match(service, /^ {4}healthcheck:$/m);
    }
    assert.match(serviceOf(compose, 'database'), /- records:\/var\/lib\/postgresql\/data\n/);
    assert.match(compose, /^volumes:\n {2}records:$/m);
  });

  it('leaves the bot longer to end than it takes', async () => {
    const bot = serviceOf(await readFromRoot('compose.yaml'), 'bot');
    const [, seconds] = /stop_grace_period: (\d+)s/.exec(bot) ?? [];
    const [, milliseconds = ''] = /endWithinMs = ([\d_]+)/.exec(await readFromRoot('bot/main.ts')) ?? [];
    assert.ok(Number(seconds) * 1_000 > Number(milliseconds.replaceAll('_', '')));
  });
});
