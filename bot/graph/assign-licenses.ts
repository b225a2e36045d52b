import type { Actor } from '../swaps/actor.ts';
import type { Outcome } from '../swaps/outcome.ts';
import type { Load } from '../swaps/load.ts';
import type { LicenseAnswers, LicenseCall } from '../swaps/tenant.ts';
import { requestIdOf, type GraphAnswer } from './answer.ts';
import { assignLicenseRoute, bodyOf, notSent, refused, sendLicense, type Means } from './assign-license.ts';
import { addressOf } from './address.ts';
import { isGuid } from './guid.ts';
import { isObject, objectsOf, textOf, type JsonObject } from './json.ts';
import { loadOf } from './load.ts';
import { outcomeOf } from './outcome.ts';
import { TokenError } from './tokens.ts';

const route = '/$batch';

/**
 * Makes the changes of up to 20 users, each in one call of its own, and answers what came of each, in their order.
 * One is sent alone, more in a batch, whose lines Graph judges and counts one by one (Graph: JSON batching). No user
 * may be among them twice: the lines run side by side.
 */
export async function assignLicenses(
  means: Means,
  actor: Actor,
  calls: readonly LicenseCall[],
  signal: AbortSignal,
): Promise<LicenseAnswers> {
  const sendable = calls.filter(({ userId }) => isGuid(userId));
  const [only] = sendable;
  const sent =
    only !== undefined && sendable.length === 1
      ? await sendAlone(means, actor, only, signal)
      : await sendTogether(means, actor, sendable, signal);
  const outcomes = new Map(sendable.map(({ userId }, index) => [userId, sent.outcomes[index]]));
  return {
    outcomes: calls.map(
      ({ userId }) =>
        outcomes.get(userId) ?? refused('user-gone', 'The object id of the user is not a GUID.'),
    ),
    load: sent.load,
  };
}

async function sendAlone(
  means: Means,
  actor: Actor,
  call: LicenseCall,
  signal: AbortSignal,
): Promise<LicenseAnswers> {
  const { outcome, load } = await sendLicense(means, actor, call, signal);
  return { outcomes: [outcome], load };
}

async function sendTogether(
  { client, clock, random }: Means,
  actor: Actor,
  calls: readonly LicenseCall[],
  signal: AbortSignal,
): Promise<LicenseAnswers> {
  if (calls.length === 0) return { outcomes: [], load: undefined };
  const requests = calls.map(({ userId, change }, index) => ({
    id: String(index),
    method: 'POST',
    url: addressOf(assignLicenseRoute, { id: userId }),
    headers: { 'Content-Type': 'application/json' },
    body: bodyOf(change),
  }));
  let answer: GraphAnswer;
  try {
    answer = await client.post({ actor, route, address: route, body: { requests }, signal });
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return { outcomes: calls.map(() => notSent(error)), load: undefined };
  }
  const lines = linesOf(answer);
  // No batch came back: what is true of the whole is true of each line, as far as anybody knows.
  if (lines === undefined) {
    return { outcomes: calls.map(() => unbatched(answer, clock.now(), random)), load: loadIn(answer) };
  }
  return {
    outcomes: calls.map((_, index) => {
      const line = lines.get(String(index));
      if (line === undefined) return { kind: 'unknown' };
      return traced(outcomeOf(line, clock.now(), random), answer);
    }),
    load: highest([answer, ...lines.values()].map(loadIn)),
  };
}

/** A line without a request id of its own is found by that of its batch. */
function traced(outcome: Outcome, batch: GraphAnswer): Outcome {
  const requestId = batch.kind === 'answer' ? requestIdOf(batch.headers, batch.body) : undefined;
  if (outcome.kind === 'done') return { ...outcome, requestId: outcome.requestId ?? requestId };
  if (outcome.kind !== 'refused') return outcome;
  const { refusal } = outcome;
  return { ...outcome, refusal: { ...refusal, requestId: refusal.requestId ?? requestId } };
}

/** The answers to the lines by id; undefined for what is no answer to a batch. */
function linesOf(answer: GraphAnswer): ReadonlyMap<string, GraphAnswer> | undefined {
  if (answer.kind === 'silence' || answer.status !== 200 || !isObject(answer.body)) return undefined;
  const { responses } = answer.body;
  if (!Array.isArray(responses)) return undefined;
  return new Map(
    objectsOf(responses).flatMap((line) => {
      const { id, status, body } = line;
      const isAnswer = typeof id === 'string' && typeof status === 'number';
      return isAnswer ? [[id, { kind: 'answer', status, headers: headersOf(line), body }] as const] : [];
    }),
  );
}

function headersOf({ headers }: JsonObject): Headers {
  const found = new Headers();
  if (!isObject(headers)) return found;
  for (const [name, value] of Object.entries(headers)) {
    // What is no header is of no use to us either, and must not cost the line its outcome.
    if (/^[\w-]+$/.test(name) && textOf(value) !== undefined)
      found.set(name, String(value).replace(/[^\x20-\x7e]/g, ''));
  }
  return found;
}

/** A success without lines was cut off on its way, and nobody knows what was written. */
function unbatched(answer: GraphAnswer, now: number, random: () => number): Outcome {
  const isSuccess = answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
  return isSuccess ? { kind: 'unknown' } : outcomeOf(answer, now, random);
}

function loadIn(answer: GraphAnswer): Load {
  return answer.kind === 'answer' ? loadOf(answer.headers) : undefined;
}

function highest(loads: readonly Load[]): Load {
  const said = loads.filter((load) => load !== undefined);
  return said.length === 0 ? undefined : Math.max(...said);
}
