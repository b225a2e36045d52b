import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { choicesOn, swapOn } from '../support/conversing.ts';

/** For the answer to a press, on a machine on which several bots start at the same time. */
export const answeredWithinMs = 20_000;

/** One admin's draft, which is pressed without a pause. */
export interface Pressing {
  /** Ends the presses; checks that each was answered with the card that it leads to, and changed the draft once. */
  end(): Promise<number>;
}

/** Presses to and fro between two steps of a draft about this user, one press after the other. */
export async function press(chat: PersonChat, user: string): Promise<Pressing> {
  await chat.say(`move ${user}@contoso.com from Office 365 E3 to F3`);
  await chat.waitForCard(() => choicesOn(chat).includes('review:next'), answeredWithinMs);
  const before = swapOn(chat);
  let isOver = false;

  async function pressOn(): Promise<number> {
    let presses = 0;
    while (!isOver || choicesOn(chat).includes('backup:next')) {
      const isAtReview = choicesOn(chat).includes('review:next');
      const button = isAtReview ? { verb: 'review', choice: 'next' } : { verb: 'backup', choice: 'back' };
      const answer = await chat.press(button);
      assert.equal(answer.kind, 'card', JSON.stringify(answer));
      presses += 1;
      const next = isAtReview ? 'backup:next' : 'review:next';
      await chat.waitForCard(() => choicesOn(chat).includes(next), answeredWithinMs);
    }
    return presses;
  }

  const pressed = pressOn();
  // Whoever ends it is told; until then it is nobody's.
  pressed.catch(() => undefined);
  return {
    end: async () => {
      isOver = true;
      const presses = await pressed;
      assert.deepEqual(swapOn(chat), { swap: before.swap, version: before.version + presses });
      return presses;
    },
  };
}
