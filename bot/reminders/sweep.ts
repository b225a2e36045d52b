import { atOnce } from '../swaps/at-once.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Journal } from '../swaps/journal.ts';
import type { Swap } from '../swaps/swap.ts';
import { nextDueAt } from './due.ts';
import type { DueReminder, OutdatedReminder, Reminder, Reminders, Sent } from './reminder.ts';

export interface SweepPorts {
  readonly reminders: Reminders;
  readonly journal: Journal;
  readonly clock: Clock;
  /** IANA; of readers who have not told theirs. */
  readonly timeZone: string;
  /** Sends one reminder, in its turn. Never rejects. */
  readonly send: (due: DueReminder, swap: Swap) => Promise<Sent>;
  /** Sends the last word about a swap. Never rejects. */
  readonly sendClosing: (reminder: Reminder, swap: Swap) => Promise<'sent' | 'failed' | 'due'>;
  /** The message that showed the reminder before points to the new one. Never rejects. */
  readonly point: (before: Reminder, swap: Swap) => Promise<unknown>;
  /** Puts a message that was sent right. Never rejects. */
  readonly update: (reminder: Reminder, swap: Swap) => Promise<'done' | 'wait'>;
  /** Swaps start by themselves at their hour; else somebody has to press Run (Law 9). */
  readonly startsAlone: boolean;
  /** A swap is ready, or starts within a day: its administrators are told in a new message. */
  readonly told: (swapId: string) => Promise<void>;
  /** Something of a swap has changed: its cards follow. */
  readonly changed: (swapId: string) => void;
}

/** Claimed at a time: about what is sent while the next ones are looked for. */
const claimsAtOnce = 100;

/** Requests on their way to Teams at once: 50 a second, each counted until its answer and a second more. */
const sendersAtOnce = 40;

/** A claim that is so old is of a process that died. A sending takes seconds. */
const abandonedAfterMs = 10 * 60_000;

const noticeMs = 24 * 3_600_000;

/** How long a start waits at most for the last word to those who lose Teams with it. */
const lastWordWithinMs = 10 * 60_000;

/** Does everything that is due: tells, starts, reminds, closes, and puts right what was sent. Rejects with the signal's reason, or what went wrong. */
export async function sweep(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const { reminders, journal, clock, told } = ports;
  const now = clock.now();
  await reminders.doubtAbandoned(isoOf(now - abandonedAfterMs));
  for (const { id } of await journal.takeNotices(isoOf(now + noticeMs))) await told(id);
  await sendClosings(ports, signal);
  for (const swap of await journal.dueToStart()) await start(ports, swap, signal);
  await sendDue(ports, signal);
  await sendUpdates(ports, signal);
  signal.throwIfAborted();
}

/** Whoever loses Teams hears of it before: a last word after the change would not reach them. */
async function start(ports: SweepPorts, swap: Swap, signal: AbortSignal): Promise<void> {
  const { journal, reminders, clock, startsAlone, told, changed } = ports;
  await journal.lastWords(swap.id, swap.draft.schedule?.unconfirmed ?? 'leave-out');
  await sendClosings(ports, signal);
  const startAt = Date.parse(swap.draft.schedule?.at ?? '');
  const isLate = clock.now() > startAt + lastWordWithinMs;
  if (!isLate && (await reminders.closingsUnderWay(swap.id)) > 0) return;
  if (startsAlone) {
    if ((await journal.start(swap.id, swap.version, undefined, 'everybody')) !== undefined) changed(swap.id);
  } else if ((await journal.makeReady(swap.id, swap.version)) !== undefined) await told(swap.id);
}

async function sendDue(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const { reminders, clock, send, point, changed } = ports;
  const swaps = swapsOf(ports);
  async function* claimed(): AsyncGenerator<DueReminder, void, void> {
    while (!signal.aborted) {
      const now = clock.now();
      const due = await reminders.claimDue(claimsAtOnce, ({ schedule, timeZone = ports.timeZone }) =>
        schedule === undefined ? undefined : nextDueAt(schedule, timeZone, now),
      );
      yield* due;
      if (due.length < claimsAtOnce) return;
    }
  }
  const one = async (due: DueReminder): Promise<void> => {
    const { swapId } = due.reminder;
    const swap = await swaps(swapId);
    const sent: Sent =
      signal.aborted || swap === undefined
        ? { kind: 'again', at: isoOf(clock.now()) }
        : await send(due, swap);
    await reminders.settle(due, sent);
    changed(swapId);
    if (sent.kind === 'delivered' && swap !== undefined) await point(due.reminder, swap);
  };
  await atOnce(claimed(), sendersAtOnce, one, () => undefined);
}

async function sendClosings(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const { reminders, sendClosing } = ports;
  const swaps = swapsOf(ports);
  let mayGoOn = true;
  async function* claimed(): AsyncGenerator<Reminder, void, void> {
    while (mayGoOn && !signal.aborted) {
      const due = await reminders.claimClosing(claimsAtOnce);
      yield* due;
      if (due.length < claimsAtOnce) return;
    }
  }
  const one = async (reminder: Reminder): Promise<void> => {
    const swap = signal.aborted ? undefined : await swaps(reminder.swapId);
    const how = swap === undefined ? 'due' : await sendClosing(reminder, swap);
    // What has to wait is for the next sweep: claiming it again at once would be asking without end.
    if (how === 'due') mayGoOn = false;
    await reminders.closed(reminder.swapId, reminder.userId, how);
  };
  await atOnce(claimed(), sendersAtOnce, one, () => undefined);
}

/** What has to wait stays on record for the next sweep. */
async function sendUpdates(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const { reminders, update } = ports;
  const swaps = swapsOf(ports);
  async function* outdated(): AsyncGenerator<OutdatedReminder, void, void> {
    let after: Reminder | undefined;
    while (!signal.aborted) {
      const found = await reminders.outdated(claimsAtOnce, after);
      yield* found;
      after = found.at(-1)?.reminder;
      if (found.length < claimsAtOnce) return;
    }
  }
  const one = async (found: OutdatedReminder): Promise<void> => {
    const swap = signal.aborted ? undefined : await swaps(found.reminder.swapId);
    if (swap !== undefined && (await update(found.reminder, swap)) === 'done') await reminders.updated(found);
  };
  await atOnce(outdated(), sendersAtOnce, one, () => undefined);
}

/** The swaps of what is sent, each read once. */
function swapsOf({ journal }: SweepPorts): (swapId: string) => Promise<Swap | undefined> {
  const swaps = new Map<string, Promise<Swap | undefined>>();
  return (swapId) => {
    const known = swaps.get(swapId) ?? journal.find(swapId);
    swaps.set(swapId, known);
    return known;
  };
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
