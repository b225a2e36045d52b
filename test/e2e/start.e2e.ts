import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualPorts } from '../../bot/practice/launch.ts';
import { copyEmptyDatabase } from '../support/empty-database.ts';
import {
  freePort,
  startProcess,
  untilWindows,
  windowsOf,
  type StartProcess,
} from '../support/start-process.ts';

const isUp = 'Ctrl-C ends it all.';

describe('npm start without credentials', function () {
  this.timeout(120_000);
  if (process.platform === 'win32') return;
  const started: StartProcess[] = [];
  let folder: string;
  let port: number;

  function start(settings: Readonly<Record<string, string>> = {}): StartProcess {
    const bot = startProcess({ DATA_DIR: join(folder, 'data'), PORT: String(port), ...settings });
    started.push(bot);
    return bot;
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'));
    port = await freePort();
  });

  afterEach(async () => {
    for (const bot of started.splice(0)) {
      signal(bot, 'SIGKILL');
      await bot.ended;
    }
    await untilWindows(port, (count) => count === 0);
    await rm(folder, { recursive: true, force: true });
  });

  it('brings the bot and two windows, says where they are, guards its folder, and ends it all', async () => {
    const taken = await holdPort(usualPorts.admin);
    const bot = start({ LOG_LEVEL: 'debug' });
    await bot.says(isUp);
    taken?.close();
    assert.equal((await windowsOf(port)).length, 2);
    const { output } = bot.said;
    assert.match(output, /^Port 56150 is taken, so the window of .+ is at http:\/\/localhost:\d+\.$/m);
    assert.match(output, /\n {2}1\. .*\n {2}2\. .*\n {2}3\. /);
    const urls = [...output.matchAll(/ {2}(http:\S+)$/gm)].map(([, url]) => url ?? '');
    assert.equal(new Set(urls).size, 4);
    assert.ok(urls.includes(`http://127.0.0.1:${port}/api/messages`));
    for (const url of urls) assert.ok((await fetch(url)).status < 500, url);
    assert.equal(await statusOf(`http://127.0.0.1:${port}/healthz`), 200);
    assert.equal(await statusOf(`http://127.0.0.1:${port}/readyz`), 200);

    const settings = join(folder, 'data', 'playground', 'admin', '.m365agentsplayground.yml');
    const written = (await stat(settings)).mtimeMs;
    const second = start({ PORT: String(await freePort()) });
    assert.equal(await second.ended, 1);
    assert.match(second.said.errors, /^Another License Swap process is using the data folder .+\n$/);
    assert.equal(second.said.output, '');
    assert.equal((await stat(settings)).mtimeMs, written);

    signal(bot, 'SIGTERM');
    assert.equal(await bot.ended, 0);
    assert.deepEqual(await windowsOf(port), []);
    assert.equal(bot.said.errors, '');
    assertOnlyIdsLogged(bot.said.output);
  });

  it('ends at a Ctrl-C amid the start, which npm may pass on a second time, with nothing left behind', async () => {
    await copyEmptyDatabase(join(folder, 'data'));
    const bot = start();
    await untilWindows(port, (count) => count > 0);
    signal(bot, 'SIGINT');
    // Another one, because two of a kind may be delivered as one.
    signal(bot, 'SIGTERM');
    assert.equal(await bot.ended, 0);
    assert.deepEqual(await windowsOf(port), []);
    assert.deepEqual(bot.said, { output: '', errors: '' });
  });

  it('leaves no window behind when it is killed before the windows are up', async () => {
    await copyEmptyDatabase(join(folder, 'data'));
    const bot = start();
    await untilWindows(port, (count) => count > 0);
    signal(bot, 'SIGKILL');
    await untilWindows(port, (count) => count === 0);
  });

  it('says that its port is taken, and leaves no window behind', async () => {
    await copyEmptyDatabase(join(folder, 'data'));
    const taken = await holdPort(port);
    const bot = start();
    assert.equal(await bot.ended, 1);
    taken?.close();
    assert.deepEqual(await windowsOf(port), []);
    const sentence = `Port ${port} is taken: stop what listens there, or set PORT to another.\n`;
    assert.deepEqual(bot.said, { output: '', errors: sentence });
  });

  it('says that a window does not come up, and leaves none behind', async () => {
    await copyEmptyDatabase(join(folder, 'data'));
    const preload = join(folder, 'break-windows.mjs');
    await writeFile(
      preload,
      `if (process.argv.includes('-e') && process.ppid) { console.error('No display\\n    at x:1:1'); process.exit(3); }`,
    );
    const bot = start({ NODE_OPTIONS: `--import=${preload}` });
    assert.equal(await bot.ended, 1);
    assert.deepEqual(await windowsOf(port), []);
    assert.match(bot.said.errors, /^The Agents Playground ended with code 3: .+ It said: No display\n$/);
  });
});

/** Undefined where somebody else has it. */
async function holdPort(port: number): Promise<Server | undefined> {
  const server = createServer();
  return await new Promise((resolve) => {
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function signal({ pid }: StartProcess, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}

/** What is no part of the greeting is JSON, and holds no address. */
function assertOnlyIdsLogged(output: string): void {
  const lines = output.split('\n').filter((line) => line.includes('"level"'));
  assert.ok(lines.length > 2, output);
  for (const line of lines) {
    JSON.parse(line);
    assert.doesNotMatch(line, /@|Anna|Astrid|Lindqvist|Berg|contoso/);
  }
}
