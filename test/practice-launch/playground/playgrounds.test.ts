import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { personalChatId, type WindowName } from '../../../bot/practice/playground/playground-config.ts';
import { startPlaygrounds, type Playgrounds } from '../../../bot/practice/playground/playgrounds.ts';
import { isObject, type JsonObject } from '../../../bot/practice/teams-client/json.ts';
import { card, cardMessage, startLoopbackBot, type LoopbackBot } from '../client/loopback-bot.ts';
import { isAnswering, untilSilent } from './answering.ts';
import { cast, tenantId } from './cast.ts';

const anyPort: Readonly<Record<WindowName, number>> = { admin: 0, affected: 0 };

describe('The Playground windows', () => {
  let folder: string;
  let bot: LoopbackBot;
  let playgrounds: Playgrounds | undefined;
  const written: number[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    bot = await startLoopbackBot(async ({ type, conversation }, side) => {
      if (type !== 'installationUpdate' || !isObject(conversation)) return { status: 200 };
      const path = `/v3/conversations/${encodeURIComponent(String(conversation['id']))}/activities`;
      const { status } = await side.call('POST', path, cardMessage(card('Welcome')));
      written.push(status);
      return { status: 200 };
    });
  });

  afterEach(async () => {
    await playgrounds?.close();
    playgrounds = undefined;
    await bot.close();
    await rm(folder, { recursive: true, force: true });
    written.length = 0;
  });

  async function start(ports = anyPort): Promise<Playgrounds> {
    playgrounds = await startPlaygrounds({ botUrl: bot.url, folder, cast, tenantId, ports });
    return playgrounds;
  }

  it('introduce the admin and the affected user to the bot, which can write to both', async () => {
    const windows = await start();
    assert.notEqual(windows.admin, windows.affected);
    await windows.introduce();
    await until(() => installations(bot).length === 2);
    const installed = installations(bot);
    assert.deepEqual(
      new Set(installed.map(({ from }) => (isObject(from) ? from['aadObjectId'] : undefined))),
      new Set([cast.admin.id, cast.affected.id]),
    );
    for (const activity of installed) {
      const person = isObject(activity['from']) ? activity['from'] : {};
      assert.equal(person['id'], person['aadObjectId']);
      assert.ok(isObject(activity['channelData']));
      assert.deepEqual(activity['channelData']['tenant'], { id: tenantId });
      assert.ok(isObject(activity['conversation']));
      assert.equal(activity['conversation']['conversationType'], 'personal');
      assert.equal(
        activity['conversation']['id'],
        personalChatId({ id: String(person['id']), name: '', upn: '' }),
      );
    }
    await until(() => written.length === 2);
    assert.deepEqual(written, [201, 201]);
  });

  it('listen on this machine alone, and are gone after close', async () => {
    const windows = await start();
    const ports = [portOf(windows.admin), portOf(windows.affected)];
    for (const port of ports) {
      assert.equal(await isAnswering(port), true);
      assert.equal(await isAnswering(port, '127.0.0.2'), false);
    }
    await windows.close();
    for (const port of ports) assert.equal(await isAnswering(port), false);
  });

  it('say it when a port is taken', async () => {
    const { server, port } = await takePort();
    const windows = await start({ admin: port, affected: 0 });
    server.close();
    assert.notEqual(portOf(windows.admin), port);
    const remark = `Port ${port} is taken, so the window of Astrid Admin is at ${windows.admin}.`;
    assert.deepEqual(windows.remarks, [remark]);
  });

  it('end with the process that started them, even if that is killed', async () => {
    const parent = fork(join(import.meta.dirname, 'parent.ts'), [folder, bot.url]);
    const [said] = (await once(parent, 'message')) as [unknown];
    assert.ok(isObject(said));
    const ports = [said['admin'], said['affected']].map((url) => portOf(String(url)));
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await Promise.all(ports.map(untilSilent));
  });
});

function portOf(url: string): number {
  return Number(new URL(url).port);
}

async function takePort(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return { server, port: address.port };
}

function installations({ received }: LoopbackBot): readonly JsonObject[] {
  return received.filter(({ type }) => type === 'installationUpdate');
}

/** The test's own time limit ends the wait. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await delay(20);
}
