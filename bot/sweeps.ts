import { closingCard } from '../cards/closing/sender.ts';
import { reminderCard, reminderUpdate } from '../cards/reminder/sender.ts';
import type { Config } from './config.ts';
import type { Desk } from './conversation/desk.ts';
import type { SwapWatch } from './conversation/swap-watch.ts';
import type { AppInstaller } from './people/app-installer.ts';
import { createRemovalRounds } from './people/removal-rounds.ts';
import type { Pace } from './reminders/pace.ts';
import type { Reminder } from './reminders/reminder.ts';
import type { ReachPorts } from './reminders/reach.ts';
import { createSend } from './reminders/send.ts';
import { sweep, type SweepPorts } from './reminders/sweep.ts';
import type { Swap } from './swaps/swap.ts';

export interface SweepsParts {
  readonly config: Config;
  readonly desk: Desk;
  readonly watch: SwapWatch;
  readonly pace: Pace;
  readonly installer: AppInstaller | undefined;
  /** Where Teams is before anybody in the organisation has been heard from. */
  readonly globalServiceUrl: string | undefined;
}

/** What a sweep does: reminders that are due, starts, last words, and the removal of what is old. What is sent goes at the pace that Teams allows. */
export function createSweep({
  config,
  desk,
  watch,
  pace,
  installer,
  globalServiceUrl,
}: SweepsParts): (signal: AbortSignal) => Promise<void> {
  const { clock, roster, report } = desk;
  const isPractice = config.mode === 'practice';
  const reach: ReachPorts = {
    create: (owner) => desk.messenger.create(owner),
    installer,
    // The local client would take a chat with anybody and deliver nothing.
    serviceUrl: async (tenantId) =>
      isPractice ? undefined : ((await roster.serviceUrl(tenantId)) ?? globalServiceUrl),
    pace,
  };
  const parts = { roster, clock, reach, report };
  const send = createSend({ ...parts, card: reminderCard(desk) });
  const close = createSend({ ...parts, card: closingCard(desk) });
  const update = createReminderUpdates(desk, pace);
  const removeOld = createRemovalRounds(desk.retention, clock, config.retentionDays);
  const ports: Omit<SweepPorts, 'send' | 'sendClosing'> = {
    ...desk,
    timeZone: config.timeZone,
    startsAlone: config.swapActor === 'app',
    told: (swapId) => watch.halted(swapId),
  };
  return async (signal) => {
    await sweep(
      {
        ...ports,
        send: ({ reminder }, swap) => send(reminder, swap, signal),
        sendClosing: async (reminder, swap) => {
          // The reminder itself says how it ended too: whoever opens it later reads no request.
          await update(reminder, swap, signal);
          if (swap.state === 'cancelled') return 'sent';
          const { kind } = await close(reminder, swap, signal);
          return kind === 'again' ? 'due' : kind === 'unreached' ? 'failed' : 'sent';
        },
      },
      signal,
    );
    await removeOld();
  };
}

/** Puts a reminder that somebody has on the present state of things. Never rejects. */
export function createReminderUpdates(
  desk: Desk,
  pace: Pace,
): (reminder: Reminder, swap: Swap, signal?: AbortSignal) => Promise<void> {
  const update = reminderUpdate(desk);
  return async (reminder, swap, signal) => {
    const { tenantId, userId } = reminder;
    try {
      const person = await desk.roster.find(tenantId, userId);
      if (person === undefined) return;
      const put = await update(reminder, swap, person);
      await pace.run(userId, () => put(person), signal);
    } catch (error) {
      desk.report('reminder-not-updated', error, { swapId: swap.id, userId });
    }
  };
}

/** The same for all that were sent about a swap: its date has moved, say. */
export function allReminderUpdates(desk: Desk, pace: Pace): (swapId: string) => Promise<void> {
  const update = createReminderUpdates(desk, pace);
  return async (swapId) => {
    const swap = await desk.journal.find(swapId);
    const sent = (await desk.reminders.ofSwap(swapId)).filter(({ activityId }) => activityId !== undefined);
    if (swap !== undefined) await Promise.all(sent.map((reminder) => update(reminder, swap)));
  };
}
