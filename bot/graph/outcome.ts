import type { Outcome, RefusalCode } from '../swaps/outcome.ts';
import { faultOf, requestIdOf, type GraphAnswer, type GraphFault } from './answer.ts';
import { guidsIn } from './guid.ts';
import { meaningOf } from './refusal.ts';
import { retryAfterMs } from './retry-after.ts';

/** Waits where Graph names none, in milliseconds, half to one and a half times: not all callers come back at once. */
const throttledMs = 10_000;
const concurrentMs = 2_000;

/** Longer messages are cut: the report has no use for a page. */
const longestMessage = 500;

/**
 * What came of an `assignLicense` call.
 *
 * Every 5xx is unknown, a 503 with Retry-After included: a gateway in front of Graph may answer it after Graph has
 * written, and reading the user (Law 3) costs half a minute where a wrong guess costs a license.
 *
 * @param now milliseconds since the epoch, for a Retry-After that is a date
 * @param random at least 0 and below 1
 */
export function outcomeOf(answer: GraphAnswer, now: number, random: () => number): Outcome {
  if (answer.kind === 'silence') return { kind: 'unknown' };
  const { status, headers, body } = answer;
  const requestId = requestIdOf(headers, body);
  if (status >= 200 && status < 300) return { kind: 'done', requestId };
  if (status < 400 || status >= 500 || status === 408) return { kind: 'unknown' };
  const fault = faultOf(body);
  const pause = pauseOf(status, fault);
  if (pause !== undefined) {
    const ms = retryAfterMs(headers, now) ?? Math.round(pause * (0.5 + random()));
    return { kind: 'wait', ms, scope: 'tenant' };
  }
  const code = codeOf(status, fault);
  const message = (fault.message === '' ? `HTTP ${status}` : fault.message).slice(0, longestMessage);
  const plans = code === 'conflict' || code === 'dependency' ? guidsIn(fault.message) : [];
  return { kind: 'refused', refusal: { code, message, plans, requestId } };
}

/**
 * How long to wait where the answer is no refusal but a request to slow down. A 409 that says nothing is taken for
 * one of concurrent requests, which is what Graph means by it here; one that names another reason is a refusal.
 */
function pauseOf(status: number, { code, message }: GraphFault): number | undefined {
  if (status === 429) return throttledMs;
  if (/ConcurrencyViolation/i.test(code)) return concurrentMs;
  return status === 409 && (code === '' || /concurrent requests/i.test(message)) ? concurrentMs : undefined;
}

function codeOf(status: number, { code, message }: GraphFault): RefusalCode {
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404) return /ResourceNotFound/i.test(code) ? 'user-gone' : 'other';
  return meaningOf(message) ?? 'other';
}
