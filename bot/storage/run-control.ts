import { sql, type Transaction } from 'kysely';
import type { AuditAction, Journal } from '../swaps/journal.ts';
import type { Pause } from '../swaps/pause.ts';
import type { Swap, SwapState } from '../swaps/swap.ts';
import { updateAtVersion } from './at-version.ts';
import { appendAudit } from './audit-rows.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { storableJson } from './storable.ts';
import { swapOf } from './swap-row.ts';
import type { Tables } from './tables.ts';

type Control = Pick<Journal, 'pause' | 'pauseBy' | 'resume' | 'stop' | 'leaveOutPlanned'>;

/** Pausing a swap, going on with it and stopping it. Each change by a person names the version it was made from. */
export function runControl(parts: JournalParts): Control {
  const { db, clock } = parts;
  return {
    pause: async (swapId, attempt, pause) =>
      await db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('swap')
          .set({ state: 'paused', pause: storableJson(pause), version: sql`version + 1` })
          .where('id', '=', swapId)
          .where('attempt', '=', attempt)
          .where('state', '=', 'running')
          .where('stopping', '=', false)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await appendAudit(transaction, nowOf(clock), { swapId, byUserId: undefined, action: 'paused' });
        return true;
      }),

    pauseBy: async (swapId, version, byUserId) => {
      const asked: Pause = { kind: 'asked' };
      const paused = { state: 'paused', pause: storableJson(asked) } as const;
      return await changed(parts, { swapId, version, byUserId, from: ['running'], action: 'paused' }, paused);
    },

    resume: async (swapId, version, byUserId) => {
      // Whoever goes on after the first users has seen them: the rest follow without another wait.
      const running = { ...setGoing, run_by: byUserId } as const;
      const change = { swapId, version, byUserId, from: ['paused'], action: 'continued' } as const;
      return await changed(parts, change, running, async (transaction) => {
        await parts.enqueue(transaction, swapId, version + 1);
      });
    },

    stop: async (swapId, version, byUserId) => {
      const stopping = { ...setGoing, stopping: true } as const;
      const change = { swapId, version, byUserId, from: ['running', 'paused'], action: 'stopped' } as const;
      // A run under way can claim nothing any more and ends; the one that follows it ends the swap.
      return await changed(parts, change, stopping, async (transaction) => {
        await parts.enqueue(transaction, swapId, version + 1);
      });
    },

    leaveOutPlanned: async (swapId, attempt, reason) => {
      await db
        .updateTable('move')
        .set({ state: 'left-out', reason, settled_at: nowOf(clock) })
        .where('swap_id', '=', swapId)
        .where('state', '=', 'planned')
        .where((where) =>
          where.exists(
            where
              .selectFrom('swap')
              .select('id')
              .where('id', '=', swapId)
              .where('attempt', '=', attempt)
              .forShare(),
          ),
        )
        .execute();
    },
  };
}

/** It waits for a run now, or for another one. */
const setGoing = { state: 'running', pause: null, pilot: null, run_began_at: null } as const;

interface Change {
  readonly swapId: string;
  readonly version: number;
  readonly byUserId: string;
  readonly from: readonly SwapState[];
  readonly action: AuditAction;
}

interface Changed {
  readonly state: SwapState;
  readonly pause: string | null;
  readonly run_by?: string;
  readonly pilot?: null;
  readonly run_began_at?: null;
  readonly stopping?: boolean;
}

/** Undefined: the swap is no longer at this version, or being stopped already. */
async function changed(
  { db, clock }: JournalParts,
  { swapId, version, byUserId, from, action }: Change,
  values: Changed,
  also: (transaction: Transaction<Tables>) => Promise<void> = async () => undefined,
): Promise<Swap | undefined> {
  return await db.transaction().execute(async (transaction) => {
    const row = await updateAtVersion(transaction, { swapId, version }, from)
      .set(values)
      .where('stopping', '=', false)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    await appendAudit(transaction, nowOf(clock), { swapId, byUserId, action });
    await also(transaction);
    return swapOf(row);
  });
}
