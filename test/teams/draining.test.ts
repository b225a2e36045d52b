import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { cardReply, press, startBot, type BotOptions, type TestBot } from '../support/teams-bot.ts';

const body = JSON.stringify(press('http://127.0.0.1:9/', 'users'));
const post = { method: 'POST', headers: { 'content-type': 'application/json' } };

describe('A bot that is about to stop', () => {
  let started: TestBot | undefined;
  let agent: Agent;
  beforeEach(() => {
    agent = new Agent({ keepAlive: true, maxSockets: 1 });
  });
  afterEach(async () => {
    agent.destroy();
    await started?.close();
    started = undefined;
  });

  async function start(options: BotOptions = {}): Promise<TestBot> {
    started = await startBot({ handle: async () => cardReply, ...options });
    return started;
  }

  /** Over a connection that is kept for the next request, as a load balancer keeps its. */
  async function ask(url: string, options: object = {}, sent = ''): Promise<IncomingMessage> {
    const asked = request(url, { agent, ...options }).end(sent);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    return answer;
  }

  it('says so on /readyz, is alive, and answers presses as before, each the last one on its connection', async () => {
    const bot = await start();
    const { url } = bot;
    const usual = await ask(`${url}/api/messages`, post, body);
    assert.deepEqual([usual.statusCode, usual.headers['connection']], [200, 'keep-alive']);
    bot.drain();
    const ready = await fetch(`${url}/readyz`);
    assert.deepEqual(
      [ready.status, await ready.text()],
      [503, '{"status":"not-ready","because":"stopping"}'],
    );
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    const last = await ask(`${url}/api/messages`, post, body);
    assert.deepEqual([last.statusCode, last.headers['connection']], [200, 'close']);
    const next = await ask(`${url}/api/messages`, post, body);
    assert.equal(next.statusCode, 200);
  });

  it('says the same with the answer to a turn that had begun before', async () => {
    const begun = Promise.withResolvers<undefined>();
    const mayEnd = Promise.withResolvers<undefined>();
    const handle = async () => {
      begun.resolve(undefined);
      await mayEnd.promise;
      return cardReply;
    };
    const bot = await start({ handle });
    const { url } = bot;
    const answer = ask(`${url}/api/messages`, post, body);
    await begun.promise;
    bot.drain();
    mayEnd.resolve(undefined);
    const { statusCode, headers } = await answer;
    assert.deepEqual([statusCode, headers['connection']], [200, 'close']);
  });

  it('keeps an idle connection longer than those who pass requests on do', async () => {
    const { url } = await start();
    const { headers } = await ask(`${url}/healthz`);
    assert.equal(headers['keep-alive'], 'timeout=75');
  });

  it('answers a press whose rest arrives when it no longer listens', async () => {
    const handle = async () => {
      await delay(1_500);
      return cardReply;
    };
    const bot = await start({ handle });
    const { url } = bot;
    const socket = await half(url);
    const closed = bot.close();
    await assert.rejects(fetch(`${url}/healthz`));
    socket.write(body.slice(10));
    assert.match(await text(socket), /^HTTP\/1\.1 200 [^]*\r\nConnection: close\r\n[^]*AdaptiveCard/i);
    await closed;
  });

  it('waits for no client that is idle, or does not finish what it sends', async () => {
    const bot = await start();
    const { url } = bot;
    await ask(`${url}/healthz`);
    const socket = await half(url);
    const gone = once(socket, 'close');
    socket.on('error', () => undefined);
    const began = performance.now();
    await bot.close();
    await gone;
    const took = performance.now() - began;
    assert.ok(took < 10_000, `${String(took)} ms`);
  });

  /** A connection on which the beginning of a press has been sent. */
  async function half(url: string): Promise<Socket> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = ['POST /api/messages HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
    socket.write(`${[...head, `Content-Length: ${body.length}`].join('\r\n')}\r\n\r\n${body.slice(0, 10)}`);
    await fetch(`${url}/healthz`);
    return socket;
  }
});
