import type { Pace } from '../reminders/pace.ts';
import type { Creation, Delivery, Messenger } from './messenger.ts';

/**
 * A messenger whose requests keep to what Teams allows, together with all others that pass through the same pace. A
 * request that is asked to wait is repeated after a while; the wait is answered where that is too long to sit out, and
 * when the signal ends it.
 */
export function pacedMessenger(messenger: Messenger, pace: Pace, signal: AbortSignal): Messenger {
  const paced = async <Answer extends Delivery | Creation>(thread: string, request: () => Promise<Answer>) =>
    await pace.run(thread, request, signal).catch((error: unknown) => {
      if (signal.aborted) return ended;
      throw error;
    });

  return {
    post: (address, outgoing) => paced(address.conversationId, () => messenger.post(address, outgoing)),
    update: (address, activityId, outgoing) =>
      paced(address.conversationId, () => messenger.update(address, activityId, outgoing)),
    send: (address, message, replacing) =>
      paced(address.conversationId, () => messenger.send(address, message, replacing)),
    create: (owner) => paced(owner.userId, () => messenger.create(owner)),
  };
}

const ended = { kind: 'wait', ms: undefined, scope: 'tenant' } as const;
