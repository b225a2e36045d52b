import { formatMoment } from '../../bot/conversation/format.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { textOf, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { zonesOf } from '../../bot/conversation/zones.ts';
import { replannedAt } from '../../bot/reminders/replan.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { scheduleIn } from '../scheduled/load.ts';
import { pressedOf, showAside, withWaiting, type Pressed } from '../scheduled/press.ts';
import { fieldsOf, lastDay, startAt, today, type StartProblem } from '../when/start-at.ts';
import { strings } from './strings.ts';
import { moveDate } from './view.ts';

interface Entered {
  readonly date: string;
  readonly time: string;
}

/** Moves the start of a swap that has not begun, and its reminders with it. */
export const moveDateStep: Step<Pressed & { readonly entered: Entered | undefined }> = {
  verb: 'move-date',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const pressed = pressedOf(raw);
    const choice = wordOf(pressed?.data['choice'], ['open', 'save']);
    if (pressed === undefined || choice === undefined) return undefined;
    if (choice === 'open') return { ...pressed, entered: undefined };
    const [date, time] = [textOf(pressed.data['date']), textOf(pressed.data['time'])];
    return date === undefined || time === undefined ? undefined : { ...pressed, entered: { date, time } };
  },
  handle: async ({ entered, ...pressed }, visit) =>
    await withWaiting(pressed, visit, async (swap) => {
      if (entered === undefined) return await form(swap, undefined, undefined, visit);
      const start = startAt(entered, visit.reader.timeZone, visit.desk.clock.now());
      return start.kind === 'problem'
        ? await form(swap, entered, start.problem, visit)
        : await save(swap, { ...scheduleIn(swap), at: start.at }, visit);
    }),
};

async function form(
  swap: Swap,
  entered: Entered | undefined,
  problem: StartProblem | undefined,
  visit: Visit,
): Promise<Reply> {
  const { timeZone } = visit.reader;
  const now = visit.desk.clock.now();
  const { at } = scheduleIn(swap);
  const model = {
    swapId: swap.id,
    version: swap.version,
    at,
    ...(entered ?? fieldsOf(at, timeZone)),
    firstDay: today(timeZone, now).toString(),
    lastDay: lastDay(timeZone, now).toString(),
    problem,
  };
  return await showAside(moveDate, model, swap.id, visit);
}

async function save(swap: Swap, schedule: Schedule, visit: Visit): Promise<Reply> {
  const { desk, origin, reader } = visit;
  const moved = await desk.journal.reschedule(swap.id, swap.version, origin.userId, schedule);
  if (moved === undefined) return await visit.wizard.stale(swap.id, visit);
  await replan(moved, schedule, visit);
  desk.changed(swap.id);
  // The cards that users have show the new date.
  desk.remindersChanged(swap.id);
  const said = strings[reader.adminLanguage].moved(formatMoment(reader, schedule.at));
  return await visit.wizard.show(moved, visit, said);
}

async function replan(swap: Swap, schedule: Schedule, { desk }: Visit): Promise<void> {
  const userIds = (await desk.reminders.ofSwap(swap.id)).map(({ userId }) => userId);
  const zoneOf = await zonesOf(swap.tenantId, userIds, desk);
  const now = desk.clock.now();
  await desk.reminders.replan(swap.id, (reminder) =>
    replannedAt(reminder, schedule, zoneOf(reminder.userId), now),
  );
  desk.wakeSweep();
}
