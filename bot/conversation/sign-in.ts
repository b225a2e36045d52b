import { TenantError } from '../swaps/tenant.ts';
import { notice } from './notice.ts';
import type { Reply } from './reply.ts';
import { frameStrings, type SignInReason } from './strings.ts';
import type { Turn } from './turn.ts';
import type { Visit } from './visit.ts';

/** Asks the person to sign in, and says why. */
export function askToSignIn(why: SignInReason, { reader }: Visit): Reply {
  const { signIn, signInFirst } = frameStrings[reader.adminLanguage];
  return { kind: 'sign-in', text: signInFirst[why], button: signIn };
}

/** What stands in the way of a step that is done in the person's name; undefined for nothing. */
export async function signInNeeded(visit: Visit): Promise<Reply | undefined> {
  const { desk, origin } = visit;
  const state = (await desk.signIn?.state(origin.userId)) ?? 'signed-in';
  return state === 'signed-in' ? undefined : askToSignIn(state, visit);
}

/**
 * The same right after signing in. It is only said: the client answers a card to sign in by on its own, so that one
 * card after another would never end.
 */
export async function signInFailed(visit: Visit): Promise<Reply | undefined> {
  const needed = await signInNeeded(visit);
  if (needed?.kind !== 'sign-in') return needed;
  return notice(frameStrings[visit.reader.adminLanguage].typeSignIn(needed.text));
}

/** The answer to a turn that failed for want of a sign-in; a refresh that the client made by itself asks for nothing. */
export function signedOutAnswer(error: unknown, turn: Turn, visit: Visit | undefined): Reply | undefined {
  if (visit === undefined || !(error instanceof TenantError) || error.code !== 'signed-out') return undefined;
  return quietIfAutomatic(askToSignIn('signed-out', visit), turn);
}

export function quietIfAutomatic(reply: Reply, turn: Turn): Reply {
  const isAutomatic = turn.kind === 'press' && turn.trigger === 'automatic';
  return isAutomatic && reply.kind === 'sign-in' ? { kind: 'none' } : reply;
}

/**
 * Says something when the turn is over, in the place of the message that stands in for it. The client signs the person
 * in by itself at a new message, not at one that has changed.
 */
export async function sayLate(
  late: Reply & { readonly kind: 'notice' | 'sign-in' },
  activityId: string | undefined,
  { desk, origin }: Visit,
): Promise<void> {
  await desk.messenger.send(origin, { kind: 'text', text: late.text }, activityId);
  const { teamsId } = origin;
  if (late.kind === 'notice' || teamsId === undefined) return;
  const { text, button } = late;
  await desk.messenger.send(origin, { kind: 'sign-in', text, button, teamsId });
}
