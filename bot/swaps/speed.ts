import { longestDoubtMs } from './doubt.ts';
import type { MoveCounts } from './swap.ts';
import type { SentMoves, SettledMoves } from './tellings.ts';
import { atOnceOf } from './write-budget.ts';
import type { WriteQuota } from './write-ledger.ts';

/** How fast a running swap goes, how long it still takes, and what it waits for. */
export interface Speed {
  /** Users a minute, over the last minute; undefined while nothing can be said. */
  readonly perMinute: number | undefined;
  /** Milliseconds until the last user's turn is over; undefined while nothing can be said. */
  readonly leftMs: number | undefined;
  readonly waits: Wait | undefined;
  /** Of how many users nobody knows yet whether the change took effect. */
  readonly inDoubt: number;
}

/** What a swap that does not seem to get on waits for. */
export type Wait =
  /** Its turn: no run of it goes on yet. */
  | 'turn'
  /** It goes as fast as the bot's share of Microsoft's quota allows. */
  | 'quota'
  /** Changes have been sent, and nothing has come of any of them for a while. */
  | 'service'
  /** Only users are left of whom nobody knows whether the change took effect: they are read for minutes (Law 3). */
  | 'doubt'
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
  /** Those that were sent longer ago than any call takes that is answered. */
  readonly inDoubt: SentMoves;
  /** A run goes on. */
  readonly hasBegun: boolean;
}

/** A call that was answered is on record by then; what became of the others shows when the users are read. */
export const answeredWithinMs = 5_000;

/** Nothing is said of how fast it goes from a shorter look than this. */
const shortestLookMs = 5_000;

/** So long without an answer is worth a word. */
const longSilenceMs = 30_000;

/** From this share on the quota is what holds the swap up. */
const nearlyAll = 0.95;

/** Worked out from what is on record alone: a restart, or another instance, knows as much. */
export function speedOf(facts: SpeedFacts): Speed {
  const { now, counts, lastMinute, window, quota, inDoubt, hasBegun } = facts;
  if (!hasBegun) return { perMinute: undefined, leftMs: undefined, waits: 'turn', inDoubt: 0 };
  const open = counts.planned + counts.sent;
  const perMs = rateOf(window, now);
  const perMinute = rateOf(lastMinute, now);
  const readUntil = inDoubt.lastAt === undefined ? 0 : Date.parse(inDoubt.lastAt) + longestDoubtMs;
  const leftMs = perMs === undefined ? undefined : Math.max(open / perMs, quotaMs(open, window, quota));
  return {
    perMinute: perMinute === undefined ? undefined : Math.round(perMinute * 60_000),
    // Of those in doubt nobody knows more than until when they are read at the latest.
    leftMs: inDoubt.users === 0 ? leftMs : Math.max(leftMs ?? 0, readUntil - now),
    waits: waitOf(facts),
    inDoubt: inDoubt.users,
  };
}

/** Users a millisecond, from the first of them until now. */
function rateOf({ users, firstAt }: SettledMoves, now: number): number | undefined {
  if (firstAt === undefined) return undefined;
  const ms = now - Date.parse(firstAt);
  return ms < shortestLookMs ? undefined : users / ms;
}

/** A swap begins as fast as Graph answers; a large one goes at the steady rate before long. */
function quotaMs(open: number, window: SettledMoves, quota: WriteQuota): number {
  const atOnce = atOnceOf(open + window.users, quota);
  return (Math.max(0, open - Math.max(0, atOnce - window.users)) * quota.windowMs) / quota.writes;
}

function waitOf({ now, counts, window, quota, inDoubt }: SpeedFacts): Wait | undefined {
  const { planned, sent } = counts;
  if (planned + sent === 0) return 'reading-back';
  if (planned === 0 && inDoubt.users === sent) return 'doubt';
  if (window.users >= nearlyAll * quota.writes) return 'quota';
  const isSilent = window.lastAt === undefined || now - Date.parse(window.lastAt) > longSilenceMs;
  return sent > 0 && isSilent ? 'service' : undefined;
}
