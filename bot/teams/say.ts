import type { TurnContext } from 'botbuilder';
import type { Reply } from '../conversation/reply.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Log } from '../log.ts';
import { notDelivered } from './delivery.ts';
import { cardMessage, textMessage, type OutgoingMessage } from './reply.ts';
import type { Running } from './running.ts';

interface Parts {
  readonly running: Running;
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Answers an activity that is no invoke, with a message of its own. A press that came as a message and names its
 * card needs none: the conversation updates that card in place.
 */
export async function say(context: TurnContext, turn: Turn, reply: Reply, parts: Parts): Promise<void> {
  if (reply.kind === 'none') return;
  if (reply.kind === 'later') {
    afterwards(reply.work(), parts);
    return;
  }
  if (reply.kind === 'notice' || reply.kind === 'sign-in') {
    await send(context, textMessage(reply.text), parts);
    return;
  }
  if (turn.kind === 'press' && turn.cardActivityId !== undefined) return;
  const activityId = await send(context, cardMessage(reply.outgoing), parts);
  if (activityId !== undefined && reply.posted !== undefined) afterwards(reply.posted(activityId), parts);
}

/** One attempt: whoever gets no answer types again, and a second attempt could show the answer twice. */
async function send(
  context: TurnContext,
  message: OutgoingMessage,
  { now, log }: Parts,
): Promise<string | undefined> {
  try {
    const sent = await context.sendActivity(message);
    return sent?.id === '' ? undefined : sent?.id;
  } catch (error) {
    log.error('reply-not-delivered', error, { delivery: notDelivered(error, now()).kind });
    return undefined;
  }
}

/** Teams gives a turn seconds and what follows a message may take longer, so nobody waits for it but the stop. */
function afterwards(work: Promise<void>, { running, log }: Parts): void {
  void running.track(
    work.catch((error: unknown) => {
      log.error('after-reply-failed', error);
    }),
  );
}
