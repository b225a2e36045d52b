import { cardText } from './card-text.ts';
import type { Chat } from './chat.ts';
import type { JsonObject } from './json.ts';

/** The chat's newest card as soon as it fits; rejects with what it shows when the time is over. */
export async function untilCard(
  chat: Chat,
  fits: (card: JsonObject) => boolean,
  timeoutMs: number,
): Promise<JsonObject> {
  const { promise, resolve, reject } = Promise.withResolvers<JsonObject>();
  const look = () => {
    const card = chat.newest?.card;
    try {
      if (card !== undefined && fits(card)) resolve(card);
    } catch (error) {
      reject(new Error('The look at the card failed', { cause: error }));
    }
  };
  const stop = chat.onChange(look);
  const timer = setTimeout(() => {
    const card = chat.newest?.card;
    const shows = card === undefined ? 'no card' : `\n${cardText(card)}`;
    reject(new Error(`No card that fits within ${timeoutMs} ms; the chat shows ${shows}`));
  }, timeoutMs);
  look();
  return await promise.finally(() => {
    stop();
    clearTimeout(timer);
  });
}
