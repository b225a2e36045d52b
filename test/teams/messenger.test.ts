import assert from 'node:assert/strict';
import { worldwide } from '../../bot/cloud.ts';
import type { Delivery } from '../../bot/conversation/messenger.ts';
import { createLog } from '../../bot/log.ts';
import { createTeams } from '../../bot/teams/teams.ts';
import {
  startConnector,
  type ConnectorAnswer,
  type ScriptedConnector,
} from '../support/scripted-connector.ts';
import { botId, card, personId, tenantId } from '../support/teams-bot.ts';

const outgoing = { card, summary: 'Licensbyte' };
const noon = Date.parse('2026-11-24T12:00:00Z');

type Failed = Extract<Delivery, { kind: 'failed' }>;
type Unreachable = Extract<Delivery, { kind: 'unreachable' }>;
type Wait = Extract<Delivery, { kind: 'wait' }>;

const failed = (message: string, arrived: Failed['arrived']): Failed => ({
  kind: 'failed',
  message,
  arrived,
});
const unreachable = (status: number, why: Unreachable['why']): Unreachable => ({
  kind: 'unreachable',
  status,
  why,
});
const wait = (scope: Wait['scope'], ms?: number): Wait => ({ kind: 'wait', ms, scope });

describe('the messenger', () => {
  let connector: ScriptedConnector;
  const { messenger } = createTeams({
    bot: undefined,
    reference: () => 'REF-1',
    log: createLog('silent'),
    now: () => noon,
    connectorTimeoutMs: 200,
  });
  const address = () => ({ conversationId: 'a:1/../x', serviceUrl: connector.serviceUrl });
  const owner = () => ({ tenantId, userId: personId, serviceUrl: connector.serviceUrl });
  beforeEach(async () => {
    connector = await startConnector();
  });
  afterEach(() => connector.close());

  it('posts a card by itself to the chat and answers its id', async () => {
    assert.deepEqual(await messenger.post(address(), outgoing), { kind: 'delivered', activityId: 'sent-1' });
    const [call] = connector.calls;
    assert.deepEqual(
      [call?.method, call?.path],
      ['POST', '/connector/v3/conversations/a%3A1%2F..%2Fx/activities'],
    );
    assert.equal(call?.authorization, undefined);
    assert.deepEqual(call?.body, {
      type: 'message',
      summary: 'Licensbyte',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  });

  it('updates the message of that id', async () => {
    connector.answer = { status: 200, body: { id: '17' } };
    assert.deepEqual(await messenger.update(address(), '17', outgoing), {
      kind: 'delivered',
      activityId: '17',
    });
    const [call] = connector.calls;
    assert.deepEqual(
      [call?.method, call?.path],
      ['PUT', '/connector/v3/conversations/a%3A1%2F..%2Fx/activities/17'],
    );
  });

  it('offers a file, and shows it in place of the offer once it is there', async () => {
    const context = { file: 'plan', id: '1' };
    const offer = { name: 'plan.csv', description: 'Planen', bytes: 12, context };
    await messenger.send(address(), { kind: 'file-offer', ...offer });
    const saved = {
      name: 'plan.csv',
      contentUrl: 'https://contoso-my.sharepoint.com/personal/astrid/plan.csv',
      uniqueId: '1150D938',
      fileType: 'csv',
    };
    await messenger.send(address(), { kind: 'file', ...saved }, '17');
    await messenger.send(address(), { kind: 'text', text: '<b>Nej</b>' }, '18');
    const [asked, shown, said] = connector.calls;
    assert.deepEqual(asked?.body['attachments'], [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: 'plan.csv',
        content: { description: 'Planen', sizeInBytes: 12, acceptContext: context, declineContext: context },
      },
    ]);
    assert.deepEqual([shown?.method, shown?.path.split('/').at(-1)], ['PUT', '17']);
    assert.deepEqual(shown?.body['attachments'], [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: saved.contentUrl,
        name: 'plan.csv',
        content: { uniqueId: '1150D938', fileType: 'csv' },
      },
    ]);
    assert.deepEqual([said?.body['text'], said?.body['textFormat']], ['<b>Nej</b>', 'plain']);
  });

  it('takes an answer without an id', async () => {
    connector.answer = { status: 202 };
    assert.deepEqual(await messenger.post(address(), outgoing), { kind: 'delivered', activityId: undefined });
  });

  const refused = (code: string): ConnectorAnswer => ({
    status: 403,
    body: { error: { code, message: 'secret' } },
  });
  for (const [what, said, outcome] of [
    ['400', { status: 400, body: { error: { message: 'secret' } } }, failed('status-400', 'no')],
    ['401', { status: 401 }, failed('status-401', 'no')],
    ['403 without a word', { status: 403 }, unreachable(403, 'blocked')],
    ['403, not in the roster', refused('BotNotInConversationRoster'), unreachable(403, 'not-installed')],
    ['403, forbidden', refused('ForbiddenOperationException'), unreachable(403, 'not-installed')],
    ['403, blocked by the person', refused('ConversationBlockedByUser'), unreachable(403, 'blocked')],
    ['403, writes blocked', refused('MessageWritesBlocked'), unreachable(403, 'blocked')],
    ['403, off for the organization', refused('BotDisabledByAdmin'), unreachable(403, 'blocked')],
    ['403, wrong host', refused('InvalidBotApiHost'), failed('status-403', 'no')],
    ['403, not enough permissions', refused('NotEnoughPermissions'), failed('status-403', 'no')],
    ['404', { status: 404 }, unreachable(404, 'gone')],
    ['412', { status: 412 }, wait('thread')],
    ['413', { status: 413 }, failed('status-413', 'no')],
    ['429', { status: 429 }, wait('tenant')],
    ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, wait('tenant', 7_000)],
    [
      '429 with a date',
      { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' } },
      wait('tenant', 30_000),
    ],
    ['429 with nonsense', { status: 429, headers: { 'retry-after': 'soon' } }, wait('tenant')],
    ['500', { status: 500 }, failed('status-500', 'unknown')],
    ['502', { status: 502 }, wait('thread')],
    ['503', { status: 503, headers: { 'retry-after': '2' } }, wait('tenant', 2_000)],
    ['504', { status: 504 }, wait('thread')],
    ['a redirect', { status: 307, headers: { location: '/x' } }, failed('status-307', 'no')],
    ['nothing', 'hang', failed('timeout', 'unknown')],
    ['a closed connection', 'drop', failed('ECONNRESET', 'unknown')],
  ] as const satisfies readonly (readonly [string, ConnectorAnswer, Delivery])[]) {
    it(`makes one attempt and says what came of it: ${what}`, async () => {
      connector.answer = said;
      assert.deepEqual(await messenger.post(address(), outgoing), outcome);
      assert.equal(connector.calls.length, 1);
      assert.deepEqual(await messenger.update(address(), '17', outgoing), outcome);
      assert.equal(connector.calls.length, 2);
      assert.deepEqual(await messenger.create(owner()), outcome);
      assert.equal(connector.calls.length, 3);
    });
  }

  it('opens a chat with somebody by their object id', async () => {
    connector.answer = { status: 201, body: { id: 'a:new' } };
    const { serviceUrl } = connector;
    const created = { kind: 'created', conversationId: 'a:new', serviceUrl };
    assert.deepEqual(await messenger.create(owner()), created);
    const [call] = connector.calls;
    assert.deepEqual([call?.method, call?.path], ['POST', '/connector/v3/conversations']);
    assert.deepEqual(call?.body, {
      isGroup: false,
      bot: { id: '28:', name: '' },
      members: [{ id: personId, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    });
  });

  it('takes no chat without an id', async () => {
    connector.answer = { status: 201, body: {} };
    assert.deepEqual(await messenger.create(owner()), failed('no-id', 'unknown'));
  });

  it('knows that nothing arrived when nobody listens', async () => {
    await connector.close();
    assert.deepEqual(await messenger.post(address(), outgoing), failed('ECONNREFUSED', 'no'));
    assert.deepEqual(await messenger.create(owner()), failed('ECONNREFUSED', 'no'));
    connector = await startConnector();
  });

  it('knows that nothing arrived when there is no token', async () => {
    const teams = createTeams({
      bot: {
        appId: botId,
        cloud: worldwide,
        ownToken: () => Promise.reject(new Error('The secret has expired')),
      },
      reference: () => 'REF-1',
      log: createLog('silent'),
    });
    const microsoft = { conversationId: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/teams/' };
    assert.deepEqual(await teams.messenger.post(microsoft, outgoing), failed('not-sent', 'no'));
  });

  it('reaches this machine without the proxy that the environment names', async () => {
    const proxy = await startConnector();
    const { HTTP_PROXY } = process.env;
    process.env['HTTP_PROXY'] = new URL(proxy.serviceUrl).origin;
    try {
      const teams = createTeams({ bot: undefined, reference: () => 'REF-1', log: createLog('silent') });
      assert.equal((await teams.messenger.post(address(), outgoing)).kind, 'delivered');
      assert.deepEqual([proxy.calls.length, connector.calls.length], [0, 1]);
    } finally {
      if (HTTP_PROXY === undefined) delete process.env['HTTP_PROXY'];
      else process.env['HTTP_PROXY'] = HTTP_PROXY;
      await proxy.close();
    }
  });

  it('sends nothing to an address off this machine', async () => {
    for (const serviceUrl of ['https://smba.trafficmanager.net/emea/', 'http://evil.example/', 'x']) {
      const delivery = await messenger.post({ conversationId: 'a:1', serviceUrl }, outgoing);
      assert.deepEqual(delivery, failed('service-url-not-allowed', 'no'));
      assert.deepEqual(
        await messenger.create({ tenantId, userId: personId, serviceUrl }),
        failed('service-url-not-allowed', 'no'),
      );
    }
  });
});
