import type { GraphHandler } from '../request.ts';
import { throttledAnswer } from '../throttled-answer.ts';
import { costOf } from './request-cost.ts';
import type { Quota } from './quota.ts';

/** Graph tells how much of a quota is used only above this. */
const toldAbove = 0.8;
/** As the page has it, the header goes no further. */
const mostTold = 1.8;

/** The one app that a practice tenant knows, as the header names it. */
const appId = '8c7dc2a4-2a0f-4a53-9a35-6a1c9f0c7a11';

/**
 * Answers 429 for what the quotas have no room for, and tells each time what a request cost and how full they are.
 * @param now milliseconds since the epoch
 */
export function limited(
  handle: GraphHandler,
  quota: Quota,
  tenantId: string,
  now: () => number,
): GraphHandler {
  return (request) => {
    const cost = costOf(request);
    const { granted, usage, retryAfterSeconds, exceeded } = quota.take(cost, now());
    const told = {
      'x-ms-resource-unit': String(cost.units),
      ...(usage > toldAbove
        ? { 'x-ms-throttle-limit-percentage': String(Math.min(mostTold, Number(usage.toFixed(2)))) }
        : {}),
    };
    if (!granted) {
      const limit = exceeded === 'WriteLimitExceeded' ? 'Write' : 'ReadWrite';
      return throttledAnswer(request, new Date(now()).toISOString(), {
        ...told,
        'Retry-After': String(retryAfterSeconds),
        'x-ms-throttle-scope': `Tenant_Application/${limit}/${appId}/${tenantId}`,
        'x-ms-throttle-information': exceeded,
      });
    }
    const response = handle(request);
    return { ...response, headers: { ...response.headers, ...told } };
  };
}
