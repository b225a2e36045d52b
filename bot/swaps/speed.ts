import type { MoveCounts } from './swap.ts';
import type { SettledMoves } from './tellings.ts';
import type { WriteQuota } from './write-ledger.ts';

/** How fast a running swap goes, how long it still takes, and what it waits for. */
export interface Speed {
  /** Users a minute, over the last minute; undefined while nothing can be said. */
  readonly perMinute: number | undefined;
  /** Milliseconds until the last user's turn is over; undefined while nothing can be said. */
  readonly leftMs: number | undefined;
  readonly waits: Wait | undefined;
}

/** What a swap that does not seem to get on waits for. */
export type Wait =
  /** It goes as fast as the bot's share of Microsoft's quota allows. */
  | 'quota'
  /** Changes have been sent, and nothing has come of any of them for a while. */
  | 'service'
  /** Everybody's turn is over: the users are being read back. */
  | 'reading-back';

export interface SpeedFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly counts: MoveCounts;
  /** Settled within the last minute. */
  readonly lastMinute: SettledMoves;
  /** Settled within the window of the quota. */
  readonly window: SettledMoves;
  readonly quota: WriteQuota;
}

/** Nothing is said of how fast it goes from a shorter look than this. */
const shortestLookMs = 5_000;

/** So long without an answer is worth a word. */
const longSilenceMs = 30_000;

/** From this share on the quota is what holds the swap up. */
const nearlyAll = 0.95;

/** Worked out from what is on record alone: a restart, or another instance, knows as much. */
export function speedOf({ now, counts, lastMinute, window, quota }: SpeedFacts): Speed {
  const open = counts.planned + counts.sent;
  const perMs = rateOf(window, now);
  const perMinute = rateOf(lastMinute, now);
  return {
    perMinute: perMinute === undefined ? undefined : Math.round(perMinute * 60_000),
    leftMs: perMs === undefined ? undefined : Math.max(open / perMs, quotaMs(open, window, quota)),
    waits: waitOf(open, counts, window, quota, now),
  };
}

/** Users a millisecond, from the first of them until now. */
function rateOf({ users, firstAt }: SettledMoves, now: number): number | undefined {
  if (firstAt === undefined) return undefined;
  const ms = now - Date.parse(firstAt);
  return ms < shortestLookMs ? undefined : users / ms;
}

/** A swap begins as fast as Graph answers, until the quota is used up: from then on it takes at least so long. */
function quotaMs(open: number, window: SettledMoves, { writes, windowMs }: WriteQuota): number {
  return ((open + window.users - writes) * windowMs) / writes;
}

function waitOf(
  open: number,
  { sent }: MoveCounts,
  window: SettledMoves,
  quota: WriteQuota,
  now: number,
): Wait | undefined {
  if (open === 0) return 'reading-back';
  if (window.users >= nearlyAll * quota.writes) return 'quota';
  const isSilent = window.lastAt === undefined || now - Date.parse(window.lastAt) > longSilenceMs;
  return sent > 0 && isSilent ? 'service' : undefined;
}
