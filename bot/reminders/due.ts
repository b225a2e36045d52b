import { Temporal } from 'temporal-polyfill';
import type { ReminderPlan, Schedule } from '../swaps/schedule.ts';

/** Outside these hours of the reader's day nobody is written to, unless the plan's own hour is outside them. */
const quietUntilHour = 8;
const quietFromHour = 18;

/** Two reminders are at least so far apart: one that is sent late makes the next day's superfluous. */
const leastHoursBetween = 12;

const saturday = 6;

/**
 * When the first reminder is sent, as an ISO 8601 instant: on the first planned day, or as soon as the reader's day
 * allows if that day is over. Where the swap starts before that, at once: to be told in the evening is better than not
 * to be told.
 *
 * @param now milliseconds since the epoch
 */
export function firstDueAt(schedule: Schedule, timeZone: string, now: number): string | undefined {
  const days = daysOf(schedule, timeZone);
  const [earliest] = days;
  if (earliest === undefined) return undefined;
  if (earliest.epochMilliseconds > now) return isoOf(earliest);
  const startAt = Date.parse(schedule.at);
  if (startAt <= now) return undefined;
  const soon = nextAllowed(schedule.reminders, zoned(now, timeZone));
  return soon.epochMilliseconds < startAt ? isoOf(soon) : new Date(now).toISOString();
}

/** The planned day after this instant, in milliseconds since the epoch; undefined where there is none before the start. */
export function nextDueAt(schedule: Schedule, timeZone: string, after: number): string | undefined {
  const earliest = after + leastHoursBetween * 3_600_000;
  const next = daysOf(schedule, timeZone).find(({ epochMilliseconds }) => epochMilliseconds >= earliest);
  return next && isoOf(next);
}

/** "Remind me tomorrow": the next day at the plan's hour, or undefined where the swap starts before that. */
export function tomorrowAt(schedule: Schedule, timeZone: string, now: number): string | undefined {
  const { reminders, at } = schedule;
  const tomorrow = atHour(zoned(now, timeZone).add({ days: 1 }), reminders.hour);
  const allowed = nextAllowed(reminders, tomorrow);
  return allowed.epochMilliseconds < Date.parse(at) ? isoOf(allowed) : undefined;
}

/** The planned days before the start, the earliest first. One on a weekend is moved to the Friday before. */
function daysOf({ at, reminders }: Schedule, timeZone: string): readonly Temporal.ZonedDateTime[] {
  const start = zoned(Date.parse(at), timeZone);
  const days = reminders.daysBefore
    .map((before) => atHour(weekdayBefore(reminders, start.subtract({ days: before })), reminders.hour))
    .filter((day) => Temporal.ZonedDateTime.compare(day, start) < 0)
    .sort((one, other) => Temporal.ZonedDateTime.compare(one, other));
  return days.filter((day, index) => index === 0 || !day.equals(days[index - 1] ?? start));
}

function weekdayBefore({ weekends }: ReminderPlan, day: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const isWeekend = day.dayOfWeek >= saturday;
  return weekends || !isWeekend ? day : day.subtract({ days: day.dayOfWeek - saturday + 1 });
}

/** This time of day if it is none of the quiet ones, else the next one that is not. */
function nextAllowed(plan: ReminderPlan, time: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const from = Math.min(quietUntilHour, plan.hour);
  const until = Math.max(quietFromHour, plan.hour + 1);
  const isWeekend = time.dayOfWeek >= saturday && !plan.weekends;
  if (isWeekend) return atHour(time.add({ days: 8 - time.dayOfWeek }), plan.hour);
  if (time.hour < from) return atHour(time, plan.hour);
  return time.hour < until ? time : nextAllowed(plan, atHour(time.add({ days: 1 }), plan.hour));
}

/** An hour that the clocks skip on this day becomes the one after it. */
function atHour(day: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime {
  return day.withPlainTime({ hour });
}

function zoned(epochMs: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
}

function isoOf(time: Temporal.ZonedDateTime): string {
  return new Date(time.epochMilliseconds).toISOString();
}
