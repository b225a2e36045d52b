import assert from 'node:assert/strict';
import type { Reply } from '../../bot/conversation/reply.ts';
import activities from '../data/activities.json' with { type: 'json' };
import {
  startConnector,
  type ConnectorAnswer,
  type ScriptedConnector,
} from '../support/scripted-connector.ts';
import { card, cardReply, message, personal, press, startBot, type TestBot } from '../support/teams-bot.ts';

const notice: Reply = { kind: 'notice', text: 'Inget har ändrats <b>än</b>.' };

describe('replies', () => {
  let connector: ScriptedConnector;
  let bot: TestBot;
  let reply: () => Promise<Reply>;
  beforeEach(async () => {
    connector = await startConnector();
    reply = async () => cardReply;
    bot = await startBot({ handle: () => reply(), connectorTimeoutMs: 300 });
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  const send = (text: string) => bot.post(message(connector.serviceUrl, text));

  it('answer a press in place with a card, and send nothing', async () => {
    const answer = await bot.post(press(connector.serviceUrl, 'users'));
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: card,
    });
    assert.equal(connector.calls.length, 0);
  });

  it('answer a press with a sentence', async () => {
    reply = async () => notice;
    const { body } = await bot.post(press(connector.serviceUrl, 'users'));
    assert.deepEqual(body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Inget har ändrats <b>än</b>.',
    });
  });

  it('answer a press with 200 when there is nothing to say', async () => {
    reply = async () => ({ kind: 'none' });
    const answer = await bot.post(press(connector.serviceUrl, 'users'));
    assert.equal(answer.status, 200);
    assert.equal((answer.body as { statusCode: number }).statusCode, 200);
  });

  it('answer other invokes with 200 alone, and say what there is to say in a message', async () => {
    const consent = () =>
      bot.post(
        personal(connector.serviceUrl, {
          type: 'invoke',
          name: 'fileConsent/invoke',
          value: { action: 'decline', context: {} },
        }),
      );
    reply = async () => notice;
    const answer = await consent();
    assert.deepEqual([answer.status, answer.text], [200, '']);
    assert.equal(connector.calls[0]?.body['text'], notice.text);

    const done = Promise.withResolvers<undefined>();
    reply = async () => ({
      kind: 'later',
      work: async () => {
        done.resolve(undefined);
      },
    });
    assert.equal((await consent()).status, 200);
    await done.promise;
    assert.equal(connector.calls.length, 1);
  });

  it('answer a message with a card of its own: no text, a summary, and its id is told', async () => {
    const told = Promise.withResolvers<string>();
    reply = async () => ({
      ...(cardReply as Reply & { kind: 'card' }),
      posted: async (activityId) => {
        told.resolve(activityId);
      },
    });
    const answer = await send('hej');
    assert.deepEqual([answer.status, answer.text], [200, '']);
    assert.equal(await told.promise, 'sent-1');
    const [call] = connector.calls;
    assert.equal(call?.method, 'POST');
    assert.equal(call.path, '/connector/v3/conversations/a%3Achat/activities/f%3A1');
    assert.equal(call.body['text'], undefined);
    assert.equal(call.body['summary'], 'Licensbyte');
    assert.deepEqual(call.body['attachments'], [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
    ]);
  });

  it('answer a message with a sentence in plain text', async () => {
    reply = async () => notice;
    await send('hej');
    const body = connector.calls[0]?.body;
    assert.deepEqual(
      [body?.['text'], body?.['textFormat'], body?.['attachments']],
      [notice.text, 'plain', undefined],
    );
  });

  it('do not wait for what follows the card, except at the stop', async () => {
    const mayEnd = Promise.withResolvers<undefined>();
    let ended = false;
    reply = async () => ({
      ...(cardReply as Reply & { kind: 'card' }),
      posted: async () => {
        await mayEnd.promise;
        ended = true;
        throw new Error('secret: anna@contoso.com');
      },
    });
    assert.equal((await send('hej')).status, 200);
    const closed = bot.close();
    assert.equal(ended, false);
    mayEnd.resolve(undefined);
    await closed;
    assert.equal(ended, true);
    assert.match(bot.logged.join(''), /after-reply-failed/);
    assert.doesNotMatch(bot.logged.join(''), /secret/);
  });

  it('leave a press that came as a message to the update of its card', async () => {
    const submit = personal(connector.serviceUrl, {
      type: 'message',
      value: { verb: 'users' },
      replyToId: '17',
    });
    assert.equal((await bot.post(submit)).status, 200);
    assert.equal(connector.calls.length, 0);
    reply = async () => notice;
    await bot.post(submit);
    assert.equal(connector.calls.length, 1);
  });

  it('are still sentences when the conversation throws, and never its text', async () => {
    reply = () => Promise.reject(new Error('secret: anna@contoso.com'));
    const answer = await bot.post(press(connector.serviceUrl, 'users'));
    assert.equal(answer.status, 200);
    assert.match(answer.text, /Something went wrong.*Reference: REF-1/);
    await send('hej');
    assert.match(String(connector.calls[0]?.body['text']), /Reference: REF-1/);
    const logged = bot.logged.join('');
    assert.match(logged, /"event":"conversation-threw"/);
    assert.doesNotMatch(answer.text + logged, /secret/);
  });

  for (const [what, said] of [
    ['403', { status: 403 }],
    ['412', { status: 412 }],
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['500', { status: 500, body: { error: { message: 'secret' } } }],
    ['502', { status: 502 }],
    ['a redirect', { status: 307, headers: { location: '/connector/elsewhere' } }],
    ['nothing', 'hang'],
    ['a closed connection', 'drop'],
  ] as const satisfies readonly (readonly [string, ConnectorAnswer])[]) {
    it(`make one attempt when the Connector answers ${what}, and the turn is answered`, async () => {
      connector.answer = said;
      const answer = await send('hej');
      assert.deepEqual([answer.status, answer.text], [200, '']);
      assert.equal(connector.calls.length, 1);
      assert.match(bot.logged.join(''), /"event":"reply-not-delivered"/);
      assert.doesNotMatch(bot.logged.join(''), /secret/);
    });
  }

  it('send nothing to a service URL off this machine', async () => {
    const answer = await bot.post(message('https://smba.trafficmanager.net/emea/', 'hej'));
    assert.equal(answer.status, 403);
    assert.deepEqual(bot.turns, []);
  });

  for (const { name, activity } of activities) {
    it(`take ${name} in their stride`, async () => {
      const raw = await bot.post(activity);
      assert.equal(raw.status, 403, 'as it is, it comes from elsewhere');
      const here = personal(connector.serviceUrl, activity);
      const { serviceUrl, conversation, channelData, from } = personal(connector.serviceUrl, {});
      const ours = await bot.post({
        ...here,
        channelId: 'msteams',
        serviceUrl,
        conversation,
        channelData,
        from,
      });
      assert.ok([200, 501].includes(ours.status), String(ours.status));
      const isKnown = (activity as { name?: string }).name === 'adaptiveCard/action';
      if (isKnown || activity.type !== 'invoke') assert.equal(ours.status, 200);
    });
  }
});
