import { sql, type Kysely, type Transaction } from 'kysely';
import { storableJson } from './storable.ts';
import type { RemovedMoves, Tables } from './tables.ts';

/** Keeps other turns from waiting long where everybody shares one connection. */
const movesAtOnce = 2_000;

/** What became of the moves of these swaps that are no longer on record. Swaps that have all theirs are absent. */
export async function removedMovesOf(
  db: Kysely<Tables>,
  swapIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RemovedMoves[]>> {
  const rows = await db
    .selectFrom('swap')
    .select(['id', 'removed_moves'])
    .where(sql<boolean>`id = any(${swapIds}::text[])`)
    .where(sql<boolean>`removed_moves <> '[]'`)
    .execute();
  return new Map(rows.map(({ id, removed_moves }) => [id, removed_moves]));
}

/**
 * Removes moves of a swap that has ended, the user's only where one is named, and keeps how many came to what. Answers
 * how many were removed: none when there are no more.
 */
export async function removeMoves(
  transaction: Transaction<Tables>,
  swapId: string,
  userId?: string,
): Promise<number> {
  const { removed_moves: earlier } = await transaction
    .selectFrom('swap')
    .select('removed_moves')
    .where('id', '=', swapId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const ofUser = userId === undefined ? sql`` : sql`and user_id = ${userId}`;
  const { rows } = await sql<Omit<RemovedMoves, 'users'>>`
    delete from move where swap_id = ${swapId} and user_id in (
      select user_id from move where swap_id = ${swapId} ${ofUser} order by user_id limit ${movesAtOnce})
    returning state, reason, verification`.execute(transaction);
  if (rows.length === 0) return 0;
  const removed = added(earlier, rows);
  await transaction
    .updateTable('swap')
    .set({ removed_moves: storableJson(removed) })
    .where('id', '=', swapId)
    .execute();
  return rows.length;
}

function added(
  earlier: readonly RemovedMoves[],
  rows: readonly Omit<RemovedMoves, 'users'>[],
): readonly RemovedMoves[] {
  const now = rows.map(({ state, reason, verification }) => ({ state, reason, verification, users: 1 }));
  const kinds = Map.groupBy([...earlier, ...now], ({ state, reason, verification }) =>
    JSON.stringify([state, reason, verification]),
  );
  return [...kinds.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [{ ...first, users: rest.reduce((sum, { users }) => sum + users, first.users) }],
  );
}
