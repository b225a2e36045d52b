import type { Clock } from './clock.ts';
import type { WriteLedger, WriteQuota } from './write-ledger.ts';

/** Graph takes 3,000 writes in 150 s from one app in one tenant (Learn: Microsoft Graph throttling limits, identity). */
const writesInWindow = 3_000;
const usualWindowMs = 150_000;

/** What all swaps together may write. */
export interface WriteBudget {
  /**
   * Resolves when so many writes may be sent, and counts them. Whoever comes first in this process goes first. Rejects
   * with the signal's reason.
   */
  take(writes: number, from: Account): Promise<void>;
  readonly quota: WriteQuota;
}

/** Where the writes of one run are counted, and until when their turn is waited for. */
export interface Account {
  readonly ledger: WriteLedger;
  readonly tenantId: string;
  /** How many users the run has before it. */
  readonly users: number;
  readonly signal: AbortSignal;
}

/** Up to this share of the quota a swap may take all at once: it is through before anybody has to wait for it. */
const smallShare = 1 / 2;

/** A larger one takes so much at once, and then goes at the steady rate: used up in a burst, the quota of all is gone. */
const headStart = 1 / 10;

/** How evenly the steady rate goes: into so many parts the quota and its window are divided. */
const parts = 30;

/** How many writes a run of so many users may make as fast as Graph answers. */
export function atOnceOf(users: number, { writes }: WriteQuota): number {
  return users <= writes * smallShare ? Infinity : Math.floor(writes * headStart);
}

/**
 * A budget over a sliding window: a small swap goes as fast as Graph answers, a large one settles at the steady rate, so
 * that whoever comes after it finds room within seconds. The larger ones share that rate.
 *
 * @param share of Graph's quota, above 0 and at most 1; the rest is left to everybody else who uses this app
 */
export function createWriteBudget(clock: Clock, share: number, windowMs = usualWindowMs): WriteBudget {
  const quota: WriteQuota = { writes: Math.max(1, Math.floor(writesInWindow * share)), windowMs };
  const part = Math.max(1, Math.floor(quota.writes / parts));
  const steadyQuota: WriteQuota = { writes: part, windowMs: Math.ceil((windowMs * part) / quota.writes) };
  const all = createLane(clock, quota, (tenantId) => tenantId);
  const steady = createLane(clock, steadyQuota, (tenantId) => `${tenantId} steady`);
  const taken = new WeakMap<Account, number>();

  return {
    quota,
    take: async (writes, from) => {
      const inAll = (taken.get(from) ?? 0) + writes;
      taken.set(from, inAll);
      if (inAll > atOnceOf(from.users, quota)) await steady(writes, from);
      await all(writes, from);
    },
  };
}

/**
 * Only one take of a process waits for its time in the ledger: when the process ends, no more than that was booked in
 * vain.
 * @param accountOf what the ledger counts them under
 */
function createLane(clock: Clock, quota: WriteQuota, accountOf: (tenantId: string) => string) {
  let turn: Promise<unknown> = Promise.resolve();

  async function enter(wanted: number, { ledger, tenantId, signal }: Account): Promise<void> {
    for (let left = wanted; left > 0; left -= quota.writes) {
      signal.throwIfAborted();
      const waitMs = await ledger.bookWrites(accountOf(tenantId), Math.min(left, quota.writes), quota);
      if (waitMs > 0) await clock.sleep(waitMs, signal);
    }
  }

  return async (writes: number, from: Account): Promise<void> => {
    from.signal.throwIfAborted();
    const entering = turn.then(() => enter(writes, from));
    turn = entering.catch(() => undefined);
    await entering;
  };
}
