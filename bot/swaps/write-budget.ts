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

/** Where writes are counted, and until when their turn is waited for. */
export interface Account {
  readonly ledger: WriteLedger;
  readonly tenantId: string;
  readonly signal: AbortSignal;
}

/**
 * A budget over a sliding window: a small swap goes as fast as Graph answers, a large one settles at the steady rate.
 * Only one take of a process waits for its time in the ledger: when the process ends, no more than that was booked in
 * vain.
 *
 * @param share of Graph's quota, above 0 and at most 1; the rest is left to everybody else who uses this app
 */
export function createWriteBudget(clock: Clock, share: number, windowMs = usualWindowMs): WriteBudget {
  const quota: WriteQuota = { writes: Math.max(1, Math.floor(writesInWindow * share)), windowMs };
  let turn: Promise<unknown> = Promise.resolve();

  async function enter(wanted: number, { ledger, tenantId, signal }: Account): Promise<void> {
    for (let left = wanted; left > 0; left -= quota.writes) {
      signal.throwIfAborted();
      const waitMs = await ledger.bookWrites(tenantId, Math.min(left, quota.writes), quota);
      if (waitMs > 0) await clock.sleep(waitMs, signal);
    }
  }

  return {
    quota,
    take: async (writes, from) => {
      from.signal.throwIfAborted();
      const entering = turn.then(() => enter(writes, from));
      turn = entering.catch(() => undefined);
      await entering;
    },
  };
}
