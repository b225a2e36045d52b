import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import { TenantError } from '../swaps/tenant.ts';
import { addressOf } from './address.ts';
import { faultOf, requestIdOf, type GraphAnswer } from './answer.ts';
import type { GraphClient } from './client.ts';
import { isGuid } from './guid.ts';
import { retryAfterMs } from './retry-after.ts';
import { TokenError } from './tokens.ts';

const route = '/users/{id}';

const mostTries = 4;
const firstPauseMs = 1_000;
/** Somebody waits for the card: rather a sentence about who is left than a long wait. */
const longestPauseMs = 15_000;

/**
 * Sets the usage location of one user (Graph: Update user; User.ReadWrite.All). Setting it twice is setting it once,
 * so an answer that was lost is simply asked for again.
 *
 * @param country ISO 3166 two-letter code
 * @throws TenantError
 */
export async function setUsageLocation(
  client: GraphClient,
  clock: Clock,
  actor: Actor,
  userId: string,
  country: string,
): Promise<void> {
  if (!isGuid(userId)) throw new TenantError('unavailable', 'The object id of the user is not a GUID.');
  const request = {
    actor,
    route,
    address: addressOf(route, { id: userId }),
    body: { usageLocation: country },
  };
  for (let tries = 1; ; tries += 1) {
    const answer = await once(client, request);
    if (answer.kind === 'answer' && answer.status >= 200 && answer.status < 300) return;
    const asked = answer.kind === 'answer' ? retryAfterMs(answer.headers, clock.now()) : undefined;
    const pause = asked ?? firstPauseMs * 2 ** (tries - 1);
    if (!isPassing(answer) || tries === mostTries || pause > longestPauseMs) throw failed(answer);
    await clock.sleep(pause);
  }
}

async function once(client: GraphClient, request: Parameters<GraphClient['patch']>[0]): Promise<GraphAnswer> {
  try {
    return await client.patch(request);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const code = error.code === 'sign-in-needed' ? 'signed-out' : 'unavailable';
    throw new TenantError(code, `There is no token for ${route}.`, { cause: error });
  }
}

function isPassing(answer: GraphAnswer): boolean {
  if (answer.kind === 'silence') return answer.reason !== 'stopped';
  return answer.status === 409 || answer.status === 429 || answer.status === 408 || answer.status >= 500;
}

function failed(answer: GraphAnswer): TenantError {
  if (answer.kind === 'silence')
    return new TenantError('unavailable', `${route} gave no answer: ${answer.reason}.`);
  const { status, headers, body } = answer;
  const facts = [`HTTP ${status}`, faultOf(body).code, requestIdOf(headers, body)].filter(Boolean).join(', ');
  const code = status === 401 || status === 403 ? 'not-allowed' : 'unavailable';
  return new TenantError(code, `The usage location could not be set: ${facts}.`);
}
