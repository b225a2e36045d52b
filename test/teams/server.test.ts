import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { ListenError } from '../../bot/teams/listen.ts';
import { cardReply, message, postJson, press, read, startBot, type TestBot } from '../support/teams-bot.ts';

const loopback = 'http://127.0.0.1:9/';

describe('the server', () => {
  let bot: TestBot;
  let messages: string;
  before(async () => {
    bot = await startBot({ handle: async () => cardReply });
    messages = `${bot.url}/api/messages`;
  });
  after(() => bot.close());

  afterEach('the process lives and works', async () => {
    assert.equal((await fetch(`${bot.url}/healthz`)).status, 200);
    assert.equal((await bot.post(press(loopback, 'users'))).status, 200);
  });

  for (const [what, body] of [
    ['no body', ''],
    ['half an object', '{"type":"message"'],
    ['no JSON', 'Anna Berg <anna@contoso.com>'],
    ['a list', '[{"type":"message"}]'],
    ['null', 'null'],
    ['a text', '"message"'],
    ['an empty object', '{}'],
    ['a type that is a number', '{"type":123}'],
    ['a type that is empty', '{"type":""}'],
    ['a type that is an object', '{"type":{"a":1}}'],
    ['deep nesting', '['.repeat(400_000) + ']'.repeat(400_000)],
  ] as const) {
    it(`answers ${what} with 400 and no text of an exception`, async () => {
      const answer = await postJson(messages, body);
      assert.equal(answer.status, 400);
      assert.match(answer.text, /^\{"code":"[a-z0-9-]+"\}$/);
    });
  }

  it('answers what is no activity of ours with 403, whatever its fields hold', async () => {
    const hostile = {
      __proto__: null,
      toString: 1,
      constructor: { prototype: 2 },
      entities: 5,
      from: [],
      conversation: 'x',
    };
    for (const type of ['message', 'invoke', 'conversationUpdate', '__proto__', 'constructor']) {
      const answer = await bot.post({ ...hostile, type, channelId: 'msteams', timestamp: {}, recipient: 7 });
      assert.deepEqual([answer.status, answer.body], [403, { code: 'foreign' }]);
    }
  });

  it('takes an admitted activity whose other fields are of any shape', async () => {
    const odd = {
      recipient: 7,
      locale: {},
      timestamp: [],
      entities: 'x',
      channelData: null,
      replyToId: 5,
      attachments: 3,
      id: {},
    };
    const answer = await bot.post({ ...press(loopback, 'users'), ...odd });
    assert.equal(answer.status, 200);
  });

  it('takes a press whose data is nested deeply', async () => {
    const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const body = JSON.stringify(press(loopback, 'users')).replace('{"choice":"1"}', nested);
    assert.equal((await postJson(messages, body)).status, 200);
  });

  it('refuses any content encoding before the body is read', async () => {
    const good = gzipSync(JSON.stringify(message(loopback, 'hej')));
    for (const [encoding, body] of [
      ['gzip', 'no gzip at all'],
      ['gzip', good],
      ['deflate', 'x'],
      ['br', 'x'],
    ] as const) {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      const response = await fetch(messages, { method: 'POST', headers, body });
      assert.equal(response.status, 415);
    }
  });

  it('refuses what is not said to be JSON', async () => {
    for (const type of [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/octet-stream',
    ]) {
      assert.equal((await postJson(messages, '{"type":"message"}', { 'content-type': type })).status, 415);
    }
  });

  it('refuses more than a megabyte, announced or not', async () => {
    const long = JSON.stringify(message(loopback, 'x'.repeat(1_000_000)));
    assert.equal(await statusOfRaw(bot.url, [`Content-Length: ${long.length}`], ''), 413);
    const chunked = `${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n`;
    assert.equal(await statusOfRaw(bot.url, ['Transfer-Encoding: chunked'], chunked), 413);
  });

  it('lives through clients that break off, ask to go on or to switch protocols', async () => {
    const broken = await open(bot.url);
    broken.write(
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"type"',
    );
    broken.destroy();
    assert.equal(await statusOfRaw(bot.url, ['Content-Length: 2', 'Expect: 100-continue'], '{}'), 100);
    const upgrade = ['Content-Length: 2', 'Connection: Upgrade', 'Upgrade: websocket'];
    assert.equal(await statusOfRaw(bot.url, upgrade, '{}'), 400);
    assert.equal(await statusOfRaw(bot.url, ['Content-Length: 2', 'Content-MD5: x'], '{}'), 400);
  });

  it('answers whatever kind of answer the client would rather have', async () => {
    assert.equal((await bot.post(press(loopback, 'users'), { accept: 'text/html' })).status, 200);
  });

  it('knows no other paths and methods', async () => {
    assert.deepEqual((await read(await fetch(`${bot.url}/api/notify`))).body, { code: 'http-404' });
    assert.equal((await fetch(messages)).status, 405);
    assert.equal((await fetch(`${bot.url}/healthz`, { method: 'DELETE' })).status, 405);
  });

  it('takes nothing under a name that somebody has pointed at this machine', async () => {
    const { port } = new URL(bot.url);
    const turns = bot.turns.length;
    for (const host of [`evil.example:${port}`, 'localhost.evil.example', '10.0.0.1']) {
      assert.equal(await statusUnderName(bot.url, host), 404, host);
    }
    assert.equal(bot.turns.length, turns);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, '[::1]'])
      assert.equal(await statusUnderName(bot.url, host), 200, host);
  });

  it('does not allow a page of another site to send what it takes', async () => {
    const headers = { origin: 'http://localhost:8080', 'access-control-request-method': 'POST' };
    const preflight = await fetch(messages, { method: 'OPTIONS', headers });
    assert.equal(preflight.status, 405);
    assert.equal(preflight.headers.get('access-control-allow-origin'), null);
  });

  it('logs no line with what was sent', () => {
    const logged = bot.logged.join('\n');
    assert.match(logged, /"reason":"channel"|"reason":"service-url"/);
    assert.doesNotMatch(logged, /Anna|contoso/);
  });
});

describe('readiness', () => {
  it('is what the bot depends on, and says by a code what is missing; a rejection is no', async () => {
    const answers = [
      async () => undefined,
      async () => 'database' as const,
      () => Promise.reject(new Error('secret: db password')),
    ];
    const bot = await startBot({ unready: () => (answers.shift() ?? (async () => undefined))() });
    const seen = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const { status, text } = await read(await fetch(`${bot.url}/readyz`));
      seen.push([status, text]);
    }
    await bot.close();
    assert.deepEqual(seen, [
      [200, '{"status":"ready"}'],
      [503, '{"status":"not-ready","because":"database"}'],
      [503, '{"status":"not-ready","because":"unknown"}'],
    ]);
  });
});

describe('starting and stopping', () => {
  it('says which port is taken and what to set', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await assert.rejects(startBot({ port }), (error) => {
      assert.ok(error instanceof ListenError);
      assert.equal(error.code, 'port-taken');
      assert.match(error.message, new RegExp(`Port ${port} is taken.*set PORT`));
      return true;
    });
    taken.close();
  });

  it('does not wait for a client that asked for another protocol and stays on the line', async () => {
    const bot = await startBot();
    const socket = connect({ port: Number(new URL(bot.url).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    assert.match(await text(socket), /^HTTP\/1\.1 400 /);
    await bot.close();
    socket.destroy();
  });

  it('lets the turns that run end, answers them, and takes no more', async () => {
    const begun = Promise.withResolvers<undefined>();
    const mayEnd = Promise.withResolvers<undefined>();
    const bot = await startBot({
      handle: async () => {
        begun.resolve(undefined);
        await mayEnd.promise;
        return cardReply;
      },
    });
    const answer = bot.post(press(loopback, 'users'));
    await begun.promise;
    const closed = bot.close();
    await assert.rejects(fetch(`${bot.url}/healthz`));
    mayEnd.resolve(undefined);
    assert.equal((await answer).status, 200);
    await closed;
  });
});

/** The status of the answer to a press that says it is for this host. */
async function statusUnderName(url: string, host: string): Promise<number> {
  const body = JSON.stringify(press(loopback, 'users'));
  const headers = { host, 'content-type': 'application/json' };
  const asked = request(`${url}/api/messages`, { method: 'POST', headers }).end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode ?? 0;
}

async function open(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

/** The status of the first answer to a request that no well-behaved client would send. */
async function statusOfRaw(url: string, headers: readonly string[], body: string): Promise<number> {
  const socket = await open(url);
  const lines = [
    'POST /api/messages HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    ...headers,
  ];
  const close = headers.some((header) => header.startsWith('Connection')) ? [] : ['Connection: close'];
  socket.end(`${[...lines, ...close].join('\r\n')}\r\n\r\n${body}`);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(await text(socket))?.[1]);
}
