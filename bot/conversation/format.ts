import { Temporal } from 'temporal-polyfill';
import type { Reader } from './reader.ts';

/** Numbers, dates and lists as the reader writes them. Cards get finished text: Teams does not localise dates. */

export function formatNumber(reader: Reader, value: number): string {
  return new Intl.NumberFormat(reader.locale).format(value);
}

/** A storage size given in GB, as Microsoft's pages write it: `2 GB`, `1.5 TB`. */
export function formatSize(reader: Reader, gb: number): string {
  const [size, unit] = gb < 1_024 ? [gb, 'GB'] : [gb / 1_024, 'TB'];
  return `${new Intl.NumberFormat(reader.locale, { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}

/** Date and time with the name of the time zone, for example `24 Nov 2026, 14:05 CET`. */
export function formatInstant(reader: Reader, iso: string): string {
  return new Intl.DateTimeFormat(reader.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: reader.timeZone,
    timeZoneName: 'short',
  }).format(new Date(iso));
}

/** How long something takes, roughly and in words: `12 minutes`, `2.5 hours`. From a minute on. */
export function formatLength(reader: Reader, ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const [length, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.round(minutes / 30) / 2, 'hour'];
  return new Intl.NumberFormat(reader.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(length);
}

/** `a, b and c`. */
export function formatList(reader: Reader, items: readonly string[]): string {
  return new Intl.ListFormat(reader.locale, { type: 'conjunction' }).format(items);
}

/** The first `limit` items, and how many were left. */
export function firstFew<T>(items: readonly T[], limit: number): { shown: readonly T[]; more: number } {
  return { shown: items.slice(0, limit), more: Math.max(0, items.length - limit) };
}

/** Picks the word for a count; both languages have one and other. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

/** A day, for example `15 Jan 2027`. */
export function formatDay(reader: Reader, iso: string): string {
  return new Intl.DateTimeFormat(reader.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: reader.timeZone,
  }).format(new Date(iso));
}

/** The beginning of something in words: `Monday 7 December 2026 at 09:00 CET`. */
export function formatMoment(reader: Reader, iso: string): string {
  return new Intl.DateTimeFormat(reader.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: reader.timeZone,
    timeZoneName: 'short',
  }).format(new Date(iso));
}

/** How many of the reader's days it is until then: `today`, `tomorrow`, `in 10 days`. */
export function formatDaysUntil(reader: Reader, iso: string, now: number): string {
  const dayOf = (instant: Temporal.Instant): Temporal.PlainDate =>
    instant.toZonedDateTimeISO(reader.timeZone).toPlainDate();
  const today = dayOf(Temporal.Instant.fromEpochMilliseconds(now));
  const { days } = today.until(dayOf(Temporal.Instant.from(iso)));
  return new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' }).format(days, 'day');
}
