import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { capturedActivities, sentFrom } from './captured.ts';
import { clean, leaksIn, refusal, turnWithinMs } from './fair-answer.ts';
import { changed, oddChange, oddValue, runs, wireText } from './odd.ts';

const verbs = [
  'start',
  'users',
  'from',
  'to',
  'review',
  'backup',
  'when',
  'confirm',
  'progress',
  'result',
  'swaps',
];

describe('The whole bot, sent what nobody expects', function () {
  this.timeout(3_600_000);
  let bot: RunningBot;
  let admin: PersonChat;
  let licenses: readonly unknown[];
  before(async () => {
    bot = await startRunningBot({ settings: { LOG_LEVEL: 'debug' } });
    admin = await bot.chat('astrid.lindqvist');
    licenses = await bot.everybodysLicenses();
  });
  after(() => bot.close());

  afterEach('answers people as before, has changed no license, and has leaked nothing', async () => {
    await admin.say('cancel');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    assert.match(admin.cardText(), /Anna/);
    assert.deepEqual(await bot.everybodysLicenses(), licenses);
    assert.deepEqual(leaksIn(bot.logged), []);
  });

  /** Every activity is answered in time: taken, or refused with a code alone. */
  async function take(activity: object): Promise<void> {
    const began = performance.now();
    const { status, body } = await admin.send(JSON.parse(wireText(activity)) as Record<string, never>);
    assert.ok(clean.includes(status), `${String(status)} ${JSON.stringify(body)}`);
    if (status >= 400) assert.match(JSON.stringify(body ?? ''), refusal);
    assert.ok(performance.now() - began < turnWithinMs);
  }

  it('takes every kind of activity that Teams sends, with any of its fields odd or missing', async () => {
    const activity = fc.constantFrom(...capturedActivities);
    const changes = fc.array(oddChange, { minLength: 0, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(activity, changes, async (captured, odd) => {
        await take(changed(sentFrom(admin.activity({}), captured), odd));
      }),
      runs(200),
    );
  });

  it('takes a press on any button with any data', async () => {
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    const { swap, version } = swapOn(admin);
    const draft = fc.record({
      swap: fc.constant(swap),
      version: fc.constantFrom<unknown>(version, String(version)),
    });
    const data = fc.oneof(
      oddValue,
      fc
        .tuple(
          draft,
          fc.dictionary(fc.constantFrom('choice', 'users', 'id', 'text', 'page', 'verb'), oddValue),
        )
        .map(([known, odd]) => ({ ...known, ...odd })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...verbs), data, async (verb, odd) => {
        const action = { type: 'Action.Execute', verb, data: odd };
        await take(
          admin.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: '1', value: { action } }),
        );
      }),
      runs(150),
    );
  });
});
