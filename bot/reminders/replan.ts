import type { Schedule } from '../swaps/schedule.ts';
import { firstDueAt, nextDueAt } from './due.ts';
import type { Reminder } from './reminder.ts';

/** Days that lie before this moment are over, whatever was sent then. */
const halfDayMs = 12 * 3_600_000;

/**
 * When the next reminder is sent once the plan has changed, as an ISO 8601 instant: the first to whoever has had none,
 * else the planned day that follows the last one.
 *
 * @param timeZone the reader's (IANA)
 * @param now milliseconds since the epoch
 */
export function replannedAt(
  { sentAt, doubtfulAt }: Pick<Reminder, 'sentAt' | 'doubtfulAt'>,
  schedule: Schedule,
  timeZone: string,
  now: number,
): string | undefined {
  const last = sentAt ?? doubtfulAt;
  if (last === undefined) return firstDueAt(schedule, timeZone, now);
  return nextDueAt(schedule, timeZone, Math.max(Date.parse(last), now - halfDayMs));
}
