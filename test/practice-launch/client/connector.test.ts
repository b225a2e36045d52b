import assert from 'node:assert/strict';
import { isObject, textIn, type JsonObject } from '../../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../../bot/practice/teams-client/person-chat.ts';
import { startTeamsClient, type TeamsClient } from '../../../bot/practice/teams-client/teams-client.ts';
import { button, card, cardAnswer, cardMessage, startLoopbackBot, type LoopbackBot } from './loopback-bot.ts';

const tenantId = '5d0a2c1e-7b1f-4c39-9a53-0f9c1f6f2b11';
const anna = { id: '0a6f3b7e-93a1-4c44-8d27-5b6f3a1c9e10', name: 'Anna' };
const start = card('Start', button('Next', 'next'));

describe('The Bot Connector of the Teams client', () => {
  let bot: LoopbackBot;
  let teams: TeamsClient;
  let chat: PersonChat;

  beforeEach(async () => {
    const answers = [card('First answer', button('Next', 'next')), card('Second answer')];
    bot = await startLoopbackBot(async ({ type }) =>
      type === 'invoke' ? cardAnswer(answers.shift() ?? card('None left')) : { status: 202 },
    );
    teams = await startTeamsClient({ botUrl: bot.url, tenantId });
    chat = teams.person(anna);
  });

  afterEach(async () => {
    await teams.close();
    await bot.close();
  });

  async function call(method: string, path: string, body?: JsonObject) {
    const response = await fetch(`${teams.serviceUrl}v3/conversations${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answered: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, body: isObject(answered) ? answered : {} };
  }

  const activities = (id = '') =>
    `/${encodeURIComponent(chat.conversationId)}/activities${id === '' ? '' : `/${id}`}`;

  async function posted(shown: JsonObject = start): Promise<string> {
    const { status, body } = await call('POST', activities(), cardMessage(shown));
    assert.equal(status, 201);
    return textIn(body['id']);
  }

  it('lets nobody write to a chat that has no bot', async () => {
    assert.equal((await call('POST', activities(), cardMessage(start))).status, 403);
    assert.equal((await call('POST', '', { members: [{ id: anna.id }] })).status, 403);
    await chat.install();
    await posted();
    await chat.uninstall();
    assert.equal((await call('POST', activities(), cardMessage(start))).status, 403);
  });

  it('takes cards and texts, updates and deletes them', async () => {
    await chat.install();
    const id = await posted();
    assert.equal((await call('PUT', activities(id), cardMessage(card('Changed')))).status, 200);
    assert.equal(chat.cardText(), 'Changed');
    assert.equal(chat.messages()[0]?.updates, 1);
    assert.equal((await call('POST', activities(), { type: 'message', text: 'Hello' })).status, 201);
    assert.deepEqual(
      chat.messages().map(({ text }) => text),
      ['', 'Hello'],
    );
    assert.equal((await call('DELETE', activities(id))).status, 200);
    assert.equal(chat.messages().length, 1);
    assert.equal((await call('PUT', activities(id), cardMessage(start))).status, 404);
  });

  it('opens the chat of a person by object id, and posts a first message with it', async () => {
    await chat.install();
    const opened = await call('POST', '', { members: [{ id: anna.id }], activity: cardMessage(start) });
    assert.equal(opened.status, 201);
    assert.equal(opened.body['id'], chat.conversationId);
    assert.equal(opened.body['activityId'], chat.messages()[0]?.id);
  });

  it('tells who is in the chat', async () => {
    await chat.install();
    const one = await call('GET', `/${encodeURIComponent(chat.conversationId)}/members/${anna.id}`);
    assert.equal(one.body['objectId'], anna.id);
    const stranger = await call('GET', `/${encodeURIComponent(chat.conversationId)}/members/29:nobody`);
    assert.equal(stranger.status, 404);
  });

  it('refuses what Teams would refuse or split', async () => {
    await chat.install();
    const both = await call('POST', activities(), { ...cardMessage(start), text: 'Hello' });
    assert.equal(both.status, 400);
    assert.equal((await call('POST', activities(), { type: 'message' })).status, 400);
    assert.equal((await call('POST', activities(), cardMessage(card('x'.repeat(60_000))))).status, 413);
    assert.equal((await call('POST', '/a:unknown/activities', cardMessage(start))).status, 404);
  });

  it('goes on showing the newest answer when an older one is stored late', async () => {
    await chat.install();
    const id = await posted();
    await chat.press('Next');
    await chat.press('Next');
    await call('PUT', activities(id), cardMessage(card('First answer', button('Next', 'next'))));
    assert.equal(chat.cardText(), 'Second answer');
    assert.deepEqual(chat.messages()[0]?.stored, card('First answer', button('Next', 'next')));
    await call('PUT', activities(id), cardMessage(card('Second answer')));
    assert.deepEqual(chat.messages()[0]?.stored, card('Second answer'));
    await call('PUT', activities(id), cardMessage(card('Progress')));
    assert.equal(chat.cardText(), 'Progress');
  });

  it('waits for a card, and says what it saw instead', async () => {
    await chat.install();
    const waiting = chat.waitForText('Changed');
    const id = await posted();
    await call('PUT', activities(id), cardMessage(card('Changed at last')));
    assert.equal(await waiting, 'Changed at last');
    await assert.rejects(
      chat.waitForCard(() => false, 1),
      /shows \nChanged at last/,
    );
  });
});
