import type { Delivery } from '../conversation/messenger.ts';
import { fieldsOf } from './activity.ts';

/** Worth another try later (Learn: Status codes from bot conversational APIs). 500 is not: it must not be repeated. */
const later: readonly number[] = [412, 429, 502, 503, 504];

/** What an error of the Bot Connector means for the message. Never repeats the error's own text. */
export function failedDelivery(error: unknown, now: number): Delivery {
  const status = statusOf(error);
  if (status === undefined) return { kind: 'failed', message: networkCode(error) };
  if (status === 403 || status === 404) return { kind: 'unreachable', status };
  if (later.includes(status)) return { kind: 'wait', ms: retryAfterMs(error, now) };
  return { kind: 'failed', message: `status-${status}` };
}

function statusOf(error: unknown): number | undefined {
  const status = fieldsOf(error)['statusCode'];
  return typeof status === 'number' ? status : undefined;
}

function networkCode(error: unknown): string {
  const { code, name } = fieldsOf(error);
  if (name === 'AbortError') return 'timeout';
  return typeof code === 'string' ? code : 'unknown';
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterMs(error: unknown, now: number): number | undefined {
  const headers = fieldsOf(fieldsOf(error)['response'])['headers'];
  const value = hasGet(headers) ? headers.get('retry-after') : undefined;
  if (value === undefined || value === null) return undefined;
  if (/^\d{1,6}$/.test(value.trim())) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function hasGet(value: unknown): value is { get(name: string): string | null | undefined } {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';
}
