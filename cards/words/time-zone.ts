import type { Reader } from '../../bot/conversation/reader.ts';

/** A time of today's rules: of long ago some zones have other names. */
const nowadays = Date.UTC(2026, 0, 1);

/** The reader's time zone in words: `Central European Time (Europe/Stockholm)`. */
export function zoneName({ locale, timeZone }: Reader): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    nowadays,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return name === timeZone ? name : `${name} (${timeZone})`;
}
