import type { Selectable } from 'kysely';
import type { Move, Verification } from '../swaps/swap.ts';
import type { MoveTable } from './tables.ts';

/** Reading back has not told whether the move shows. */
export const untoldYet: readonly Verification[] = ['pending', 'settling'];

export function moveOf(row: Selectable<MoveTable>): Move {
  return {
    swapId: row.swap_id,
    userId: row.user_id,
    state: row.state,
    attempt: row.attempt,
    acknowledged: row.acknowledged,
    acknowledgedPlans: row.acknowledged_plans,
    before: row.before ?? undefined,
    change: row.change ?? undefined,
    reason: row.reason ?? undefined,
    detail: row.detail ?? undefined,
    requestId: row.request_id ?? undefined,
    sentAt: row.sent_at?.toISOString(),
    settledAt: row.settled_at?.toISOString(),
    verification: row.verification,
  };
}
