import { answeredWithinMs, speedOf, type Speed } from '../swaps/speed.ts';
import type { MoveCounts, Swap } from '../swaps/swap.ts';
import type { Desk } from './desk.ts';

const minuteMs = 60_000;

/** How fast a swap goes, from the journal; undefined for one that does not run. */
export async function readSpeed(
  { id, state, runBeganAt }: Swap,
  counts: MoveCounts,
  { journal, clock, quota }: Pick<Desk, 'journal' | 'clock' | 'quota'>,
): Promise<Speed | undefined> {
  if (state !== 'running') return undefined;
  const now = clock.now();
  // Whoever was left out in the moment of confirming was no work, and while the swap was paused nobody worked.
  const begun = Date.parse(runBeganAt ?? '') || now;
  const settledIn = (ms: number) =>
    journal.settledAfter(id, new Date(Math.max(begun, now - ms)).toISOString());
  const [lastMinute, window, inDoubt] = await Promise.all([
    settledIn(minuteMs),
    settledIn(quota.windowMs),
    journal.sentBefore(id, new Date(now - answeredWithinMs).toISOString()),
  ]);
  const hasBegun = runBeganAt !== undefined;
  return speedOf({ now, counts, lastMinute, window, quota, inDoubt, hasBegun });
}
