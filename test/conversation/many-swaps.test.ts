import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as progress } from '../../cards/progress/strings.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { resultOn } from '../support/conversing.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { companyWith, seasonalStaff } from '../support/seasonal-company.ts';
import { until } from '../support/until.ts';

const temps = seasonalStaff(12);

describe('Several swaps at the same time', function () {
  this.timeout(90_000);
  let bot: RunningBot;
  let clock: MovableClock;
  let admin: PersonChat;
  let isThrottled: boolean;
  let refused: number;

  beforeEach(async () => {
    clock = new MovableClock();
    isThrottled = false;
    refused = 0;
    bot = await startRunningBot({
      company: companyWith(temps),
      clock,
      hinder: (method) => {
        if (!isThrottled || method !== 'POST') return undefined;
        refused += 1;
        return { status: 429, body: { error: { code: 'Throttled', message: 'Wait' } } };
      },
    });
    admin = await bot.chat('astrid.lindqvist');
  });
  afterEach(() => bot.close());

  /** Confirms a swap of the nth of the temps; Teams may ask to wait from there on. */
  async function swapOf(nth: number, throttled = false): Promise<void> {
    await admin.say(`move ${temps[nth]?.userPrincipalName ?? ''} from Office 365 E1 to F3`);
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    isThrottled = throttled;
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
  }

  /** Time goes by much faster until the work is done. */
  async function meanwhile<Result>(work: Promise<Result>): Promise<Result> {
    const moving = setInterval(() => {
      clock.moveTo(new Date(clock.now() + 15_000).toISOString());
    }, 100);
    return await work.finally(() => {
      clearInterval(moving);
    });
  }

  const count = (event: string): number =>
    bot.logged.filter((line) => line.includes(`"event":"${event}"`)).length;

  /** One whose call is answered with 503: nobody knows for minutes what became of it. */
  async function inDoubt(nth: number): Promise<void> {
    const before = count('outcome-unknown');
    bot.relay.decide(({ writes }) => (writes.length > 0 ? 'unavailable' : 'passed-on'));
    await swapOf(nth);
    await until(() => count('outcome-unknown') > before);
    bot.relay.passEverything();
  }

  const results = (): number =>
    admin.messages().filter(({ card }) => JSON.stringify(card ?? '').includes(result.en.inReport)).length;

  it('do not wait for each other, however many wait for outcomes, and were stopped meanwhile', async () => {
    for (const nth of [0, 1, 2]) {
      await inDoubt(nth);
      await admin.press({ verb: 'progress', choice: 'stop' });
    }
    for (const nth of [3, 4]) await inDoubt(nth);
    await swapOf(5);
    const text = await resultOn(admin);
    assert.ok(text.includes(result.en.allMoved('1', 1)), text);
  });

  it('are stopped at once, and each result is told in one message', async () => {
    await inDoubt(0);
    await admin.press({ verb: 'progress', choice: 'stop' });
    assert.ok(admin.cardText().includes(progress.en.title.stopping), admin.cardText());
    await until(() => count('run-superseded') === 1);
    await until(() => count('run-began') === 2);
    await meanwhile(until(() => count('run-finished') === 1, 30_000));
    await until(() => results() > 0);
    // Whatever else was to be told is told before the bot has ended.
    await bot.stop();
    assert.deepEqual([results(), count('run-finished')], [1, 1]);
  });

  it('are told of in a new message as soon as Teams takes one, however often it asks to wait', async () => {
    await swapOf(0, true);
    const before = admin.messages().length;
    await meanwhile(until(() => refused > 12, 60_000));
    isThrottled = false;
    await meanwhile(until(() => admin.messages().length > before, 30_000));
    assert.ok(admin.cardText().includes(result.en.allMoved('1', 1)), admin.cardText());
    await until(() => results() === 1);
  });

  it('are told of by whoever takes the work up, where the bot ends while it waits for Teams', async () => {
    await swapOf(0, true);
    await until(() => refused > 0);
    const before = admin.messages().length;
    await meanwhile(bot.stop());
    isThrottled = false;
    await bot.start();
    await until(() => admin.messages().length > before, 30_000);
    assert.ok(admin.cardText().includes(result.en.allMoved('1', 1)), admin.cardText());
  });
});
