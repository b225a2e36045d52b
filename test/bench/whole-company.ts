import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { choicesOn } from '../support/conversing.ts';

const longMs = 120_000;

/** Chooses everybody in a large company, and leads to the review of a swap. */
export async function reviewOfEverybody(admin: PersonChat, from: string, to: string): Promise<void> {
  await admin.say('move users');
  const everybody = { people: '', addresses: '', product: '', department: '', group: 'The whole company' };
  await admin.press({ verb: 'users', choice: 'next' }, everybody);
  await admin.waitForCard(() => choicesOn(admin).some(isPastUsers), longMs);
  if (choicesOn(admin).includes('selection:next')) await admin.press({ verb: 'selection', choice: 'next' });
  await admin.waitForCard(() => choicesOn(admin).includes('from:next'), longMs);
  await admin.press({ verb: 'from', choice: 'next' }, { from });
  await admin.waitForCard(() => choicesOn(admin).includes('to:next'), longMs);
  await admin.press({ verb: 'to', choice: 'next' }, { to });
  await admin.waitForCard(() => choicesOn(admin).includes('review:next'), longMs);
}

const isPastUsers = (choice: string): boolean => choice === 'selection:next' || choice === 'from:next';

/** From the review to the last word, which asks for the number of users. */
export async function confirmEverybody(admin: PersonChat): Promise<void> {
  await admin.press({ verb: 'review', choice: 'next' });
  await admin.waitForCard(() => choicesOn(admin).includes('backup:next'), longMs);
  await admin.press({ verb: 'backup', choice: 'next' });
  await admin.waitForCard(() => choicesOn(admin).includes('when:next'), longMs);
  await admin.press({ verb: 'when', choice: 'next' });
  await admin.waitForCard(() => choicesOn(admin).includes('confirm:move'), longMs);
  const [, users = ''] = /Move ([\d,]+) users/.exec(admin.cardText()) ?? assert.fail(admin.cardText());
  const count = users.replaceAll(',', '');
  await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true, count, pilot: '' });
}
