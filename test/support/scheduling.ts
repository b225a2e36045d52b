import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { Inputs } from '../../bot/practice/teams-client/inputs.ts';
import { isObject, textIn } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import type { Clock } from '../../bot/swaps/clock.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { choicesOn, pressesOn } from './conversing.ts';

export const dayMs = 24 * 3_600_000;

const zone = 'Europe/Stockholm';

/** How far the machine's time is from the next Wednesday at ten, when reminders may be sent at once. */
const aheadMs = untilWednesday(Temporal.Now.zonedDateTimeISO(zone));

/** Goes as the machine's, from a Wednesday at ten in Stockholm on. */
export const officeHours: Clock = { ...systemClock, now: () => systemClock.now() + aheadMs };

/** So many days from then, as a date field has it. */
export function inDays(days: number): string {
  const now = Temporal.Instant.fromEpochMilliseconds(officeHours.now());
  return now.toZonedDateTimeISO(zone).toPlainDate().add({ days }).toString();
}

/** Fails unless a person can read the text on the newest card. */
export function shows(chat: PersonChat, text: string): void {
  assert.ok(chat.cardText().includes(text), `“${text}” is not on\n${chat.cardText()}`);
}

/** The admin's draft, from Office 365 E3 to Microsoft 365 F3, at the card that asks for the start. */
export async function atWhen(admin: PersonChat, ...accounts: readonly string[]): Promise<void> {
  const addresses = accounts.map((account) => `${account}@contoso.com`).join(', ');
  await admin.say('cancel');
  await admin.say(`move ${addresses} from Office 365 E3 to F3`);
  await admin.press({ verb: 'review', choice: 'next' });
  await admin.press({ verb: 'backup', choice: 'next' });
  assert.ok(choicesOn(admin).includes('when:next'), admin.cardText());
}

/** The same, put on a date: that is asked for once the start is chosen. */
export async function schedule(
  admin: PersonChat,
  inputs: Inputs,
  ...accounts: readonly string[]
): Promise<void> {
  await atWhen(admin, ...accounts);
  await admin.press({ verb: 'when', choice: 'next' }, { start: inputs['start'] ?? 'date' });
  await admin.press({ verb: 'when', choice: 'next' }, inputs);
  await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
}

/** The swap that the newest card shows as scheduled. */
export function scheduledOn(chat: PersonChat): string {
  const found = pressesOn(chat.card()).find(({ verb }) => verb === 'scheduled');
  return isObject(found?.data) ? textIn(found.data['id']) : assert.fail(chat.cardText());
}

function untilWednesday(now: Temporal.ZonedDateTime): number {
  const wednesday = now.add({ days: (3 - now.dayOfWeek + 7) % 7 }).withPlainTime({ hour: 10 });
  return wednesday.epochMilliseconds - now.epochMilliseconds;
}
