import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { choicesOf } from '../support/conversing.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

const dayMs = 86_400_000;

describe('The cards of reminded users while Teams asks to wait', function () {
  this.timeout(120_000);
  let bot: RunningBot;
  let clock: MovableClock;
  let admin: PersonChat;
  let karin: PersonChat;
  let isThrottled: boolean;
  let refused: number;

  /** A Thursday, so that the days before it are working days. */
  function thursdayIn(days: number): string {
    const day = new Date(clock.now() + days * dayMs);
    while (day.getUTCDay() !== 4) day.setUTCDate(day.getUTCDate() + 1);
    return day.toISOString().slice(0, 10);
  }

  beforeEach(async () => {
    clock = new MovableClock();
    isThrottled = false;
    refused = 0;
    bot = await startRunningBot({
      clock,
      hinder: (method) => {
        if (!isThrottled || method !== 'PUT') return undefined;
        refused += 1;
        return { status: 429, body: { error: { code: 'Throttled', message: 'Wait' } } };
      },
    });
    admin = await bot.chat('lars.holm');
    karin = await bot.chat('karin.strom');
    await admin.say('move karin.strom@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    const date = thursdayIn(20);
    await admin.press({ verb: 'when', choice: 'next' }, { date, time: '12:00', days: '7' });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await admin.waitForCard((card) => choicesOf(card).includes('scheduled:run'));
    clock.moveTo(new Date(Date.parse(`${date}T11:00:00Z`) - 7 * dayMs).toISOString());
    await karin.waitForText(reminder.en.title);
    await admin.say('swaps');
  });
  afterEach(() => bot.close());

  /** For longer than any one request is tried. */
  async function throttledAfter(press: () => Promise<unknown>): Promise<void> {
    isThrottled = true;
    await press();
    await until(() => {
      clock.moveTo(new Date(clock.now() + 15_000).toISOString());
      return refused > 40;
    }, 60_000);
    isThrottled = false;
  }

  it('show the new date in the end when it is moved', async () => {
    const date = thursdayIn(40);
    await admin.press({ verb: 'move-date', choice: 'open' });
    await throttledAfter(() => admin.press({ verb: 'move-date', choice: 'save' }, { date, time: '12:00' }));
    const shown = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    await karin.waitForText(shown.format(new Date(date)), 30_000);
    assert.equal(karin.messages().length, 1);
  });

  it('say in the end that the swap is called off', async () => {
    await admin.press({ verb: 'scheduled', choice: 'cancel' });
    await throttledAfter(() => admin.press({ verb: 'scheduled', choice: 'cancel', sure: 'yes' }));
    await karin.waitForText(reminder.en.ended['called-off'], 30_000);
    assert.equal(karin.messages().length, 1);
  });
});
