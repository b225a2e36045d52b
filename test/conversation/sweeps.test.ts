import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as closing } from '../../cards/closing/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';
import { choicesOf, resultOn } from '../support/conversing.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

const dayMs = 86_400_000;
const saved = { verb: 'reminder', choice: 'saved' };

/** Stockholm is an hour ahead of UTC in winter, two in summer: both are well within the day. */
function inDays(clock: MovableClock, days: number): { readonly date: string; readonly noon: string } {
  const day = new Date(clock.now() + days * dayMs);
  // A weekday, so that the days before it are where the test expects them.
  while (day.getUTCDay() !== 4) day.setUTCDate(day.getUTCDate() + 1);
  const date = day.toISOString().slice(0, 10);
  return { date, noon: `${date}T11:00:00.000Z` };
}

describe('A swap that is scheduled', function () {
  this.timeout(90_000);
  let bot: RunningBot;
  let clock: MovableClock;

  beforeEach(async () => {
    clock = new MovableClock();
    bot = await startRunningBot({ clock });
  });
  afterEach(() => bot.close());

  async function schedule(
    admin: PersonChat,
    accounts: readonly string[],
    plan: Readonly<Record<string, string>>,
  ): Promise<void> {
    const addresses = accounts.map((account) => `${account}@contoso.com`).join(', ');
    await admin.say(`move ${addresses} from Office 365 E3 to F3`);
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    const { start = 'date', ...details } = plan;
    await admin.press({ verb: 'when', choice: 'next' }, { start });
    await admin.press({ verb: 'when', choice: 'next' }, { time: '12:00', ...details });
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await admin.waitForCard((card) => choicesOf(card).includes('scheduled:run'));
  }

  const remindersOf = (chat: PersonChat): number =>
    chat.messages().filter(({ card }) => card !== undefined && choicesOf(card).includes('reminder:saved'))
      .length;

  it('reminds on its days, moves who has confirmed at its hour, and tells everybody', async () => {
    const admin = await bot.chat('lars.holm');
    const karin = await bot.chat('karin.strom', 'sv-SE');
    const johan = await bot.chat('johan.lund');
    const { date, noon } = inDays(clock, 14);
    await schedule(admin, ['karin.strom', 'johan.lund'], { date, days: '7, 1' });
    assert.deepEqual([remindersOf(karin), remindersOf(johan)], [0, 0]);

    clock.moveTo(new Date(Date.parse(noon) - 7 * dayMs).toISOString());
    await karin.waitForText(reminder.sv.title);
    await johan.waitForText(reminder.en.title);
    await karin.press(saved);

    clock.moveTo(new Date(Date.parse(noon) - dayMs / 8).toISOString());
    await johan.waitForCard(() => remindersOf(johan) === 2);
    assert.equal(remindersOf(karin), 0, 'whoever has confirmed is left in peace');

    clock.moveTo(noon);
    const result = await resultOn(admin);
    assert.ok(result.includes(moveReasons.en['not-confirmed']), result);
    await karin.waitForText(closing.sv.takesEffect);
    await johan.waitForText(closing.en.titles['not-done']);
    assert.ok(Object.hasOwn(await bot.licenses('karin.strom'), sku.microsoftF3));
    assert.ok(Object.hasOwn(await bot.licenses('johan.lund'), sku.officeE3));
  });

  it('that waits for people starts as soon as the last one has confirmed', async () => {
    const admin = await bot.chat('lars.holm');
    const karin = await bot.chat('karin.strom');
    const { date } = inDays(clock, 20);
    await schedule(admin, ['karin.strom'], { start: 'confirmed', date, days: '20' });
    clock.moveTo(new Date(clock.now() + 10 * dayMs).toISOString());
    await karin.waitForText(reminder.en.title);
    await karin.press(saved);
    await resultOn(admin);
    assert.ok(Object.hasOwn(await bot.licenses('karin.strom'), sku.microsoftF3));
  });

  it('survives a restart between its scheduling and its hour', async () => {
    const admin = await bot.chat('lars.holm');
    const karin = await bot.chat('karin.strom');
    const { date, noon } = inDays(clock, 3);
    await schedule(admin, ['karin.strom'], { date, unconfirmed: 'move', days: '1' });
    await bot.stop();
    clock.moveTo(noon);
    await bot.start();
    await resultOn(admin);
    assert.ok(Object.hasOwn(await bot.licenses('karin.strom'), sku.microsoftF3));
    assert.equal(karin.messages().length, 0, 'nobody is reminded of what is over');
  });

  it('sends nothing more once it is called off', async () => {
    const admin = await bot.chat('lars.holm');
    const karin = await bot.chat('karin.strom');
    const { date, noon } = inDays(clock, 14);
    await schedule(admin, ['karin.strom'], { date });
    clock.moveTo(new Date(Date.parse(noon) - 7 * dayMs).toISOString());
    await karin.waitForText(reminder.en.title);
    await admin.say('swaps');
    await admin.press({ verb: 'scheduled', choice: 'cancel' });
    await admin.press({ verb: 'scheduled', choice: 'cancel', sure: 'yes' });
    await karin.waitForText(reminder.en.ended['called-off']);
    clock.moveTo(new Date(Date.parse(noon) + dayMs).toISOString());
    await admin.say('swaps');
    assert.equal(karin.messages().length, 1);
    assert.ok(Object.hasOwn(await bot.licenses('karin.strom'), sku.officeE3));
  });
});

describe('A swap of people who leave', function () {
  this.timeout(90_000);

  it('has its date, reminders and undo like any other, and says its last word before Teams goes', async () => {
    const clock = new MovableClock();
    const bot = await startRunningBot({ clock });
    try {
      const admin = await bot.chat('lars.holm');
      const karin = await bot.chat('karin.strom');
      const { date, noon } = inDays(clock, 14);
      await admin.say('move karin.strom@contoso.com');
      await admin.press({ verb: 'from', choice: 'next' }, { from: [sku.officeE3] });
      await admin.press({ verb: 'to', choice: 'next' }, { to: 'none' });
      await admin.press({ verb: 'review', choice: 'next' });
      await admin.press({ verb: 'backup', choice: 'next' });
      await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
      await admin.press({ verb: 'when', choice: 'next' }, { date, time: '12:00', days: '7' });
      await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
      clock.moveTo(new Date(Date.parse(noon) - 7 * dayMs).toISOString());
      await karin.waitForText(reminder.en.losesTeams('Lars Holm'));
      await karin.press(saved);

      clock.moveTo(noon);
      await karin.waitForText(closing.en.titles['last-word']);
      await resultOn(admin);
      assert.ok(!Object.hasOwn(await bot.licenses('karin.strom'), sku.officeE3));
      await admin.say('undo');
      await admin.press({ verb: 'undo', choice: 'undo' }, { acknowledged: true });
      await karin.waitForText(closing.en.titles.undone);
      assert.ok(Object.hasOwn(await bot.licenses('karin.strom'), sku.officeE3));
    } finally {
      await bot.close();
    }
  });
});

describe('A swap that somebody has to run', function () {
  this.timeout(90_000);

  it('is announced the day before, is ready at its hour, and runs when another admin presses', async () => {
    const clock = new MovableClock();
    const bot = await startRunningBot({ clock, settings: { SWAP_ACTOR: 'admin' } });
    try {
      const admin = await bot.chat('lars.holm');
      const other = await bot.chat('ulla.forsberg');
      await bot.chat('karin.strom');
      const { date, noon } = inDays(clock, 14);
      await admin.say('move karin.strom@contoso.com from Office 365 E3 to F3');
      await admin.press({ verb: 'review', choice: 'next' });
      await admin.press({ verb: 'backup', choice: 'next' });
      await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
      const details = { date, time: '12:00', days: '7', unconfirmed: 'move' };
      await admin.press({ verb: 'when', choice: 'next' }, details);
      await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
      const messages = admin.messages().length;

      clock.moveTo(new Date(Date.parse(noon) - dayMs / 2).toISOString());
      await admin.waitForCard(() => admin.messages().length === messages + 1);
      clock.moveTo(noon);
      await admin.waitForCard(() => admin.messages().length === messages + 2);
      assert.ok(Object.hasOwn(await bot.licenses('karin.strom'), sku.officeE3), 'nothing runs by itself');

      await other.say('swaps');
      if (!cardText(other.card()).includes('Karin')) await other.press({ verb: 'swaps', choice: 'open' });
      await other.press({ verb: 'scheduled', choice: 'run' });
      await resultOn(other);
      assert.ok(Object.hasOwn(await bot.licenses('karin.strom'), sku.microsoftF3));
    } finally {
      await bot.close();
    }
  });
});
