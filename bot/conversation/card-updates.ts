import type { Address, Messenger } from './messenger.ts';
import type { OutgoingCard } from './reply.ts';

/**
 * Updates of messages outside a turn: one at a time for each message, and only the newest waits, so that an
 * older card never lands on top of a newer one and a busy swap does not flood the chat.
 */
export interface CardUpdates {
  put(address: Address, activityId: string, outgoing: OutgoingCard): void;
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>;
}

interface Waiting {
  next: { readonly address: Address; readonly outgoing: OutgoingCard } | undefined;
}

export function createCardUpdates(
  messenger: Messenger,
  report: (event: string, error: unknown) => void,
): CardUpdates {
  const busy = new Map<string, Waiting>();
  const running = new Set<Promise<void>>();

  async function drain(activityId: string, waiting: Waiting): Promise<void> {
    for (let job = waiting.next; job !== undefined; job = waiting.next) {
      waiting.next = undefined;
      const delivery = await messenger.update(job.address, activityId, job.outgoing);
      if (delivery.kind !== 'delivered') report('card-not-updated', delivery.kind);
    }
    busy.delete(activityId);
  }

  return {
    put: (address, activityId, outgoing) => {
      const waiting = busy.get(activityId);
      if (waiting !== undefined) {
        waiting.next = { address, outgoing };
        return;
      }
      const started: Waiting = { next: { address, outgoing } };
      busy.set(activityId, started);
      const run = drain(activityId, started).finally(() => running.delete(run));
      running.add(run);
    },
    settled: async () => {
      await Promise.all(running);
    },
  };
}
