import type { Reader } from '../../bot/conversation/reader.ts';

/** The day in the reader's time zone, for the name of a file: `2026-11-27`. */
export function dayOf(now: number, { timeZone }: Reader): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  // Swedish dates are written as ISO 8601 has them.
  return new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone }).format(now);
}
