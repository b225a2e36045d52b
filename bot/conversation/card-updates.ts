import type { Clock } from '../swaps/clock.ts';
import type { Address, Messenger } from './messenger.ts';
import type { OutgoingCard } from './reply.ts';
import { Undelivered } from './undelivered.ts';

/**
 * Updates of messages outside a turn: one at a time for each message, and only the newest waits, so that an
 * older card never lands on top of a newer one and a busy swap does not flood the chat.
 */
export interface CardUpdates {
  put(address: Address, activityId: string, outgoing: OutgoingCard): void;
  /** Resolves when no update of the message is on its way, nor waits. */
  settled(activityId: string): Promise<void>;
  /** For the end of the process: nothing is tried again, which is no failure. Resolves when nothing is on its way. */
  close(): Promise<void>;
}

interface Waiting {
  next: { readonly address: Address; readonly outgoing: OutgoingCard } | undefined;
  /** Resolves when none is left. */
  done: Promise<void>;
}

export interface CardUpdatesParts {
  /** One that keeps to what Teams allows. */
  readonly messenger: Pick<Messenger, 'update'>;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly report: (event: string, error: unknown, ids: Readonly<Record<string, string>>) => void;
}

/** After so long what had to wait is tried again where it was not said when. */
const laterMs = 30_000;

/** So many times: half an hour of being asked to wait. */
const mostTries = 60;

export function createCardUpdates({ messenger, clock, report }: CardUpdatesParts): CardUpdates {
  const busy = new Map<string, Waiting>();
  const closing = new AbortController();
  const { signal } = closing;

  async function drain(activityId: string, waiting: Waiting): Promise<void> {
    let tries = 0;
    for (let job = waiting.next; job !== undefined; job = waiting.next) {
      waiting.next = undefined;
      const delivery = await messenger.update(job.address, activityId, job.outgoing);
      tries += 1;
      if (delivery.kind === 'wait' && tries < mostTries && !signal.aborted) {
        await clock.sleep(delivery.ms ?? laterMs, signal).catch(() => undefined);
        // What has come meanwhile takes its place.
        waiting.next ??= job;
        continue;
      }
      tries = 0;
      const isCutShort = delivery.kind === 'wait' && signal.aborted;
      if (delivery.kind !== 'delivered' && !isCutShort)
        report('card-not-updated', new Undelivered(delivery), { activityId });
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
      const started: Waiting = { next: { address, outgoing }, done: Promise.resolve() };
      busy.set(activityId, started);
      started.done = drain(activityId, started);
    },
    settled: async (activityId) => {
      await busy.get(activityId)?.done;
    },
    close: async () => {
      closing.abort();
      await Promise.all([...busy.values()].map(({ done }) => done));
    },
  };
}
