import { changeBehindTheBack } from '../behind-the-back.ts';
import type { Directory } from '../directory.ts';
import { concurrencyViolation, denied, GraphError } from '../graph-error.ts';
import { refusal } from '../refusal.ts';
import type { GraphHandler, GraphRequest, GraphResponse } from '../request.ts';
import { throttledAnswer } from '../throttled-answer.ts';
import type { FaultList } from './fault-list.ts';
import type { Fault } from './fault.ts';

/** What a faulty tenant needs besides its faults. */
export interface Means {
  readonly directory: Directory;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Handles requests as usual until a fault befalls one. */
export function faulty(handle: GraphHandler, faults: FaultList, { directory, now }: Means): GraphHandler {
  return (request) => {
    const time = new Date(now()).toISOString();
    for (const fault of faults.take(request)) {
      if (fault.kind !== 'changed') return harmed(fault, request, handle, time);
      changeBehindTheBack(directory, fault.change, `${time.slice(0, 19)}Z`);
    }
    return handle(request);
  };
}

type Harmful = Exclude<Fault, { kind: 'changed' }>;

function harmed(fault: Harmful, request: GraphRequest, handle: GraphHandler, time: string): GraphResponse {
  const refused = (error: GraphError): GraphResponse => refusal(request, error, time);
  switch (fault.kind) {
    case 'throttled':
      return throttledAnswer(request, time, retryAfter(fault));
    case 'concurrent':
      return { ...refused(concurrencyViolation()), headers: retryAfter(fault) };
    case 'token-expired':
      return refused(expired);
    case 'forbidden':
      return refused(denied());
    case 'cut-off':
      return { ...handle(request), lost: 'cut-off' };
    case 'unavailable':
    case 'failed':
    case 'reset':
    case 'hang':
      if (fault.written === true) handle(request);
  }
  switch (fault.kind) {
    case 'unavailable':
      return {
        status: 503,
        headers: { 'content-type': 'text/html', ...retryAfter(fault) },
        body: "<html><head><title>503</title></head><body><h2>Our services aren't available right now</h2></body></html>",
      };
    case 'failed':
      return refused(internal);
    case 'reset':
    case 'hang':
      return { status: 500, lost: fault.kind };
  }
}

const expired = new GraphError(
  401,
  'InvalidAuthenticationToken',
  'Lifetime validation failed, the token is expired.',
);

const internal = new GraphError(500, 'Service_InternalServerError', 'Encountered an internal server error.');

function retryAfter({ retryAfterSeconds }: { readonly retryAfterSeconds?: number }): Record<string, string> {
  return retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
}
