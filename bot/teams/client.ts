import { fieldsOf, objectsOf, stringOf, type IncomingActivity } from './activity.ts';

/** What the sender's client says of itself. */
export interface Client {
  /** BCP 47. */
  readonly locale: string | undefined;
  /** IANA. */
  readonly timeZone: string | undefined;
}

/** Reads the activity, else its `clientInfo`; iOS may leave out the locale. What `Intl` does not know counts as not said. */
export function clientOf(activity: IncomingActivity): Client {
  const info = fieldsOf(objectsOf(activity['entities']).find(({ type }) => type === 'clientInfo'));
  return {
    locale: localeOf(activity['locale']) ?? localeOf(info['locale']),
    timeZone: timeZoneOf(activity['localTimezone']) ?? timeZoneOf(info['timezone']),
  };
}

function localeOf(value: unknown): string | undefined {
  const tag = stringOf(value);
  if (tag === undefined) return undefined;
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
}

function timeZoneOf(value: unknown): string | undefined {
  const timeZone = stringOf(value);
  if (timeZone === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
