/**
 * Sends reminders as the bot does: through `reach`, the pace and the messenger. Prints a line of JSON, `Reminded`, and
 * ends.
 *
 * Arguments: the connector's service URL, how many people, how many at once, how many times faster time goes by.
 */
import type { ChatOwner } from '../../bot/people/delivery.ts';
import { createPace } from '../../bot/reminders/pace.ts';
import { reach } from '../../bot/reminders/reach.ts';
import { messengerOf, recipient } from '../reminders/reaching.ts';
import { fastClock } from '../support/fast-clock.ts';
import { card } from '../support/teams-bot.ts';
import { seededGuid, seededRandom } from './seeded-random.ts';

/** Memory in bytes. */
export interface Reminded {
  readonly delivered: number;
  readonly perSecond: number;
  readonly idleMemory: number;
  readonly mostMemory: number;
}

const [serviceUrl = '', people = '0', atOnce = '1', timesFaster = '1'] = process.argv.slice(2);
const clock = fastClock(Number(timesFaster));
const random = seededRandom(1);
const messenger = messengerOf();
const ports = {
  create: (owner: ChatOwner) => messenger.create(owner),
  installer: undefined,
  serviceUrl: async () => serviceUrl,
  pace: createPace({ clock }),
};

async function remind(): Promise<boolean> {
  const userId = seededGuid(random);
  const address = { conversationId: `a:${userId}`, serviceUrl };
  const reached = await reach(ports, recipient(userId, { address }), (chat) =>
    messenger.post(chat, { card, summary: 'Your licenses change' }),
  );
  return reached.kind === 'delivered';
}

// The first one brings the libraries in, as they are in a bot that has been up for a while.
await remind();
const idleMemory = process.memoryUsage.rss();
let mostMemory = idleMemory;
const watch = setInterval(() => {
  mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
}, 50);
let left = Number(people);
let delivered = 0;
async function sender(): Promise<void> {
  while (left > 0) {
    left -= 1;
    if (await remind()) delivered += 1;
  }
}
const began = clock.now();
await Promise.all(Array.from({ length: Number(atOnce) }, sender));
const perSecond = delivered / ((clock.now() - began) / 1_000);
clearInterval(watch);
const reminded: Reminded = { delivered, perSecond, idleMemory, mostMemory };
console.log(JSON.stringify(reminded));
process.exit();
