import type { Activity, InvokeResponse } from 'botbuilder';
import type { Origin } from '../conversation/turn.ts';
import type { Log } from '../log.ts';
import type { SignIns } from '../people/sign-in.ts';
import { fieldsOf, stringOf, type IncomingActivity } from './activity.ts';
import type { OutgoingMessage } from './reply.ts';
import type { TeamsTokenService } from './token-service.ts';

const cardType = 'application/vnd.microsoft.card.oauth';

/** An id longer than any that Teams makes would only fill the table. */
const longestId = 200;

/** What a sign-in needs besides the token service. */
export interface SignInParts {
  readonly service: TeamsTokenService;
  readonly signIns: SignIns;
  readonly log: Log;
}

/** How an invoke about signing in is answered. */
export interface SignInAnswer {
  readonly response: InvokeResponse;
  /** The person is signed in now, and was not told of it yet. */
  readonly isNews: boolean;
}

const ended = (status: number, body?: Readonly<Record<string, string>>): SignInAnswer => ({
  response: body === undefined ? { status } : { status, body },
  isNews: false,
});

/** The answer to an invoke about signing in; undefined for any other activity (Learn: Add SSO to your bot). */
export async function answerSignIn(
  activity: IncomingActivity,
  origin: Origin,
  parts: SignInParts,
): Promise<SignInAnswer | undefined> {
  if (activity.type !== 'invoke') return undefined;
  switch (activity['name']) {
    case 'signin/tokenExchange':
      return await takeOffer(activity, origin, parts);
    case 'signin/verifyState':
      return await takeCode(activity, origin, parts);
    case 'signin/failure':
      return noteFailure(activity, parts);
    default:
      return undefined;
  }
}

/**
 * The client offers a token of its own. Each of the person's clients does, and all get the answer; only the first is
 * news. 412 makes the client show the button to sign in by.
 */
async function takeOffer(
  activity: IncomingActivity,
  { tenantId, userId, teamsId }: Origin,
  { service, signIns, log }: SignInParts,
): Promise<SignInAnswer> {
  const offer = fieldsOf(activity['value']);
  const [id, token] = [stringOf(offer['id']), stringOf(offer['token'])];
  const { connection } = service;
  const isOurs = offer['connectionName'] === connection;
  if (!isOurs || id === undefined || id.length > longestId || token === undefined || teamsId === undefined)
    return ended(400);
  const echo = { id, connectionName: connection };
  const kept = await service.exchange(teamsId, { id, token }).catch((error: unknown) => {
    log.error('token-exchange-failed', error);
    return undefined;
  });
  if (kept === undefined) {
    return ended(412, { ...echo, failureDetail: 'The bot could not exchange the token. Sign in instead.' });
  }
  await signIns.put(tenantId, userId, teamsId);
  const isNews = await signIns.claimExchange(tenantId, userId, id);
  return { response: { status: 200, body: echo }, isNews };
}

/** The person has signed in on the page, and the client brings its code. */
async function takeCode(
  activity: IncomingActivity,
  { tenantId, userId, teamsId }: Origin,
  { service, signIns, log }: SignInParts,
): Promise<SignInAnswer> {
  const code = stringOf(fieldsOf(activity['value'])['state']);
  if (code === undefined || teamsId === undefined) return ended(400);
  const [kept] = await Promise.allSettled([service.redeem(teamsId, code)]);
  if (kept.status === 'rejected') {
    log.error('sign-in-failed', kept.reason);
    return ended(500);
  }
  if (kept.value === undefined) return ended(404);
  await signIns.put(tenantId, userId, teamsId);
  return { response: { status: 200 }, isNews: true };
}

/** The client could not sign the person in by itself, and shows the button. */
function noteFailure(activity: IncomingActivity, { log }: SignInParts): SignInAnswer {
  const code = stringOf(fieldsOf(activity['value'])['code']) ?? '';
  log.warn('sign-in-failed-at-client', { code: /^\w{1,50}$/.test(code) ? code : 'unknown' });
  return ended(200);
}

/** A person's own chat with the bot, as the token service is told of it. */
export interface SignInChat {
  readonly teamsId: string;
  readonly botId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** The card by which the client signs the person in, or asks them to. Rejects when the token service does not answer. */
export async function signInMessage(
  { text, button }: { readonly text: string; readonly button: string },
  chat: SignInChat,
  service: TeamsTokenService,
): Promise<OutgoingMessage> {
  const { link, exchange } = await service.resource(activityOf(chat));
  const content = {
    text,
    connectionName: service.connection,
    buttons: [{ type: 'signin', title: button, value: link }],
    ...(exchange === undefined ? {} : { tokenExchangeResource: exchange }),
  };
  return { type: 'message', summary: button, attachments: [{ contentType: cardType, content }] };
}

/** botbuilder takes from an activity who is to sign in, where, and with whom. */
function activityOf({ teamsId, botId, conversationId, serviceUrl }: SignInChat): Activity {
  const activity: Partial<Activity> = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl,
    from: { id: teamsId, name: '' },
    recipient: { id: botId, name: '' },
    conversation: { id: conversationId, name: '', isGroup: false, conversationType: 'personal' },
  };
  return activity as Activity;
}
