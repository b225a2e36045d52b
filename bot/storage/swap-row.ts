import type { Kysely, Selectable } from 'kysely';
import type { Swap } from '../swaps/swap.ts';
import type { Selections } from './selections.ts';
import type { SwapTable, Tables } from './tables.ts';

/** A swap as it is on record. `userIds` are those of a draft; of any other swap the moves tell the users. */
export function swapOf(row: Selectable<SwapTable>, userIds: readonly string[] = []): Swap {
  return {
    id: row.id,
    undoes: row.undoes ?? undefined,
    tenantId: row.tenant_id,
    state: row.state,
    version: row.version,
    adminId: row.admin_id,
    runBy: row.run_by ?? row.admin_id,
    draft: { ...row.draft, userIds },
    attempt: row.attempt,
    pause: row.pause ?? undefined,
    pilot: row.pilot ?? undefined,
    stopping: row.stopping,
    onlyConfirmed: row.only_confirmed,
    createdAt: row.created_at.toISOString(),
    confirmedAt: row.confirmed_at?.toISOString(),
    startedAt: row.started_at?.toISOString(),
    runBeganAt: row.run_began_at?.toISOString(),
    finishedAt: row.finished_at?.toISOString(),
  };
}

/**
 * The first row of the query with the users chosen for it. The two are read one after the other: where the choice
 * has changed between, both are read anew.
 */
export async function withUsers(
  db: Kysely<Tables>,
  selections: Selections,
  first: () => Promise<Selectable<SwapTable> | undefined>,
): Promise<Swap | undefined> {
  for (;;) {
    const row = await first();
    if (row?.state !== 'draft') return row && swapOf(row);
    const userIds = await selections.read(db, { swapId: row.id, chosenAt: row.chosen_at });
    if (userIds !== undefined) return swapOf(row, userIds);
  }
}
