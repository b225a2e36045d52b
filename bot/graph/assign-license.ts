import type { LicenseChange } from '../licensing/license-change.ts';
import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Outcome, Refusal } from '../swaps/outcome.ts';
import { addressOf } from './address.ts';
import type { GraphAnswer } from './answer.ts';
import type { GraphClient } from './client.ts';
import { isGuid } from './guid.ts';
import { outcomeOf } from './outcome.ts';
import { TokenError } from './tokens.ts';

const route = '/users/{id}/assignLicense';

/** Without a token nothing is sent, for anybody: the identity service is given this time to come back. */
const withoutTokenMs = 30_000;

interface Means {
  readonly client: GraphClient;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Makes the change of one user in one call. Both lists are always in the body, empty or not: Graph refuses a call
 * without one of them (Graph: user: assignLicense).
 */
export async function assignLicense(
  { client, clock, random }: Means,
  actor: Actor,
  userId: string,
  change: LicenseChange,
  signal: AbortSignal,
): Promise<Outcome> {
  if (!isGuid(userId)) return refused('user-gone', 'The object id of the user is not a GUID.');
  const body = {
    addLicenses: change.addLicenses.map(({ skuId, disabledPlans }) => ({ skuId, disabledPlans })),
    removeLicenses: change.removeLicenses,
  };
  let answer: GraphAnswer;
  try {
    answer = await client.post({ actor, route, address: addressOf(route, { id: userId }), body, signal });
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return error.code === 'sign-in-needed'
      ? refused('not-allowed', error.message)
      : { kind: 'wait', ms: withoutTokenMs, scope: 'tenant' };
  }
  return outcomeOf(answer, clock.now(), random);
}

function refused(code: Refusal['code'], message: string): Outcome {
  return { kind: 'refused', refusal: { code, message, plans: [], requestId: undefined } };
}
