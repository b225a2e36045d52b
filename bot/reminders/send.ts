import type { Address, Delivery } from '../people/delivery.ts';
import type { Person, Roster } from '../people/roster.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Swap } from '../swaps/swap.ts';
import { reach, type Reached, type ReachPorts } from './reach.ts';
import type { Reminder, Sent, Unreached } from './reminder.ts';

export interface SendPorts {
  readonly roster: Roster;
  readonly clock: Clock;
  readonly reach: ReachPorts;
  /**
   * Makes the card of one message to one person, who may never have met the bot, and answers what posts it. Rejects when
   * it cannot be made.
   */
  readonly card: CardOf;
  /** Tells what went wrong without being anybody's answer. */
  readonly report: (event: string, error: unknown, ids: Readonly<Record<string, string>>) => void;
}

export type CardOf = (
  reminder: Reminder,
  swap: Swap,
  person: Person | undefined,
) => Promise<(address: Address) => Promise<Delivery>>;

/** Whoever has to wait without being told how long, and whose card could not be made, is tried again after this. */
const laterMs = 60_000;

/** Sends the card to the person's own chat, wherever that is. At most one becomes visible. Never rejects. */
export function createSend(
  ports: SendPorts,
): (reminder: Reminder, swap: Swap, signal?: AbortSignal) => Promise<Sent> {
  const { roster, clock, report } = ports;
  return async (reminder, swap, signal) => {
    const { tenantId, swapId, userId, unreached } = reminder;
    const ids = { tenantId, swapId, userId };
    let reached: Reached;
    try {
      const person = await roster.find(tenantId, userId);
      const post = await ports.card(reminder, swap, person);
      const recipient = {
        tenantId,
        userId,
        address: person,
        isGuest: unreached === 'guest',
        hasTeams: unreached !== 'no-teams' || person !== undefined,
      };
      reached = await reach(ports.reach, recipient, post, signal);
    } catch (error) {
      // Nothing is sent before the last of these, and that one never rejects.
      if (signal?.aborted !== true) report('reminder-not-sent', error, ids);
      return againIn(clock, signal?.aborted === true ? 0 : laterMs);
    }
    if (reached.kind === 'delivered') await remember(ports, reminder, reached.conversation);
    if (reached.kind === 'failed') report('reminder-not-delivered', new Error(reached.code), ids);
    return sentOf(reached, clock);
  };
}

function againIn(clock: Clock, ms: number): Sent {
  return { kind: 'again', at: new Date(clock.now() + ms).toISOString() };
}

function sentOf(reached: Reached, clock: Clock): Sent {
  switch (reached.kind) {
    case 'delivered':
      return { kind: 'delivered', activityId: reached.activityId };
    case 'doubtful':
      return { kind: 'doubtful' };
    case 'wait':
      return againIn(clock, reached.ms ?? laterMs);
    case 'unreachable':
      return { kind: 'unreached', why: reached.why === 'gone' ? 'not-installed' : reached.why };
    case 'failed':
      return { kind: 'unreached', why: reasons[reached.code] ?? 'not-delivered' };
  }
}

/** Nobody in the organisation has the app yet, so that nobody knows where Teams serves it. */
const reasons: Readonly<Record<string, Unreached>> = { 'no-service-url': 'not-installed' };

/** Where the chat is that was found or opened. */
async function remember(
  { roster, report }: SendPorts,
  { tenantId, userId, language }: Reminder,
  { conversationId, serviceUrl }: Address,
): Promise<void> {
  try {
    const known = await roster.find(tenantId, userId);
    if (known?.conversationId === conversationId && known.serviceUrl === serviceUrl) return;
    await roster.see({
      tenantId,
      userId,
      conversationId,
      serviceUrl,
      // Until their client tells it: what they are answered with later is in the same language.
      clientLocale: known?.clientLocale === undefined ? language : undefined,
      timeZone: undefined,
    });
  } catch (error) {
    report('chat-not-remembered', error, { tenantId, userId });
  }
}
