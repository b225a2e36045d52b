import type { Desk } from '../../bot/conversation/desk.ts';
import { readerOf, type Reader } from '../../bot/conversation/reader.ts';
import type { Person } from '../../bot/people/roster.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';

/** Whoever has never met the bot has told it nothing of themselves. */
const nobody = { chosenLanguage: undefined, clientLocale: undefined, timeZone: undefined };

/** The user whom a card about their reminder is sent to: the directory tells the language of one who has not told it. */
export function recipientOf(
  { language }: Pick<Reminder, 'language'>,
  person: Person | undefined,
  { defaults }: Pick<Desk, 'defaults'>,
): Reader {
  return readerOf(person ?? nobody, defaults, language);
}
