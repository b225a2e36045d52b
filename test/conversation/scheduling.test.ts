import assert from 'node:assert/strict';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { strings as cancelled } from '../../cards/cancelled/strings.ts';
import { strings as confirm } from '../../cards/confirm/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { strings as scheduled } from '../../cards/scheduled/strings.ts';
import { strings as sure } from '../../cards/sure/strings.ts';
import { strings as swaps } from '../../cards/swaps/strings.ts';
import { strings as when } from '../../cards/when/strings.ts';
import { answerText, choicesOn, pressAnything, swapOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { atWhen, dayMs, inDays, officeHours, scheduledOn, shows } from '../support/scheduling.ts';

describe('A swap on a date', function () {
  this.timeout(90_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot({ clock: officeHours });
  });
  after(() => bot.close());

  it('asks for the date once it is wanted, says all of it before the last word, and changes nobody', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await atWhen(admin, 'anna', 'bo.nilsson');
    assert.ok(!admin.cardText().includes(when.en.daysLabel), admin.cardText());
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    shows(admin, when.en.choose);
    shows(admin, when.en.willRemind('2', 2));
    await admin.press(
      { verb: 'when', choice: 'next' },
      { date: inDays(20), time: '09:00', note: 'Call 12345.' },
    );
    shows(admin, confirm.en.titleLater);
    shows(admin, '2 users are reminded in Teams 7, 3, and 1 day before.');
    shows(admin, 'have not confirmed by then are left out');
    assert.ok(admin.cardText().includes(confirm.en.schedule), admin.cardText());
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    shows(admin, scheduled.en.title.scheduled);
    shows(admin, 'in 20 days');
    assert.deepEqual(bot.relay.writes, []);

    await admin.say('swaps');
    shows(admin, scheduled.en.title.scheduled);
    const swap = scheduledOn(admin);
    const colleague = await bot.chat('lars.holm', 'sv-SE');
    await colleague.say('byten');
    shows(colleague, swaps.sv.answers('0', '0', '0', '0'));
    await colleague.press({ verb: 'swaps', id: swap });
    shows(colleague, scheduled.sv.title.scheduled);
    await admin.press({ verb: 'scheduled', choice: 'cancel' });
    shows(admin, sure.en.cancelTitle);
    await admin.press({ verb: 'scheduled', sure: 'yes' });
    shows(admin, cancelled.en.text);
    await colleague.waitForText(cancelled.sv.text);
    assert.deepEqual(bot.relay.writes, []);
  });

  it('is asked for again, with all that was entered, where something cannot be', async () => {
    const admin = await bot.chat('lars.holm', 'sv-SE');
    await atWhen(admin, 'cecilia.ek');
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'confirmed' });
    const good = {
      start: 'confirmed',
      date: inDays(20),
      time: '09:00',
      unconfirmed: 'move-reached',
      days: '5, 2',
      hour: '10',
      weekends: 'true',
      language: 'en',
      note: 'Ring växeln.',
      everybody: 'true',
    };
    const problems: readonly (readonly [keyof typeof when.sv.problems, Readonly<Record<string, string>>])[] =
      [
        ['no-date', { date: '' }],
        ['not-a-date', { date: '2026-02-30' }],
        ['not-a-time', { time: 'nio' }],
        ['past', { date: inDays(-1) }],
        ['far', { date: inDays(200) }],
        ['not-days', { days: 'snart' }],
        ['no-days', { days: '' }],
        ['long-note', { note: 'å'.repeat(301) }],
      ];
    for (const [problem, entered] of problems) {
      const data = { ...good, ...entered, ...swapOn(admin), choice: 'next' };
      await pressAnything(admin, { verb: 'when', data });
      shows(admin, when.sv.problems[problem]);
      const kept = JSON.stringify(admin.card());
      for (const value of [...(problem === 'long-note' ? [] : ['Ring växeln.']), 'move-reached'])
        assert.ok(kept.includes(value), `${problem}: ${kept}`);
    }
    for (const odd of [{ start: 'igår' }, { unconfirmed: 'alla' }, { hour: 1e9 }, { note: { $ne: '' } }]) {
      const data = { ...good, ...odd, ...swapOn(admin), choice: 'next' };
      assert.match(answerText(await pressAnything(admin, { verb: 'when', data })), /Referens/);
      await admin.say('byten');
    }
    await pressAnything(admin, { verb: 'when', data: { ...good, ...swapOn(admin), choice: 'next' } });
    shows(admin, confirm.sv.titleLater);
    await admin.press({ verb: 'confirm', choice: 'back' });
    assert.match(JSON.stringify(admin.card()), /Ring växeln\./);
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'now' });
    shows(admin, confirm.sv.title);
    await admin.say('avbryt');
  });

  it('is previewed to its admin alone, as the user will read it', async () => {
    const admin = await bot.chat('ulla.forsberg', 'sv-SE');
    const david = await bot.chat('david.okafor', 'sv-SE');
    await atWhen(admin, 'david.okafor');
    const card = admin.messages().at(-1)?.id;
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    await admin.press({ verb: 'when', choice: 'preview' }, { date: inDays(9), note: 'Fråga Kim.' });
    shows(admin, reminder.sv.previewTitle(reminder.sv.title));
    shows(admin, 'Fråga Kim.');
    assert.deepEqual(choicesOn(admin), []);
    assert.deepEqual(david.messages(), []);
    await admin.say('swaps');
    assert.notEqual(admin.messages().at(-1)?.id, card);
    assert.match(JSON.stringify(admin.card()), /Fråga Kim\./);
    await admin.say('cancel');
  });
});

describe('A swap whose date is over before the last word', function () {
  this.timeout(60_000);
  let aheadMs = 0;
  const clock = { ...officeHours, now: () => officeHours.now() + aheadMs };
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot({ clock });
  });
  after(() => bot.close());

  it('is asked for its date again, and nothing is done', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'date' });
    await admin.press({ verb: 'when', choice: 'next' }, { date: inDays(2) });
    aheadMs = 3 * dayMs;
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    assert.ok(admin.cardText().includes(frameStrings.en.dateHasPassed), admin.cardText());
    assert.ok(choicesOn(admin).includes('when:next'), admin.cardText());
    await admin.press({ verb: 'when', choice: 'next' }, { start: 'now' });
    assert.ok(choicesOn(admin).includes('confirm:move'), admin.cardText());
    assert.deepEqual(bot.relay.writes, []);
  });
});
