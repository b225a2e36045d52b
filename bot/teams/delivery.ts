import type { NotDelivered } from '../conversation/messenger.ts';
import { fieldsOf } from './activity.ts';
import { wasSent } from './connector.ts';

type Wait = Extract<NotDelivered, { readonly kind: 'wait' }>;

/**
 * Worth another try later (Learn: Status codes from bot conversational APIs), and who has to wait: 412 is about two
 * writes to one chat. 500 is not among them: it must not be repeated.
 */
const later: Readonly<Record<number, Wait['scope']>> = {
  412: 'thread',
  429: 'tenant',
  502: 'thread',
  503: 'tenant',
  504: 'thread',
};

/** Codes of 403 that mean that the bot is not among the person's apps. */
const notInstalled: readonly string[] = ['BotNotInConversationRoster', 'ForbiddenOperationException'];

/** Codes of 403 that say that the call was wrong, and nothing of the person. */
const refusals: readonly string[] = ['InvalidBotApiHost', 'NotEnoughPermissions'];

/** Codes of the system with which no connection came about. */
const neverConnected: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];

/** What an error of a call to the Bot Connector means. Never repeats the error's own text. */
export function notDelivered(error: unknown, now: number): NotDelivered {
  if (!wasSent(error)) return { kind: 'failed', message: 'not-sent', arrived: 'no' };
  const status = statusOf(error);
  if (status === undefined) return unanswered(error);
  const scope = later[status];
  if (scope !== undefined) return { kind: 'wait', ms: retryAfterMs(error, now), scope };
  if (status === 404) return { kind: 'unreachable', status, why: 'gone' };
  const code = errorCode(error);
  if (status === 403 && !refusals.includes(code)) {
    return { kind: 'unreachable', status, why: notInstalled.includes(code) ? 'not-installed' : 'blocked' };
  }
  // A success that cannot be read was cut off on its way; of 500 nobody says at which point it failed.
  const isRefused = status >= 300 && status < 500;
  return { kind: 'failed', message: `status-${status}`, arrived: isRefused ? 'no' : 'unknown' };
}

function unanswered(error: unknown): NotDelivered {
  const { code, name } = fieldsOf(error);
  const message = name === 'AbortError' ? 'timeout' : typeof code === 'string' ? code : 'unknown';
  return { kind: 'failed', message, arrived: neverConnected.includes(message) ? 'no' : 'unknown' };
}

function statusOf(error: unknown): number | undefined {
  const status = fieldsOf(error)['statusCode'];
  return typeof status === 'number' ? status : undefined;
}

/** The Bot Connector's own word, as the SDK read it from the body; empty where there is none. */
function errorCode(error: unknown): string {
  const { code } = fieldsOf(error);
  return typeof code === 'string' ? code : '';
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
