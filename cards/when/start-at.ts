import { Temporal } from 'temporal-polyfill';

/** Why a date and a time that were entered are no start. */
export type StartProblem = 'no-date' | 'not-a-date' | 'not-a-time' | 'past' | 'far';

export type StartAt =
  /** ISO 8601 instant. */
  { readonly kind: 'at'; readonly at: string } | { readonly kind: 'problem'; readonly problem: StartProblem };

/** A swap further ahead than this would be made of users and products that have long changed. */
export const furthestDays = 180;

const date = /^\d{4}-\d{2}-\d{2}$/;
const time = /^\d{2}:\d{2}$/;

/**
 * The instant of a date and a time in a time zone (IANA). A time that the clocks skip on that day is the one after it,
 * and of one that comes twice it is the first.
 *
 * @param now milliseconds since the epoch
 */
export function startAt(
  entered: { readonly date: string; readonly time: string },
  timeZone: string,
  now: number,
): StartAt {
  if (entered.date === '') return problem('no-date');
  const day = date.test(entered.date) ? tried(() => Temporal.PlainDate.from(entered.date)) : undefined;
  if (day === undefined) return problem('not-a-date');
  const hour = time.test(entered.time) ? tried(() => Temporal.PlainTime.from(entered.time)) : undefined;
  if (hour === undefined) return problem('not-a-time');
  const { epochMilliseconds } = day.toPlainDateTime(hour).toZonedDateTime(timeZone);
  if (epochMilliseconds <= now) return problem('past');
  if (Temporal.PlainDate.compare(day, lastDay(timeZone, now)) > 0) return problem('far');
  return { kind: 'at', at: new Date(epochMilliseconds).toISOString() };
}

export function today(timeZone: string, now: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
}

export function lastDay(timeZone: string, now: number): Temporal.PlainDate {
  return today(timeZone, now).add({ days: furthestDays });
}

/** The date and the time of an instant, as fields of a card have them. */
export function fieldsOf(at: string, timeZone: string): { readonly date: string; readonly time: string } {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** What was entered, as far as the field can show it. */
export function dateField(entered: string): string {
  return date.test(entered) ? entered : '';
}

export function timeField(entered: string): string {
  return time.test(entered) ? entered : '';
}

function problem(of: StartProblem): StartAt {
  return { kind: 'problem', problem: of };
}

/** A day that the month does not have, or an hour that the day does not. */
function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
