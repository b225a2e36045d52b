import assert from 'node:assert/strict';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { isObject, objectsIn, textIn } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { strings as helpStrings } from '../../cards/help/strings.ts';
import { strings as signIn } from '../../cards/sign-in/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import type { Fate } from '../support/graph-relay.ts';
import { botId, startSignedInBot, type SignedInBot } from '../support/sign-in/signed-in-bot.ts';
import { offered, signInCard, told } from '../support/sign-in/chat.ts';

const astrid = 'astrid.lindqvist';
const lars = 'lars.holm';
const ofUnit = 'petra.as';
const userAdmin = 'ulla.forsberg';
const move = 'move anna@contoso.com from E3 to F3';
const { signInFirst } = frameStrings.en;

describe('Signing in', function () {
  this.timeout(60_000);
  let bot: SignedInBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startSignedInBot(contoso);
    admin = await bot.chat(astrid);
  });
  after(() => bot.close());
  afterEach(async () => {
    bot.relay.passEverything();
    Object.assign(bot.tokens, { consented: true, up: true });
    for (const chat of [admin, await bot.chat(lars)]) {
      await chat.say('sign out');
      await told(chat, signIn.en.signedOut);
    }
  });

  async function signedIn(chat = admin, account = astrid): Promise<void> {
    assert.equal((await bot.offer(chat, bot.idOf(account))).status, 200);
  }

  it('is asked for where a token is needed, and leads on from there', async () => {
    await admin.say(move);
    const card = await signInCard(admin);
    assert.equal(card['text'], signInFirst['signed-out']);
    assert.equal(card['connectionName'], 'entra');
    const answer = await bot.offer(admin, bot.idOf(astrid), 'offer-1');
    assert.deepEqual(answer, { status: 200, body: { id: 'offer-1', connectionName: 'entra' } });
    await admin.waitForText(signIn.en.signedIn);
    await admin.say(move);
    await offered(admin, 'review:next');
  });

  it('is asked for in the reader’s language, with what the client needs to do it by itself', async () => {
    const swede = await bot.chat(userAdmin, 'sv-SE');
    await swede.say('flytta anna@contoso.com från E3 till F3');
    const card = await signInCard(swede);
    assert.equal(card['text'], frameStrings.sv.signInFirst['signed-out']);
    assert.deepEqual(card['tokenExchangeResource'], {
      id: 'resource-1',
      uri: 'api://botid-1',
      providerId: 'provider-1',
    });
    const [button = {}] = objectsIn(card['buttons']);
    assert.deepEqual([button['type'], button['title']], ['signin', frameStrings.sv.signIn]);
    const state64 = new URL(textIn(button['value'])).searchParams.get('signin') ?? '';
    const state: unknown = JSON.parse(Buffer.from(state64, 'base64').toString());
    assert.ok(isObject(state) && isObject(state['conversation']), JSON.stringify(state));
    const { user, bot: self, conversation } = state['conversation'];
    const ids = [user, self, conversation].map((one) => isObject(one) && one['id']);
    assert.deepEqual(ids, [bot.teamsIdOf(userAdmin), `28:${botId}`, swede.conversationId]);
  });

  it('is asked for in a message of its own where the answer was late', async () => {
    const unitAdmin = await bot.chat(ofUnit);
    const held = Promise.withResolvers<undefined>();
    bot.relay.decide(async ({ path }): Promise<Fate> => {
      if (path.includes('roleAssignments')) await held.promise;
      return 'passed-on';
    });
    await unitAdmin.say(move);
    const waiting = unitAdmin.messages().at(-1);
    assert.ok(waiting?.card !== undefined, 'The working card stands in for the answer');
    held.resolve(undefined);
    await signInCard(unitAdmin);
    const replaced = unitAdmin.messages().find(({ id }) => id === waiting.id);
    assert.deepEqual([replaced?.text, replaced?.card], [signInFirst['signed-out'], undefined]);
  });

  it('brings a draft back to the card it was at', async () => {
    await signedIn();
    await admin.say(move);
    await offered(admin, 'review:next');
    const before = choicesOn(admin);
    await admin.say('sign out');
    await told(admin, signIn.en.signedOut);
    await admin.press({ verb: 'review', choice: 'next' });
    assert.equal((await signInCard(admin))['text'], signInFirst['signed-out']);
    await signedIn();
    await admin.waitForText(signIn.en.signedIn);
    assert.deepEqual(choicesOn(admin), before);
    await admin.press({ verb: 'review', choice: 'next' });
    await offered(admin, 'backup:next');
  });

  it('takes the same offer of several clients for one', async () => {
    await admin.say(move);
    await signInCard(admin);
    const posted = admin.messages().length;
    const offers = [1, 2, 3].map(() => bot.offer(admin, bot.idOf(astrid), 'same'));
    for (const { status } of await Promise.all(offers)) assert.equal(status, 200);
    assert.equal(admin.messages().length, posted + 1);
    await bot.offer(admin, bot.idOf(astrid), 'another');
    assert.equal(admin.messages().length, posted + 2);
  });

  it('is done on a page where the client cannot do it', async () => {
    bot.tokens.consented = false;
    await admin.say(move);
    const { status, body } = await bot.offer(admin, bot.idOf(astrid), 'offer-1');
    assert.equal(status, 412);
    assert.ok(isObject(body));
    const { failureDetail, ...echo } = body;
    assert.deepEqual(echo, { id: 'offer-1', connectionName: 'entra' });
    assert.notEqual(textIn(failureDetail), '');
    const bring = (state: string) =>
      admin.send(admin.activity({ type: 'invoke', name: 'signin/verifyState', value: { state } }));
    assert.equal((await bring('000000')).status, 404);
    await admin.say(move);
    await signInCard(admin);
    const code = bot.tokens.signInOnPage(bot.teamsIdOf(astrid), bot.idOf(astrid));
    assert.equal((await bring(code)).status, 200);
    await admin.say(move);
    await offered(admin, 'review:next');
  });

  it('refuses an offer that is none, or is for another connection', async () => {
    const send = async (value: unknown, name = 'signin/tokenExchange') =>
      (await admin.send(admin.activity({ type: 'invoke', name, value }))).status;
    const offer = { id: '1', connectionName: 'entra', token: 'x' };
    for (const wrong of [
      { ...offer, connectionName: 'another' },
      { ...offer, id: 'x'.repeat(201) },
      { ...offer, token: 7 },
      {},
      undefined,
    ])
      assert.equal(await send(wrong), 400, JSON.stringify(wrong));
    assert.equal(await send({}, 'signin/verifyState'), 400);
    assert.equal(await send({ code: 'resourcematchfailed', message: 'secret words' }, 'signin/failure'), 200);
    assert.ok(bot.logged.some((line) => line.includes('resourcematchfailed')));
    assert.ok(!bot.logged.some((line) => line.includes('secret words')));
  });

  it('does not take the token of another person', async () => {
    await admin.say(move);
    const code = bot.tokens.signInOnPage(bot.teamsIdOf(astrid), bot.idOf(lars));
    await admin.send(admin.activity({ type: 'invoke', name: 'signin/verifyState', value: { state: code } }));
    await told(admin, signInFirst['somebody-else']);
    assert.equal(bot.tokens.isKept(bot.teamsIdOf(astrid)), false);
    await admin.say(move);
    assert.equal((await signInCard(admin))['text'], signInFirst['signed-out']);
    await signedIn(await bot.chat(lars), lars);
    await admin.say(move);
    await signInCard(admin);
    assert.ok(bot.logged.some((line) => line.includes('signed-in-as-somebody-else')));
  });

  it('is not asked for again and again when Graph does not take the token', async () => {
    bot.relay.decide(({ path }): Fate => (path.startsWith('/v1.0/me') ? 'unauthorized' : 'passed-on'));
    await admin.say(move);
    await signInCard(admin);
    await signedIn();
    await told(admin, signInFirst['not-accepted']);
    assert.equal(admin.messages().at(-1)?.signIn, undefined);
  });

  it('is ended by a word, and begun by another', async () => {
    await admin.say('sign in');
    assert.equal((await signInCard(admin))['text'], signInFirst.asked);
    await signedIn();
    await admin.say('log in');
    await told(admin, signIn.en.alreadySignedIn);
    await admin.say('logga ut');
    assert.equal(bot.tokens.isKept(bot.teamsIdOf(astrid)), false);
    await admin.say(move);
    await signInCard(admin);
    await admin.say('help');
    await admin.waitForText(helpStrings.en.meanings['sign-out']);
  });

  it('is not asked of somebody without the role', async () => {
    const colleague = await bot.chat('erik.sand');
    await colleague.say(move);
    assert.equal(colleague.messages().at(-1)?.signIn, undefined);
    await bot.offer(colleague, bot.idOf('erik.sand'));
    assert.equal(colleague.messages().at(-1)?.signIn, undefined);
  });

  it('is told in a sentence when the token service does not answer', async () => {
    bot.tokens.up = false;
    await admin.say(move);
    await told(admin, signInFirst['signed-out']);
    assert.equal(admin.messages().at(-1)?.signIn, undefined);
    assert.equal((await bot.offer(admin, bot.idOf(astrid))).status, 412);
    bot.tokens.up = true;
    await signedIn();
    bot.tokens.up = false;
    // The token that is here is still good.
    await admin.say(move);
    await offered(admin, 'review:next');
  });
});
