import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as trouble } from '../../cards/trouble/strings.ts';
import { stages, steps } from '../../cards/index.ts';
import { answerText, choicesOn, pressAnything, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

/** Law 5: what a card sends is attacker-controlled. Whatever it is, the answer is a card, and nothing has changed. */
describe('A press with data that no card of ours carries', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;
  let draft: ReturnType<typeof swapOn>;
  let licenses: readonly unknown[];

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    draft = swapOn(admin);
    licenses = await bot.everybodysLicenses();
  });
  after(() => bot.close());

  afterEach('leaves licenses and draft as they were', async () => {
    assert.deepEqual(bot.relay.writes, []);
    assert.deepEqual(await bot.everybodysLicenses(), licenses);
    await admin.say('swaps');
    assert.deepEqual(swapOn(admin), draft);
    assert.ok(choicesOn(admin).includes('review:next'));
  });

  const isTrouble = (text: string): boolean =>
    text.includes(trouble.en.unchanged) && /\b[0-9A-F]{8}\b/.test(text);

  for (const verb of [
    '',
    'no-such-verb',
    'move',
    'constructor',
    '__proto__',
    'toString',
    'x'.repeat(100_000),
  ]) {
    it(`is answered with trouble and a reference for the verb “${verb.slice(0, 20)}”`, async () => {
      const text = answerText(await pressAnything(admin, { verb, data: { choice: 'next', ...draft } }));
      assert.ok(isTrouble(text), text);
    });
  }

  const unreadable: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    'a number': 42,
    'a text': 'next',
    'a list': [{ choice: 'next' }],
    'no field': {},
    'fields of other types': { swap: { $ne: null }, version: {}, choice: ['next'], id: 7 },
    'an id that is none': { swap: "' or 1=1 --", version: 1, choice: 'next', id: '../..' },
    'fields of the prototype': parsed('{"__proto__":{"choice":"next"},"constructor":{"prototype":{}}}'),
    'a huge text': { swap: 'x'.repeat(190_000), choice: 'x'.repeat(1_000), id: 'y'.repeat(1_000) },
    'deep nesting': parsed(`${'{"swap":'.repeat(500)}1${'}'.repeat(500)}`),
  };
  const verbs = [...stages.map(({ name }) => name), ...steps.map(({ verb }) => verb)];

  for (const [what, data] of Object.entries(unreadable)) {
    it(`is answered with trouble and a reference for ${what}, whichever step it is for`, async () => {
      for (const verb of verbs) {
        const text = answerText(await pressAnything(admin, { verb, data }));
        assert.ok(isTrouble(text), `${verb} was answered with\n${text}`);
      }
    });
  }

  it('is answered with trouble for a swap that is not on record', async () => {
    const swap = randomUUID();
    const presses = [
      ...stages.map(({ name }) => ({ verb: name, data: { swap, version: 1, choice: 'next' } })),
      { verb: 'swaps', data: { choice: 'open', id: swap } },
      { verb: 'result', data: { choice: 'retry', id: swap } },
      { verb: 'reminder', data: { choice: 'saved', id: swap } },
    ];
    for (const press of presses) {
      const text = answerText(await pressAnything(admin, press));
      assert.ok(isTrouble(text), `${press.verb} was answered with\n${text}`);
    }
  });

  it('is answered with trouble for a choice that the step does not have', async () => {
    for (const choice of ['move', 'remind', 'saved', 'constructor', '', null, true]) {
      const text = answerText(await pressAnything(admin, { verb: 'review', data: { ...draft, choice } }));
      assert.ok(isTrouble(text), `${String(choice)} was answered with\n${text}`);
    }
  });

  it('is answered with trouble for a finished swap’s button on a swap that is none', async () => {
    const press = { verb: 'result', data: { choice: 'retry', id: draft.swap } };
    const text = answerText(await pressAnything(admin, press));
    assert.ok(isTrouble(text), text);
  });

  const elsewhere = stages.map(({ name }) => name).filter((name) => name !== 'review');
  for (const verb of elsewhere) {
    it(`is answered with the current card for ${verb}, where the draft is not`, async () => {
      const inputs = { acknowledged: 'true', count: '1', people: '', from: sku.officeE3, to: sku.officeE5 };
      for (const choice of ['next', 'move', 'remind', 'back', 'cancel', 'leave-out-guests', 'clear']) {
        await pressAnything(admin, { verb, data: { ...draft, ...inputs, choice } });
        assert.ok(choicesOn(admin).includes('review:next'), `${choice} led to\n${admin.cardText()}`);
      }
    });
  }

  it('is answered with the current card for a version of another kind', async () => {
    for (const version of [
      String(draft.version),
      draft.version + 1,
      -1,
      0.5,
      null,
      'latest',
      [draft.version],
    ]) {
      for (const choice of ['next', 'cancel', 'back', 'leave-out-blocked']) {
        await pressAnything(admin, { verb: 'review', data: { swap: draft.swap, version, choice } });
        assert.ok(choicesOn(admin).includes('review:next'), `${String(version)} led to\n${admin.cardText()}`);
      }
    }
  });
});

/** What a client can write that a literal cannot. */
function parsed(json: string): unknown {
  return JSON.parse(json);
}
