import assert from 'node:assert/strict';
import { buttonsOf } from '../../bot/practice/teams-client/buttons.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import { isObject, textIn, type JsonObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import type { PressAnswer } from '../../bot/practice/teams-client/press-answer.ts';

/** Reads and presses cards by what their buttons do, so that their words may change. */

/** A button as the client sends it. */
export interface Press {
  readonly verb: string;
  readonly data: unknown;
}

/** The buttons of a card that ask the bot. */
export function pressesOn(card: JsonObject): readonly Press[] {
  return buttonsOf(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb, data }) => ({ verb: textIn(verb), data }));
}

/** What the buttons of a card do, as `verb:choice`. */
export function choicesOf(card: JsonObject): readonly string[] {
  return pressesOn(card).map(({ verb, data }) => `${verb}:${isObject(data) ? textIn(data['choice']) : ''}`);
}

/** What the buttons of the newest card do. */
export function choicesOn(chat: PersonChat): readonly string[] {
  return choicesOf(chat.card());
}

/** Fails unless the newest card has the button. */
export function at(chat: PersonChat, choice: string): void {
  assert.ok(choicesOn(chat).includes(choice), `${choice} is not on\n${chat.cardText()}`);
}

/** The swap that the newest card is about, and the version of its draft. */
export function swapOn(chat: PersonChat): { readonly swap: string; readonly version: number } {
  for (const { data } of pressesOn(chat.card())) {
    if (isObject(data) && typeof data['swap'] === 'string' && typeof data['version'] === 'number') {
      return { swap: data['swap'], version: data['version'] };
    }
  }
  return assert.fail(`The card is about no draft:\n${chat.cardText()}`);
}

/** A press with any verb and any data, on the newest card or on the message that is named. */
export async function pressAnything(chat: PersonChat, { verb, data }: Press): Promise<PressAnswer> {
  return await chat.replay(pressOf(chat, { verb, data }));
}

/** The same as an activity that is not sent yet. */
export function pressOf(chat: PersonChat, { verb, data }: Press): JsonObject {
  const newest = chat.messages().findLast(({ card }) => card !== undefined);
  return chat.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: newest?.id ?? '1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  });
}

/** What a press was answered with, as a person reads it; fails unless it was answered with HTTP 200. */
export function answerText(answer: PressAnswer): string {
  if (answer.kind === 'card') return cardText(answer.card);
  if (answer.kind === 'notice') return answer.text;
  return assert.fail(`The press failed: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
}

/** The result of a swap, which ends with the swap's reference. */
const resultReference = /^(?:Swap|Byte) [0-9a-f]{8}-[0-9a-f-]{27}$/m;

/** The id that a button of the card is about: of a card about a swap that is under way, the swap's. */
function idOn(card: JsonObject): string | undefined {
  return pressesOn(card)
    .map(({ data }) => (isObject(data) ? textIn(data['id']) : ''))
    .find((id) => id !== '');
}

/** The result of the swap that the newest card shows under way, as soon as it is told. */
export async function resultOn(chat: PersonChat, withinMs = 10_000): Promise<string> {
  if (resultReference.test(chat.cardText())) return chat.cardText();
  const shown = await chat.waitForCard((card) => idOn(card) !== undefined, withinMs);
  const swap = idOn(shown) ?? assert.fail(`No swap is under way on\n${cardText(shown)}`);
  return await chat.waitForText(new RegExp(`^(?:Swap|Byte) ${swap}$`, 'm'), withinMs);
}

/** From the review of a swap with loss to the last word. */
export async function confirmFromReview(chat: PersonChat): Promise<void> {
  await chat.press({ verb: 'review', choice: 'next' });
  await chat.press({ verb: 'backup', choice: 'next' });
  await chat.press({ verb: 'when', choice: 'next' });
  await chat.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
}
