import { userTasks } from '../licensing/checklist.ts';
import { backupNeeded, type Impact } from '../licensing/impact.ts';
import type { Person, Roster } from '../people/roster.ts';
import { movable, type Analysis } from '../swaps/analysis.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Swap } from '../swaps/swap.ts';
import type { Reminder, Reminders, ReminderService } from './reminder.ts';

/** What came of one attempt to send a reminder. */
export type ReminderDelivery =
  | { readonly kind: 'delivered'; readonly activityId?: string | undefined }
  /** The person has blocked or removed the bot. */
  | { readonly kind: 'unreachable' }
  /** It cannot be delivered, or nobody knows whether it was. */
  | { readonly kind: 'failed' }
  /** It was not delivered, and may be tried again later. */
  | { readonly kind: 'wait'; readonly ms?: number | undefined };

/** Sends the card of one reminder; the conversation makes it. One attempt each. */
export type ReminderSender = (person: Person, reminder: Reminder) => Promise<ReminderDelivery>;

export interface ReminderPorts {
  readonly reminders: Reminders;
  readonly roster: Roster;
  readonly clock: Clock;
  readonly send: ReminderSender;
}

/** How many of the affected users were reminded now, and how many were not and why. */
export interface ReminderTally {
  readonly sent: number;
  /** Had their reminder about this swap earlier. */
  readonly alreadyReminded: number;
  /** Never talked to the bot, so that it cannot write to them. */
  readonly unknownPeople: number;
  readonly failed: number;
}

type Reminded = 'sent' | 'already' | 'failed';

/** Teams allows 50 a second for each bot and tenant; a few at a time leave room for everything else. */
const sendersAtOnce = 5;
const mostAttempts = 4;
const firstPauseMs = 2_000;

/**
 * Reminds everyone whom the swap would cost something, once: who was reminded, or may have been, is never sent
 * another. Rejects only when the record or the roster cannot be reached.
 */
export async function remindAll(
  ports: ReminderPorts,
  swap: Swap,
  analysis: Analysis,
): Promise<ReminderTally> {
  const affected = movable(analysis).filter(({ impact }) => backupNeeded(impact));
  const userIds = affected.map(({ user }) => user.id);
  const people = await ports.roster.findAll(swap.tenantId, userIds);
  const impacts = new Map(affected.map(({ user, impact }) => [user.id, impact]));
  const outcomes: Reminded[] = [];
  const waiting = people.values();
  async function sender(): Promise<void> {
    for (const person of waiting) {
      const impact = impacts.get(person.userId);
      if (impact !== undefined) outcomes.push(await remind(ports, swap, person, impact));
    }
  }
  await Promise.all(Array.from({ length: sendersAtOnce }, sender));
  const count = (outcome: Reminded): number => outcomes.filter((one) => one === outcome).length;
  return {
    sent: count('sent'),
    alreadyReminded: count('already'),
    unknownPeople: affected.length - outcomes.length,
    failed: count('failed'),
  };
}

async function remind(ports: ReminderPorts, swap: Swap, person: Person, impact: Impact): Promise<Reminded> {
  const begun = {
    tenantId: swap.tenantId,
    swapId: swap.id,
    userId: person.userId,
    services: servicesOf(impact),
    unknownPlans: impact.unknownPlans.length > 0,
    tasks: userTasks(impact),
  };
  if (!(await ports.reminders.begin(begun))) return 'already';
  const reminder: Reminder = {
    ...begun,
    state: 'sending',
    activityId: undefined,
    sentAt: undefined,
    confirmedAt: undefined,
  };
  const delivery = await deliver(ports, person, reminder);
  if (delivery.kind === 'delivered') {
    await ports.reminders.sent(swap.id, person.userId, delivery.activityId);
    return 'sent';
  }
  // One that may have arrived stays as it is on record: what failed for sure may be sent again, this may not.
  if (delivery.kind !== 'failed') await ports.reminders.failed(swap.id, person.userId);
  return 'failed';
}

/** An answer that asks to wait is the only one after which sending again cannot make a second card. */
async function deliver(ports: ReminderPorts, person: Person, reminder: Reminder): Promise<ReminderDelivery> {
  for (let attempt = 1; ; attempt += 1) {
    const delivery = await attemptOnce(ports.send, person, reminder);
    if (delivery.kind !== 'wait' || attempt === mostAttempts) return delivery;
    await ports.clock.sleep(delivery.ms ?? firstPauseMs * 2 ** (attempt - 1));
  }
}

async function attemptOnce(
  send: ReminderSender,
  person: Person,
  reminder: Reminder,
): Promise<ReminderDelivery> {
  try {
    return await send(person, reminder);
  } catch {
    return { kind: 'failed' };
  }
}

function servicesOf(impact: Impact): readonly ReminderService[] {
  return impact.services.flatMap(({ service, change, before, after }) =>
    change === 'reduced' || change === 'lost' || change === 'unknown'
      ? [{ service, change, beforeQuotaGb: before.quotaGb, afterQuotaGb: after.quotaGb }]
      : [],
  );
}
