import assert from 'node:assert/strict';
import { NotSent } from '../../../bot/practice/teams-client/inputs.ts';
import { isObject, textIn, type JsonObject } from '../../../bot/practice/teams-client/json.ts';
import { startTeamsClient, type TeamsClient } from '../../../bot/practice/teams-client/teams-client.ts';
import {
  button,
  card,
  cardAnswer,
  cardMessage,
  startLoopbackBot,
  type BotBehaviour,
  type LoopbackBot,
} from './loopback-bot.ts';

const tenantId = '5d0a2c1e-7b1f-4c39-9a53-0f9c1f6f2b11';
const anna = {
  id: '0a6f3b7e-93a1-4c44-8d27-5b6f3a1c9e10',
  name: 'Anna',
  locale: 'sv-SE',
  timeZone: 'Europe/Stockholm',
};

describe('The Teams client', () => {
  let bot: LoopbackBot;
  let teams: TeamsClient;

  async function meet(behave: BotBehaviour) {
    bot = await startLoopbackBot(behave);
    teams = await startTeamsClient({ botUrl: bot.url, tenantId });
    return teams.person(anna);
  }

  afterEach(async () => {
    await teams.close();
    await bot.close();
  });

  it('installs the bot, and sends what a person says as Teams does', async () => {
    const chat = await meet(async () => ({ status: 202 }));
    await chat.install();
    await chat.say('hej');
    const [installed, added, said] = bot.received;
    assert.equal(installed?.['type'], 'installationUpdate');
    assert.equal(installed['action'], 'add');
    assert.equal(added?.['type'], 'conversationUpdate');
    assert.equal(said?.['text'], 'hej');
    assert.equal(said['locale'], 'sv-SE');
    assert.equal(said['localTimezone'], 'Europe/Stockholm');
    assert.deepEqual(said['conversation'], {
      id: chat.conversationId,
      conversationType: 'personal',
      tenantId,
    });
    assert.deepEqual(said['from'], { id: `29:${anna.id}`, name: 'Anna', aadObjectId: anna.id });
    assert.match(textIn(said['id']), /^\d{13}$/);
  });

  it('leaves out the language of a client that does not say it', async () => {
    await meet(async () => ({ status: 202 }));
    await teams.person({ id: 'b2a1f0de-3f35-4c0c-8f66-2f1de0c1a001', name: 'Bo' }).say('hej');
    assert.equal(bot.received[0]?.['locale'], undefined);
    assert.equal(bot.received[0]?.['entities'], undefined);
  });

  it('answers the same chat for the same person', async () => {
    const chat = await meet(async () => ({ status: 202 }));
    assert.equal(teams.person(anna), chat);
  });

  it('says so when the bot refuses a message', async () => {
    const chat = await meet(async () => ({ status: 403, body: { error: 'no' } }));
    await assert.rejects(chat.say('hej'), /403/);
  });

  it('shows the card that the bot posts, and replaces it with the answer to a press', async () => {
    const chat = await meet(
      botWith(card('Start', button('Next', 'next', { data: { swap: '1' } })), card('Second')),
    );
    await chat.say('hi');
    const cardId = chat.messages().at(-1)?.id;
    const answer = await chat.press('Next');
    assert.equal(answer.kind, 'card');
    assert.equal(chat.cardText(), 'Second');
    const press = bot.received.at(-1);
    assert.equal(press?.['name'], 'adaptiveCard/action');
    assert.equal(press['replyToId'], cardId);
    assert.deepEqual(press['value'], {
      action: { type: 'Action.Execute', id: '', verb: 'next', data: { swap: '1' } },
      trigger: 'manual',
    });
  });

  it('finds a button by its verb and data, and says which there are when it finds none', async () => {
    const chat = await meet(
      botWith(
        card('Start', button('One', 'pick', { data: { n: 1 } }), button('Two', 'pick', { data: { n: 2 } })),
        card('-'),
      ),
    );
    await chat.say('hi');
    await assert.rejects(chat.press('Three'), /no button “Three”, only “One”, “Two”/);
    await assert.rejects(chat.press({ verb: 'pick' }), /2 buttons/);
    await chat.press({ verb: 'pick', n: 2 });
    assert.deepEqual(actionOf(bot.received.at(-1))['data'], { n: 2 });
  });

  it('sends the inputs that are filled in, the card’s own values among them', async () => {
    const chat = await meet(botWith(form, card('Done')));
    await chat.say('hi');
    await chat.press('Send', { users: [anna.id, 'x'], agree: true, product: 'F3 for everyone' });
    assert.deepEqual(actionOf(bot.received.at(-1))['data'], {
      swap: '1',
      users: `${anna.id},x`,
      agree: 'true',
      product: 'f3',
      note: 'as it was',
    });
  });

  it('sends nothing while a required input is empty, unless the button leaves the inputs out', async () => {
    const chat = await meet(botWith(form, card('Done')));
    await chat.say('hi');
    await assert.rejects(chat.press('Send', { product: 'f3', agree: true }), (error) => {
      assert.ok(error instanceof NotSent);
      assert.deepEqual(error.problems, [{ id: 'users', message: 'Choose somebody' }]);
      return true;
    });
    await assert.rejects(chat.press('Send', { users: anna.id }), /agree/);
    assert.equal(bot.received.length, 1);
    await chat.press('Back');
    assert.deepEqual(actionOf(bot.received.at(-1))['data'], { choice: 'back' });
  });

  it('refuses an input or a choice that the card does not offer', async () => {
    const chat = await meet(botWith(form, card('Done')));
    await chat.say('hi');
    await assert.rejects(chat.press('Send', { colour: 'red' }), /no input colour/);
    await assert.rejects(chat.press('Send', { users: anna.id, product: 'E7' }), /no choice “E7”/);
  });

  it('shows a sentence under the card, and a failure not at all', async () => {
    const message = {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Not now.',
    };
    const answers = [
      { status: 200, body: message },
      { status: 500, body: { secret: true } },
    ];
    const chat = await meet(async (activity, side) => {
      if (activity['type'] === 'invoke') return answers.shift() ?? { status: 404 };
      await side.call('POST', activitiesOf(activity), cardMessage(card('Start', button('Go', 'go'))));
      return { status: 200 };
    });
    await chat.say('hi');
    assert.deepEqual(await chat.press('Go'), { kind: 'notice', text: 'Not now.' });
    assert.equal(chat.messages().at(-1)?.notice, 'Not now.');
    assert.deepEqual(await chat.press('Go'), { kind: 'failed', status: 500, body: { secret: true } });
    assert.equal(chat.cardText(), 'Start\n[Go]');
  });

  it('repeats a press to the letter', async () => {
    const chat = await meet(botWith(card('Start', button('Next', 'next')), card('Second')));
    await chat.say('hi');
    await chat.press('Next');
    await chat.replay(chat.lastPress());
    assert.deepEqual(bot.received.at(-1), bot.received.at(-2));
  });
});

const form: JsonObject = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'Input.ChoiceSet',
      id: 'users',
      isRequired: true,
      isMultiSelect: true,
      errorMessage: 'Choose somebody',
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
    },
    { type: 'Input.ChoiceSet', id: 'product', choices: [{ title: 'F3 for everyone', value: 'f3' }] },
    { type: 'Container', items: [{ type: 'Input.Text', id: 'note', value: 'as it was' }] },
    { type: 'Input.Text', id: 'empty' },
    { type: 'Input.Toggle', id: 'agree', title: 'I agree', isRequired: true },
  ],
  actions: [
    button('Send', 'send', { data: { swap: '1' } }),
    button('Back', 'send', { data: { choice: 'back' }, associatedInputs: 'none' }),
  ],
};

/** Posts the first card when spoken to, and answers each press with the second. */
function botWith(first: JsonObject, second: JsonObject): BotBehaviour {
  return async (activity, side) => {
    if (activity['type'] === 'invoke') return cardAnswer(second);
    await side.call('POST', activitiesOf(activity), cardMessage(first));
    return { status: 200 };
  };
}

function activitiesOf(activity: JsonObject): string {
  const conversation = activity['conversation'];
  return `v3/conversations/${encodeURIComponent(isObject(conversation) ? textIn(conversation['id']) : '')}/activities`;
}

function actionOf(press: JsonObject | undefined): JsonObject {
  const value = press?.['value'];
  const action = isObject(value) ? value['action'] : undefined;
  assert.ok(isObject(action));
  return action;
}
