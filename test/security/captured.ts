import { readFileSync } from 'node:fs';

type Activity = Readonly<Record<string, unknown>>;

/** What Teams sends, as captured, documented or composed (`test/data/derive-activities.ts`). */
export const capturedActivities: readonly Activity[] = (
  JSON.parse(readFileSync(new URL('../data/activities.json', import.meta.url), 'utf8')) as readonly {
    readonly activity: Activity;
  }[]
).map(({ activity }) => activity);

/** The same, as if it came from the chat of the given envelope: what says who and where is that of the envelope. */
export function sentFrom(envelope: Activity, activity: Activity): Activity {
  const own = ['channelId', 'serviceUrl', 'from', 'recipient', 'conversation', 'channelData'] as const;
  return { ...activity, ...Object.fromEntries(own.map((field) => [field, envelope[field]])) };
}
