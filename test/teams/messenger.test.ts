import assert from 'node:assert/strict';
import type { Delivery } from '../../bot/conversation/messenger.ts';
import { createLog } from '../../bot/log.ts';
import { createTeams } from '../../bot/teams/teams.ts';
import {
  startConnector,
  type ConnectorAnswer,
  type ScriptedConnector,
} from '../support/scripted-connector.ts';
import { card } from '../support/teams-bot.ts';

const outgoing = { card, summary: 'Licensbyte' };
const noon = Date.parse('2026-11-24T12:00:00Z');

describe('the messenger', () => {
  let connector: ScriptedConnector;
  const { messenger } = createTeams({
    identity: undefined,
    reference: () => 'REF-1',
    log: createLog('silent'),
    now: () => noon,
    connectorTimeoutMs: 200,
  });
  const address = () => ({ conversationId: 'a:1/../x', serviceUrl: connector.serviceUrl });
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

  for (const [what, said, delivery] of [
    [
      '400',
      { status: 400, body: { error: { message: 'secret' } } },
      { kind: 'failed', message: 'status-400' },
    ],
    ['401', { status: 401 }, { kind: 'failed', message: 'status-401' }],
    ['403', { status: 403 }, { kind: 'unreachable', status: 403 }],
    ['404', { status: 404 }, { kind: 'unreachable', status: 404 }],
    ['412', { status: 412 }, { kind: 'wait', ms: undefined }],
    ['413', { status: 413 }, { kind: 'failed', message: 'status-413' }],
    ['429', { status: 429 }, { kind: 'wait', ms: undefined }],
    ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'wait', ms: 7_000 }],
    [
      '429 with a date',
      { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' } },
      { kind: 'wait', ms: 30_000 },
    ],
    [
      '429 with nonsense',
      { status: 429, headers: { 'retry-after': 'soon' } },
      { kind: 'wait', ms: undefined },
    ],
    ['500', { status: 500 }, { kind: 'failed', message: 'status-500' }],
    ['502', { status: 502 }, { kind: 'wait', ms: undefined }],
    ['503', { status: 503, headers: { 'retry-after': '2' } }, { kind: 'wait', ms: 2_000 }],
    ['504', { status: 504 }, { kind: 'wait', ms: undefined }],
    ['a redirect', { status: 307, headers: { location: '/x' } }, { kind: 'failed', message: 'status-307' }],
    ['nothing', 'hang', { kind: 'failed', message: 'timeout' }],
    ['a closed connection', 'drop', { kind: 'failed', message: 'ECONNRESET' }],
  ] as const satisfies readonly (readonly [string, ConnectorAnswer, Delivery])[]) {
    it(`makes one attempt and says what came of it: ${what}`, async () => {
      connector.answer = said;
      assert.deepEqual(await messenger.post(address(), outgoing), delivery);
      assert.deepEqual(await messenger.update(address(), '17', outgoing), delivery);
      assert.equal(connector.calls.length, 2);
    });
  }

  it('fails when nobody listens', async () => {
    await connector.close();
    const delivery = await messenger.post(address(), outgoing);
    assert.deepEqual(delivery, { kind: 'failed', message: 'ECONNREFUSED' });
    connector = await startConnector();
  });

  it('sends nothing to an address off this machine', async () => {
    for (const serviceUrl of ['https://smba.trafficmanager.net/emea/', 'http://evil.example/', 'x']) {
      const delivery = await messenger.post({ conversationId: 'a:1', serviceUrl }, outgoing);
      assert.deepEqual(delivery, { kind: 'failed', message: 'service-url-not-allowed' });
    }
  });
});
