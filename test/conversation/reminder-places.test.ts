import assert from 'node:assert/strict';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as closing } from '../../cards/closing/strings.ts';
import { strings as reminder } from '../../cards/reminder/strings.ts';
import { strings as pointer } from '../../cards/reminder-pointer/strings.ts';
import { answerText, pressOf } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { inDays, officeHours, schedule, scheduledOn, shows } from '../support/scheduling.ts';
import { until } from '../support/until.ts';

const tick = { verb: 'reminder', choice: 'tick', task: 'outlook-pst' };

describe('A user’s reminder', function () {
  this.timeout(90_000);
  let bot: RunningBot;

  before(async () => {
    bot = await startRunningBot({ clock: officeHours });
  });
  after(() => bot.close());

  /** The user is reminded at once of a swap that the admin has put on a date, at nine. */
  async function remind(admin: PersonChat, account: string, locale?: string) {
    const user = await bot.chat(account, locale);
    const before = user.messages().length;
    await schedule(admin, { date: inDays(5), time: '09:00', days: '7' }, account);
    await until(() => user.messages().length > before);
    return { user, first: newest(user), swap: scheduledOn(admin) };
  }

  async function moveDate(admin: PersonChat, time: string): Promise<void> {
    await admin.press({ verb: 'move-date', choice: 'open' });
    await admin.press({ verb: 'move-date', choice: 'save' }, { date: inDays(30), time });
  }

  async function callOff(admin: PersonChat): Promise<void> {
    await admin.press({ verb: 'scheduled', choice: 'cancel' });
    await admin.press({ verb: 'scheduled', sure: 'yes' });
  }

  it('is kept up to date in the message that showed it last, and the one before points there', async () => {
    const admin = await bot.chat('astrid.lindqvist');
    const { user: anna, first } = await remind(admin, 'anna', 'sv-SE');
    await anna.say('hej');
    shows(anna, reminder.sv.title);
    await until(() => textOf(anna, first) === pointer.sv.text);
    await anna.press(tick);
    await moveDate(admin, '10:15');
    await anna.waitForText('10:15');
    shows(anna, reminder.sv.done);
    await callOff(admin);
    await anna.waitForText(reminder.sv.ended['called-off']);
    assert.equal(textOf(anna, first), pointer.sv.text);
  });

  it('is kept up to date where it was pressed on a device that still showed it', async () => {
    const admin = await bot.chat('lars.holm');
    const { user: bo, first, swap } = await remind(admin, 'bo.nilsson');
    await bo.say('help');
    const later = newest(bo);
    await until(() => textOf(bo, first) === pointer.en.text);
    const press = pressOf(bo, { verb: 'reminder', data: { ...tick, id: swap } });
    const answer = await bo.replay({ ...press, replyToId: first });
    assert.ok(answerText(answer).includes(reminder.en.done), answerText(answer));
    await until(() => textOf(bo, later) === pointer.en.text);
    await moveDate(admin, '11:30');
    await until(() => textOf(bo, first).includes('11:30'));
    await callOff(admin);
    await until(() => textOf(bo, first).includes(reminder.en.ended['called-off']));
  });

  it('leaves a pointer where it stood when the next one comes', async () => {
    const admin = await bot.chat('ulla.forsberg');
    const { user: david, first } = await remind(admin, 'david.okafor');
    await admin.press({ verb: 'scheduled', choice: 'remind' });
    await until(() => newest(david) !== first);
    await until(() => textOf(david, first) === pointer.en.text);
    await moveDate(admin, '12:45');
    await david.waitForText('12:45');
    await callOff(admin);
    await david.waitForText(reminder.en.ended['called-off']);
  });

  it('about one of two swaps stays in its message, with the way to the other, whatever becomes of that', async () => {
    const drafting = await bot.chat('torsten.vik');
    const admin = await bot.chat('astrid.lindqvist');
    const maria = await bot.chat('maria.johansson');
    await drafting.say('move maria.johansson@contoso.com from Office 365 E3 to Office 365 E1');
    await drafting.press({ verb: 'review', choice: 'next' });
    await drafting.press({ verb: 'backup', choice: 'remind' });
    await maria.waitForText('Office 365 E1');
    await remind(admin, 'maria.johansson');
    await maria.say('hi');
    const shared = newest(maria);
    shows(maria, 'Microsoft 365 F3');
    await maria.press({ verb: 'reminder', choice: 'show' });
    shows(maria, 'Office 365 E1');
    await moveDate(admin, '13:05');
    await maria.press({ verb: 'reminder', choice: 'show' });
    shows(maria, '1:05');
    await moveDate(admin, '14:10');
    await maria.waitForText('2:10');
    await maria.press({ verb: 'reminder', choice: 'show' });
    shows(maria, 'Office 365 E1');
    // No message shows the other one now: that it is off is told in a new one.
    await callOff(admin);
    await maria.waitForText(closing.en.titles['not-done']);
    assert.match(textOf(maria, shared), /Office 365 E1/);
    await drafting.press({ verb: 'backup', choice: 'cancel' });
    await until(() => textOf(maria, shared).includes(reminder.en.ended['called-off']));
  });
});

/** The id of the newest card’s message. */
function newest(chat: PersonChat): string {
  return chat.messages().findLast(({ card }) => card !== undefined)?.id ?? assert.fail('There is no card');
}

/** What the message shows by now. */
function textOf(chat: PersonChat, id: string): string {
  const card = chat.messages().find((message) => message.id === id)?.card;
  return card === undefined ? '' : cardText(card);
}
