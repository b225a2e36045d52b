import type { Draft, Swap } from '../swaps/swap.ts';
import { formatNumber } from './format.ts';
import { frameStrings } from './strings.ts';
import type { Visit } from './visit.ts';

/**
 * Why an unfinished swap is not given up for a new one without being asked, in words for its admin; undefined where it
 * may be. Users who were reminded would be told that it is off, and a sentence that names nobody is a slip.
 */
export async function whyKept(former: Swap, begun: Draft, visit: Visit): Promise<string | undefined> {
  const texts = frameStrings[visit.reader.adminLanguage];
  if ((await visit.desk.reminders.counts(former.id)).all > 0) return texts.formerReminded;
  return begun.userIds.length === 0 && former.draft.userIds.length > 0 ? texts.formerKept : undefined;
}

/** An admin has one unfinished swap: those begun before this one are cancelled, and their cards say so. */
export async function endFormer(swap: Swap, visit: Visit): Promise<void> {
  const { desk, origin, cardActivityId: activityId } = visit;
  const { userId } = origin;
  for (const former of await desk.journal.formerDrafts(swap)) {
    if (!(await desk.journal.cancel(former.id, former.version, userId))) continue;
    // The message that was pressed goes on as the new swap's.
    if (activityId !== undefined) await desk.places.setAside({ swapId: former.id, userId, activityId });
    desk.cancelled(former.id);
    desk.changed(former.id);
  }
}

/** What is said of it above the first card of the new one; nothing where nobody had been chosen for it. */
export function formerEnded(former: Swap | undefined, { reader }: Visit): string | undefined {
  const users = former?.draft.userIds.length ?? 0;
  return users === 0
    ? undefined
    : frameStrings[reader.adminLanguage].formerCancelled(formatNumber(reader, users), users);
}
