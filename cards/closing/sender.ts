import type { Desk } from '../../bot/conversation/desk.ts';
import { plainFrame } from '../../bot/conversation/frame.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { AfterTask } from '../../bot/licensing/checklist.ts';
import type { Products } from '../../bot/licensing/product.ts';
import type { Person } from '../../bot/people/roster.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import type { CardOf } from '../../bot/reminders/send.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { Move, Swap } from '../../bot/swaps/swap.ts';
import { languageFor, sourcesFor, swapForReminder, type SwapForReminder } from '../reminder/load.ts';
import type { Standing } from '../reminder/model.ts';
import { oncePerSwap } from '../reminder/once-per-swap.ts';
import { recipientOf } from '../reminder/recipient.ts';
import { standingOf } from '../reminder/standing.ts';
import { mailTaskOf } from '../result/mail-afterwards.ts';
import { closing, type ClosingModel } from './view.ts';

interface Common {
  readonly swap: SwapForReminder;
  readonly mailOf: MailTasks;
}

/**
 * The last word about a swap that has ended or has been undone, or, to those who lose Teams with it, that is about to
 * start; in each person's own language.
 */
export function closingCard(desk: Desk): CardOf {
  const commonOf = oncePerSwap((swap) => read(swap, desk));
  return async (reminder, swap, person) => {
    const model = await modelOf(reminder, swap, person, await commonOf(swap), desk);
    const outgoing = rendererOf(closing, model)(recipientOf(reminder, person, desk), plainFrame);
    return (address) => desk.messenger.post(address, outgoing);
  };
}

async function read(swap: Swap, desk: Desk): Promise<Common> {
  return { swap: await swapForReminder(swap, desk), mailOf: mailTasks(desk) };
}

async function modelOf(
  reminder: Reminder,
  swap: Swap,
  person: Person | undefined,
  common: Common,
  desk: Desk,
): Promise<ClosingModel> {
  const standing = await standingOf(swap, reminder.userId, desk);
  const { requestedBy, to, sharePoint } = common.swap;
  return {
    kind: standing === 'open' && swap.state !== 'finished' ? 'last-word' : kinds[standing],
    language: languageFor(person, common.swap),
    requestedBy,
    ...(await sourcesFor(swap, reminder.userId, common.swap, desk)),
    to,
    services: reminder.services,
    mail: standing === 'carried-out' ? await common.mailOf(swap, reminder) : undefined,
    hasBookmarks: reminder.tasks.includes('sharepoint-bookmark'),
    sharePoint,
  };
}

const kinds: Readonly<Record<Standing, ClosingModel['kind']>> = {
  'carried-out': 'done',
  'not-changed': 'not-done',
  'called-off': 'not-done',
  open: 'later',
  undone: 'undone',
};

type MailTasks = (swap: Swap, reminder: Reminder) => Promise<AfterTask | undefined>;

/**
 * What users do with their .pst files. Judged once for each way in which licenses were changed, of which there are few:
 * for 10,000 users the directory is not asked 10,000 times.
 */
function mailTasks(desk: Desk): MailTasks {
  const known = new Map<string, Promise<AfterTask | undefined>>();
  let products: Promise<Products> | undefined;

  async function judge(move: Move): Promise<AfterTask | undefined> {
    products ??= desk.tenant
      .products(theBot)
      .then((list) => new Map(list.map((product) => [product.skuId, product])));
    return mailTaskOf(move, await desk.tenant.users(theBot, [move.userId]), await products);
  }

  return async (swap, { userId, tasks }) => {
    if (!tasks.includes('outlook-pst') && !tasks.includes('archive-pst')) return undefined;
    const move = await desk.journal.move(swap.id, userId);
    if (move === undefined) return undefined;
    const way = JSON.stringify([move.before, move.change]);
    const task = known.get(way) ?? judge(move);
    known.set(way, task);
    return await task;
  };
}
