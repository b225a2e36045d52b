import type { TurnContext } from 'botbuilder';
import type { Conversation } from '../conversation/conversation.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Origin, Turn } from '../conversation/turn.ts';
import type { Log } from '../log.ts';
import { readActivity, type IncomingActivity } from './activity.ts';
import type { TeamsAdapter } from './adapter.ts';
import { admit, type GateRules } from './gate.ts';
import { NotAuthentic } from './not-authentic.ts';
import { invokeAnswer, textMessage } from './reply.ts';
import type { Running } from './running.ts';
import { say } from './say.ts';
import { answerSignIn, signInMessage, type SignInParts } from './sign-in.ts';
import type { TurnLimit } from './turn-limit.ts';
import { turnOf } from './turn.ts';

/** What goes back over HTTP; a body is sent as JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface EndpointParts {
  readonly adapter: TeamsAdapter;
  readonly rules: GateRules;
  readonly conversation: Conversation;
  /** Undefined where nobody signs in. */
  readonly signIn: SignInParts | undefined;
  /** Undefined in practice, where everybody is at this machine. */
  readonly limit: TurnLimit | undefined;
  readonly running: Running;
  /** Makes the number under which a failure is found in the log. */
  readonly reference: () => string;
  readonly now: () => number;
  readonly log: Log;
}

/** Takes the body and the Authorization header of a request to the message endpoint. Never rejects. */
export type Endpoint = (body: unknown, authorization: string) => Promise<HttpAnswer>;

/** From a request to its answer: shape, proof, gate, turn, reply. */
export function createEndpoint(parts: EndpointParts): Endpoint {
  const { adapter, rules, log } = parts;

  return async (body, authorization) => {
    const activity = readActivity(body);
    if (activity === undefined) return { status: 400, body: { code: 'not-an-activity' } };
    let refused: HttpAnswer | undefined;
    try {
      const response = await adapter.receive(activity, authorization, async (context) => {
        const admission = admit(activity, rules);
        if (admission.kind === 'admitted') {
          const { origin } = admission;
          if (parts.limit?.take(origin.userId) === false) {
            log.warn('activity-refused', { reason: 'too-many' });
            refused = { status: 429, body: { code: 'too-many' } };
            return;
          }
          if (await takeSignIn(activity, origin, context, parts)) return;
          await take(activity, turnOf(activity, origin), context, parts);
          return;
        }
        log.warn('activity-refused', { reason: admission.reason });
        refused = { status: 403, body: { code: 'foreign' } };
      });
      return refused ?? { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      if (error instanceof NotAuthentic) {
        log.warn('activity-refused', { reason: error.code });
        return { status: 401, body: { code: error.code } };
      }
      log.error('activity-not-taken', error);
      return { status: 503, body: { code: 'unavailable' } };
    }
  };
}

/** True for an activity about signing in. Whoever has signed in goes on where they were. */
async function takeSignIn(
  activity: IncomingActivity,
  origin: Origin,
  context: TurnContext,
  parts: EndpointParts,
): Promise<boolean> {
  const answered = parts.signIn && (await answerSignIn(activity, origin, parts.signIn));
  if (answered === undefined) return false;
  await context.sendActivity({ type: 'invokeResponse', value: answered.response });
  if (!answered.isNews) return true;
  const turn: Turn = { kind: 'signed-in', origin };
  await say(context, turn, await answer(turn, parts), parts);
  return true;
}

async function take(
  activity: IncomingActivity,
  turn: Turn | undefined,
  context: TurnContext,
  parts: EndpointParts,
): Promise<void> {
  if (turn === undefined) return;
  const { now, log, running } = parts;
  const began = now();
  const reply = await answer(turn, parts);
  if (reply.kind === 'card' && reply.rest !== undefined) void running.track(reply.rest);
  if (activity.type === 'invoke') {
    // Of all invokes only a press is answered with words; what there is to say to others is a message.
    const value = turn.kind === 'press' ? invokeAnswer(reply) : { status: 200 };
    await context.sendActivity({ type: 'invokeResponse', value });
  }
  if (reply.kind === 'sign-in') await askToSignIn(reply, turn.origin, context, parts);
  else if (activity.type !== 'invoke' || turn.kind !== 'press') await say(context, turn, reply, parts);
  log.info('turn', { turn: turn.kind, reply: reply.kind, ms: now() - began });
}

/** Where there is no card to sign in by, the sentence says at least why nothing happens. */
async function askToSignIn(
  reply: Reply & { readonly kind: 'sign-in' },
  { conversationId, serviceUrl, teamsId }: Origin,
  context: TurnContext,
  { adapter, signIn, log }: EndpointParts,
): Promise<void> {
  try {
    const chat = { conversationId, serviceUrl, teamsId: teamsId ?? '', botId: adapter.botId };
    const message =
      signIn === undefined ? textMessage(reply.text) : await signInMessage(reply, chat, signIn.service);
    await context.sendActivity(message);
  } catch (error) {
    log.error('sign-in-not-asked', error);
    await context.sendActivity(textMessage(reply.text)).catch(() => undefined);
  }
}

/**
 * The conversation answers whatever happens. Should it not, the person still gets a sentence: botbuilder would
 * make it a 501 without a word. English, since the languages are the conversation's.
 */
async function answer(turn: Turn, { conversation, reference, log }: EndpointParts): Promise<Reply> {
  try {
    return await conversation.handle(turn);
  } catch (error) {
    const number = reference();
    log.error('conversation-threw', error, { reference: number, turn: turn.kind });
    const text = `Something went wrong, and what you asked for may not have been done. Type "swaps" to see where things stand. Reference: ${number}`;
    return { kind: 'notice', text };
  }
}
