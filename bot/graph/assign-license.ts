import type { LicenseChange } from '../licensing/license-change.ts';
import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Load } from '../swaps/load.ts';
import type { Outcome, Refusal } from '../swaps/outcome.ts';
import type { LicenseCall } from '../swaps/tenant.ts';
import { addressOf } from './address.ts';
import type { GraphAnswer } from './answer.ts';
import type { GraphClient } from './client.ts';
import { loadOf } from './load.ts';
import { outcomeOf } from './outcome.ts';
import { TokenError } from './tokens.ts';

export const assignLicenseRoute = '/users/{id}/assignLicense';

/** Without a token nothing is sent, for anybody: the identity service is given this time to come back. */
const withoutTokenMs = 30_000;

export interface Means {
  readonly client: GraphClient;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Makes the change of one user in one call, and says what came of it. */
export async function sendLicense(
  { client, clock, random }: Means,
  actor: Actor,
  { userId, change }: LicenseCall,
  signal: AbortSignal,
): Promise<{ readonly outcome: Outcome; readonly load: Load }> {
  const address = addressOf(assignLicenseRoute, { id: userId });
  let answer: GraphAnswer;
  try {
    answer = await client.post({ actor, route: assignLicenseRoute, address, body: bodyOf(change), signal });
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return { outcome: notSent(error), load: undefined };
  }
  const load = answer.kind === 'answer' ? loadOf(answer.headers) : undefined;
  return { outcome: outcomeOf(answer, clock.now(), random), load };
}

/** Both lists are always in the body, empty or not: Graph refuses a call without one (Graph: user: assignLicense). */
export function bodyOf({ addLicenses, removeLicenses }: LicenseChange): object {
  return {
    addLicenses: addLicenses.map(({ skuId, disabledPlans }) => ({ skuId, disabledPlans })),
    removeLicenses,
  };
}

/** There was no token, so nothing was sent. */
export function notSent(error: TokenError): Outcome {
  return error.code === 'sign-in-needed'
    ? { kind: 'signed-out' }
    : { kind: 'wait', ms: withoutTokenMs, scope: 'tenant' };
}

export function refused(code: Refusal['code'], message: string): Outcome {
  return { kind: 'refused', refusal: { code, message, plans: [], requestId: undefined } };
}
