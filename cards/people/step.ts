import type { Reply } from '../../bot/conversation/reply.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted, wordOf, type Submitted } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { ReminderFilter } from '../../bot/reminders/reminder.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { reminderUpdate } from '../reminder/sender.ts';
import { isWaiting, showAside, swapIn } from '../scheduled/press.ts';
import { loadPeople } from './load.ts';
import { filterNames, people } from './view.ts';

interface Place {
  readonly filter: ReminderFilter;
  readonly page: number;
}

interface Asked {
  readonly swapId: string;
  readonly place: Place;
  /** Object id of somebody to be left out. */
  readonly leaveOut: string | undefined;
}

/** Nobody leafs further. */
const lastPage = 100_000;

/** Where everybody stands whom the swap reminds; and leaving single people out, as long as it has not begun. */
export const peopleStep: Step<Asked> = {
  verb: 'people',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const choice = wordOf(data?.['choice'], ['show', 'leave-out']);
    const [swapId, user] = [guidOf(data?.['id']), guidOf(data?.['user'])];
    const place = data && placeOf(data);
    if (choice === undefined || swapId === undefined || place === undefined) return undefined;
    if (choice === 'show') return { swapId, place, leaveOut: undefined };
    return user === undefined ? undefined : { swapId, place, leaveOut: user };
  },
  handle: async ({ swapId, place, leaveOut }, visit) => {
    const swap = await swapIn(swapId, visit);
    return leaveOut === undefined
      ? await show(swap, place, undefined, visit)
      : await takeOut(swap, leaveOut, place, visit);
  },
};

/** A button that names no page leads to the first one. */
function placeOf(data: Submitted): Place | undefined {
  const filter = wordOf(data['filter'] ?? 'all', filterNames);
  const page = data['page'] ?? 0;
  const isPage = typeof page === 'number' && Number.isInteger(page) && page >= 0 && page <= lastPage;
  return filter === undefined || !isPage ? undefined : { filter, page };
}

async function show(
  swap: Swap,
  place: Place,
  leftOut: { readonly name: string; readonly done: boolean } | undefined,
  visit: Visit,
): Promise<Reply> {
  return await showAside(people, await loadPeople(swap, place, leftOut, visit), swap.id, visit);
}

async function takeOut(swap: Swap, userId: string, place: Place, visit: Visit): Promise<Reply> {
  const { desk, origin } = visit;
  if (!isWaiting(swap)) return await visit.wizard.stale(swap.id, visit);
  const done = await desk.journal.takeOut(swap.id, userId, origin.userId);
  if (done) {
    desk.changed(swap.id);
    await tell(swap, userId, visit);
  }
  const [user] = await visit.users([userId]);
  return await show(swap, place, { name: user?.displayName ?? userId, done }, visit);
}

/** Whoever was reminded sees on the same card that nothing is asked of them any more. */
async function tell(swap: Swap, userId: string, { desk }: Visit): Promise<void> {
  const [reminder, person] = await Promise.all([
    desk.reminders.find(swap.id, userId),
    desk.roster.find(swap.tenantId, userId),
  ]);
  if (reminder?.activityId === undefined || person === undefined) return;
  const update = await reminderUpdate(desk)(reminder, swap, person);
  const delivery = await update(person);
  if (delivery.kind !== 'delivered')
    desk.report('reminder-not-updated', delivery.kind, { swapId: swap.id, userId });
}
