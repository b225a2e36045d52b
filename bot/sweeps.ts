import { closingCard } from '../cards/closing/sender.ts';
import { reminderCard, reminderPointerUpdate, reminderUpdate } from '../cards/reminder/sender.ts';
import type { Config } from './config.ts';
import type { Desk } from './conversation/desk.ts';
import type { Messenger } from './conversation/messenger.ts';
import type { SwapWatch } from './conversation/swap-watch.ts';
import type { AppInstaller } from './people/app-installer.ts';
import { createRemovalRounds } from './people/removal-rounds.ts';
import type { Pace } from './reminders/pace.ts';
import type { Reminder } from './reminders/reminder.ts';
import type { ReachPorts } from './reminders/reach.ts';
import { createSend, type CardOf } from './reminders/send.ts';
import { sweep, type SweepPorts } from './reminders/sweep.ts';
import type { Swap } from './swaps/swap.ts';

export interface SweepsParts {
  readonly config: Config;
  readonly desk: Desk;
  readonly watch: SwapWatch;
  /** Sends at once: here it is the pace that says when. */
  readonly messenger: Messenger;
  readonly pace: Pace;
  readonly installer: AppInstaller | undefined;
  /** Where Teams is before anybody in the organisation has been heard from. */
  readonly globalServiceUrl: string | undefined;
}

/** What a sweep does: reminders that are due, starts, last words, and the removal of what is old. What is sent goes at the pace that Teams allows. */
export function createSweep({
  config,
  desk: ownDesk,
  messenger,
  watch,
  pace,
  installer,
  globalServiceUrl,
}: SweepsParts): (signal: AbortSignal) => Promise<void> {
  const desk: Desk = { ...ownDesk, messenger };
  const { clock, roster, report } = desk;
  const isPractice = config.mode === 'practice';
  const reach: ReachPorts = {
    create: (owner) => messenger.create(owner),
    installer,
    // The local client would take a chat with anybody and deliver nothing.
    serviceUrl: async (tenantId) =>
      isPractice ? undefined : ((await roster.serviceUrl(tenantId)) ?? globalServiceUrl),
    pace,
  };
  const parts = { roster, clock, reach, report };
  const send = createSend({ ...parts, card: reminderCard(desk) });
  const close = createSend({ ...parts, card: closingCard(desk) });
  const update = createUpdates(reminderUpdate(desk), desk, pace);
  const point = createUpdates(reminderPointerUpdate(desk), desk, pace);
  const removeOld = createRemovalRounds(desk.retention, clock, config.retentionDays);
  const ports: Omit<SweepPorts, 'send' | 'sendClosing' | 'update' | 'point'> = {
    ...desk,
    timeZone: config.timeZone,
    startsAlone: config.swapActor === 'app',
    told: async (swapId) => {
      watch.announce(swapId);
    },
  };
  return async (signal) => {
    await sweep(
      {
        ...ports,
        send: ({ reminder }, swap) => send(reminder, swap, signal),
        sendClosing: async (reminder, swap) => {
          // The reminder itself says how it ended too: whoever opens it later reads no request.
          if ((await update(reminder, swap, signal)) === 'wait') return 'due';
          // Where no message shows it, since the user looks at another swap's there, it is told in a new one.
          if (swap.state === 'cancelled' && reminder.activityId !== undefined) return 'sent';
          const { kind } = await close(reminder, swap, signal);
          return kind === 'again' ? 'due' : kind === 'unreached' ? 'failed' : 'sent';
        },
        point: (before, swap) => point(before, swap, signal),
        update: (reminder, swap) => update(reminder, swap, signal),
      },
      signal,
    );
    await removeOld();
  };
}

/** Puts a card in the place of a reminder that somebody has, or answers that this has to wait. Never rejects. */
function createUpdates(
  update: CardOf,
  desk: Desk,
  pace: Pace,
): (reminder: Reminder, swap: Swap, signal: AbortSignal) => Promise<'done' | 'wait'> {
  return async (reminder, swap, signal) => {
    const { tenantId, userId } = reminder;
    const failed = (error: unknown): void => {
      desk.report('reminder-not-updated', error, { swapId: swap.id, userId });
    };
    try {
      const person = await desk.roster.find(tenantId, userId);
      if (person === undefined) return 'done';
      const put = await update(reminder, swap, person);
      const { kind } = await pace.run(userId, () => put(person), signal);
      if (kind === 'failed') failed(kind);
      return kind === 'wait' ? 'wait' : 'done';
    } catch (error) {
      if (signal.aborted) return 'wait';
      failed(error);
      return 'done';
    }
  };
}
