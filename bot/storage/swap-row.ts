import type { Selectable } from 'kysely';
import type { Swap } from '../swaps/swap.ts';
import type { SwapTable } from './tables.ts';

export function swapOf(row: Selectable<SwapTable>): Swap {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    state: row.state,
    version: row.version,
    adminId: row.admin_id,
    draft: row.draft,
    attempt: row.attempt,
    createdAt: row.created_at.toISOString(),
    confirmedAt: row.confirmed_at?.toISOString(),
    finishedAt: row.finished_at?.toISOString(),
  };
}
