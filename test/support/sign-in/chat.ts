import type { JsonObject } from '../../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../../bot/practice/teams-client/person-chat.ts';
import { choicesOf } from '../conversing.ts';
import { until } from '../until.ts';

/** The card to sign in by, as soon as it is the last message. */
export async function signInCard(chat: PersonChat): Promise<JsonObject> {
  await until(() => chat.messages().at(-1)?.signIn !== undefined);
  return chat.messages().at(-1)?.signIn ?? {};
}

/** As soon as the last message, or the sentence under the last card, begins like this. */
export async function told(chat: PersonChat, sentence: string): Promise<void> {
  await until(() => {
    const last = chat.messages().at(-1);
    return (last?.text ?? '').startsWith(sentence);
  });
}

/** As soon as the newest card has such a button. */
export async function offered(chat: PersonChat, choice: string, withinMs = 10_000): Promise<void> {
  await chat.waitForCard((card) => choicesOf(card).includes(choice), withinMs);
}

/** From the review of a swap with loss to the last word, each step as soon as it is there: an answer may be late. */
export async function confirm(chat: PersonChat, withinMs?: number): Promise<void> {
  for (const stage of ['review', 'backup', 'when']) {
    await offered(chat, `${stage}:next`, withinMs);
    await chat.press({ verb: stage, choice: 'next' });
  }
  await offered(chat, 'confirm:move', withinMs);
  await chat.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
}
