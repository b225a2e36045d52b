import assert from 'node:assert/strict';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { buttonsOf } from '../../bot/practice/teams-client/buttons.ts';
import { isObject, textIn } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { letterStrings } from '../../cards/letter/strings.ts';
import { strings as people } from '../../cards/people/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { strings as scheduled } from '../../cards/scheduled/strings.ts';
import { strings as sure } from '../../cards/sure/strings.ts';
import { strings as trouble } from '../../cards/trouble/strings.ts';
import { strings as when } from '../../cards/when/strings.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';
import { unreachedReasons } from '../../cards/words/unreached.ts';
import { answerText, choicesOn, pressAnything, pressesOn, resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { dayMs, inDays, officeHours, schedule, scheduledOn, shows } from '../support/scheduling.ts';

describe('A scheduled swap', function () {
  this.timeout(90_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot({ clock: officeHours });
  });
  after(() => bot.close());

  const saves = async (user: PersonChat, swap: string): Promise<void> => {
    await pressAnything(user, { verb: 'reminder', data: { choice: 'saved', id: swap } });
  };

  it('is moved by a colleague; a press on the card of before changes nothing', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const colleague = await bot.chat('lars.holm', 'sv-SE');
    await schedule(admin, { date: inDays(20), time: '09:00' }, 'maria.johansson');
    const stale = pressesOn(admin.card());
    const swap = scheduledOn(admin);
    await colleague.say('byten');
    await pressAnything(colleague, { verb: 'swaps', data: { choice: 'open', id: swap } });
    await colleague.press({ verb: 'move-date', choice: 'open' });
    await assert.rejects(colleague.press({ verb: 'move-date', choice: 'save' }, { date: inDays(-3) }));
    const [save] = pressesOn(colleague.card()).filter(({ verb }) => verb === 'move-date');
    assert.ok(save && isObject(save.data));
    const late = { ...save.data, date: inDays(-3), time: '09:00' };
    await pressAnything(colleague, { verb: 'move-date', data: late });
    shows(colleague, when.sv.problems.past);
    await colleague.press({ verb: 'move-date', choice: 'save' }, { date: inDays(30), time: '10:15' });
    shows(colleague, 'om 30 dagar');
    await admin.waitForText('in 30 days');

    for (const press of stale.filter(({ verb }) => verb !== 'people')) {
      const answer = answerText(await pressAnything(admin, press));
      assert.ok(answer.includes(frameStrings.en.stale), answer);
      assert.ok(answer.includes('in 30 days'), answer);
    }
    await admin.press({ verb: 'scheduled', choice: 'cancel' });
    await admin.press({ verb: 'swaps', choice: 'open' });
    shows(admin, scheduled.en.title.scheduled);
    await admin.press({ verb: 'scheduled', choice: 'cancel' });
    await admin.press({ verb: 'scheduled', sure: 'yes' });
    assert.deepEqual(bot.relay.writes, []);
  });

  it('reminds at once where the first day is over, shows where everybody stands, and can do without one', async () => {
    const admin = await bot.chat('torsten.vik');
    const elin = await bot.chat('elin.akesson');
    await schedule(admin, { date: inDays(2), time: '23:00', days: '7' }, 'elin.akesson', 'karin.strom');
    const swap = scheduledOn(admin);
    await elin.waitForText(reminder.en.title);
    await admin.waitForText(/Reminded +1/);
    await admin.press({ verb: 'people', choice: 'show' });
    shows(admin, people.en.title);
    shows(admin, 'Elin');
    assert.match(admin.cardText(), /Reminded 1 time/);
    await admin.press({ verb: 'people', choice: 'show' }, { filter: 'failed' });
    assert.ok(!admin.cardText().includes('Elin'), admin.cardText());
    await admin.press({ verb: 'people', choice: 'show' }, { filter: 'all' });
    await admin.press({ verb: 'people', choice: 'leave-out', user: bot.person('elin.akesson').id });
    shows(admin, people.en.wasLeftOut(bot.person('elin.akesson').displayName));
    shows(admin, people.en.leftOut);
    await elin.waitForText(reminder.en.ended['not-changed']);
    const again = { choice: 'leave-out', id: swap, user: bot.person('elin.akesson').id };
    const answer = answerText(await pressAnything(admin, { verb: 'people', data: again }));
    assert.ok(answer.includes(people.en.notLeftOut(bot.person('elin.akesson').displayName)), answer);

    await admin.press({ verb: 'swaps', choice: 'open' });
    await admin.press({ verb: 'scheduled', choice: 'run' });
    shows(admin, sure.en.early);
    await admin.press({ verb: 'scheduled', unconfirmed: 'move' });
    const text = await resultOn(admin);
    assert.ok(text.includes(moveReasons.en['taken-out']), text);
    assert.deepEqual(new Set(bot.relay.writes), new Set([bot.person('karin.strom').id]));
  });

  it('moves those who are ready before the date, and leaves out at the start who is not', async () => {
    const admin = await bot.chat('ulla.forsberg', 'sv-SE');
    const [bo, mei] = [await bot.chat('bo.nilsson'), await bot.chat('mei.chen')];
    await schedule(admin, { start: 'confirmed', date: inDays(20), time: '09:00' }, 'bo.nilsson', 'mei.chen');
    const swap = scheduledOn(admin);
    assert.ok(!choicesOn(admin).includes('scheduled:confirmed'), admin.cardText());
    await saves(bo, swap);
    await admin.waitForText(scheduled.sv.moveConfirmed('1', 1));
    const before = bot.relay.writes.length;
    await admin.press({ verb: 'scheduled', choice: 'confirmed' });
    await admin.waitForText(scheduled.sv.title.scheduled);
    assert.deepEqual(bot.relay.writes.slice(before), [bot.person('bo.nilsson').id]);
    await admin.press({ verb: 'scheduled', choice: 'run' });
    shows(admin, sure.sv.early);
    // Nothing that comes in meanwhile takes the question away.
    await pressAnything(mei, { verb: 'reminder', data: { choice: 'tick', id: swap, task: 'outlook-pst' } });
    shows(admin, sure.sv.early);
    await admin.press({ verb: 'scheduled', unconfirmed: 'leave-out' });
    const text = await resultOn(admin);
    assert.ok(text.includes(moveReasons.sv['not-reached']), text);
    assert.deepEqual(bot.relay.writes.slice(before), [bot.person('bo.nilsson').id]);
  });

  it('is nothing for somebody without a role, and not for odd presses', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const nobody = await bot.chat('erik.sand');
    await schedule(admin, { date: inDays(20), time: '09:00' }, 'johan.lund');
    const swap = scheduledOn(admin);
    for (const press of pressesOn(admin.card())) await pressAnything(nobody, press);
    await admin.say('swaps');
    shows(admin, scheduled.en.title.scheduled);
    const [{ data } = assert.fail()] = pressesOn(admin.card()).filter(({ verb }) => verb === 'scheduled');
    assert.ok(isObject(data));
    const odd = [
      { verb: 'scheduled', data: { ...data, id: 'x' } },
      { verb: 'scheduled', data: { ...data, id: '5e45a000-0000-4000-8000-000000000000' } },
      { verb: 'scheduled', data: { ...data, version: 'x' } },
      { verb: 'scheduled', data: { ...data, choice: 'delete' } },
      { verb: 'scheduled', data: { ...data, choice: 'run', unconfirmed: 'all' } },
      { verb: 'move-date', data: { ...data, choice: 'save', date: {}, time: '09:00' } },
      { verb: 'people', data: { choice: 'show', id: swap, page: -1 } },
      { verb: 'people', data: { choice: 'show', id: swap, page: 1e300 } },
      { verb: 'people', data: { choice: 'show', id: swap, filter: 'constructor' } },
      { verb: 'people', data: { choice: 'leave-out', id: swap, user: 'x' } },
    ];
    for (const press of odd) {
      const answer = answerText(await pressAnything(admin, press));
      assert.ok(answer.includes(trouble.en.unchanged), `${JSON.stringify(press)}\n${answer}`);
    }
    assert.ok(!bot.relay.writes.includes(bot.person('johan.lund').id));
  });

  it('offers a list and a text for those whom no reminder has reached, with the date', async () => {
    const admin = await bot.chat('torsten.vik');
    // Cecilia has never met the bot.
    await schedule(admin, { date: inDays(2), time: '23:00', days: '7' }, 'cecilia.ek');
    await admin.waitForText(new RegExp(`${scheduled.en.facts.failed} +1`));
    await admin.press({ verb: 'people', choice: 'show' });
    shows(admin, unreachedReasons.en['not-installed']);
    const card = admin.messages().findLast((message) => message.card !== undefined)?.id;
    await admin.press({ verb: 'file', file: 'not-reached' });
    assert.match(await offeredFile(admin), /cecilia\.ek@contoso\.com/);
    await admin.press({ verb: 'people', choice: 'show' }, {}, card);
    await admin.press({ verb: 'file', file: 'letter' }, {}, card);
    const letter = await offeredFile(admin);
    assert.ok(!letter.includes(letterStrings.en.when), letter);
    assert.match(letter, /Mailbox: 100 GB becomes 2 GB/);
    assert.match(letter, /Postlåda: 100 GB blir 2 GB/);
    await admin.say('swaps');
    await admin.press({ verb: 'scheduled', choice: 'cancel' });
    await admin.press({ verb: 'scheduled', sure: 'yes' });
  });

  it('that is ready is run by any administrator, with whoever its schedule leaves in it', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const colleague = await bot.chat('lars.holm', 'sv-SE');
    await schedule(
      admin,
      { date: inDays(20), time: '09:00', unconfirmed: 'move' },
      'maria.johansson',
      'david.okafor',
    );
    const swap = scheduledOn(admin);
    await bot.stop();
    await makeReady(bot.dataFolder, swap);
    await bot.start();
    await colleague.say('byten');
    shows(colleague, 'väntar på Kör');
    await pressAnything(colleague, { verb: 'swaps', data: { choice: 'open', id: swap } });
    shows(colleague, scheduled.sv.title.ready);
    await colleague.press(scheduled.sv.run.ready);
    await resultOn(colleague);
    assert.ok(bot.relay.writes.includes(bot.person('david.okafor').id));
  });
});

/** As when its hour comes where swaps start only while an administrator is there. */
async function makeReady(folder: string, swapId: string): Promise<void> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const database = await openDatabase({ kind: 'folder', folder }, quiet);
  await database.rows
    .updateTable('swap')
    .set({ state: 'ready', start_at: new Date(officeHours.now() - dayMs) })
    .where('id', '=', swapId)
    .execute();
  await database.close();
}

/** What the newest link to a file leads to. */
async function offeredFile(chat: PersonChat): Promise<string> {
  const links = chat
    .messages()
    .flatMap(({ card }) => (card === undefined ? [] : buttonsOf(card)))
    .flatMap(({ type, url }) =>
      type === 'Action.OpenUrl' && textIn(url).includes('/files/') ? [textIn(url)] : [],
    );
  return await (await fetch(links.at(-1) ?? assert.fail('No file was offered'))).text();
}
