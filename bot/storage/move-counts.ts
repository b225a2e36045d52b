import { sql, type Kysely } from 'kysely';
import type { MoveCounts, MoveState } from '../swaps/swap.ts';
import { removedMovesOf } from './removed-moves.ts';
import type { Tables } from './tables.ts';

/**
 * How many moves of each swap are in which state, those counted in that are no longer on record. A swap without moves
 * is absent.
 */
export async function countsOfEach(
  db: Kysely<Tables>,
  swapIds: readonly string[],
): Promise<ReadonlyMap<string, MoveCounts>> {
  const rows = await db
    .selectFrom('move')
    .select(['swap_id', 'state', sql<number>`count(*)::integer`.as('moves')])
    .where(sql<boolean>`swap_id = any(${swapIds}::text[])`)
    .groupBy(['swap_id', 'state'])
    .execute();
  const removed = [...(await removedMovesOf(db, swapIds))].flatMap(([swap_id, kinds]) =>
    kinds.map(({ state, users }) => ({ swap_id, state, moves: users })),
  );
  const bySwap = Map.groupBy([...rows, ...removed], ({ swap_id }) => swap_id);
  return new Map([...bySwap].map(([id, ofSwap]) => [id, countsOf(summed(ofSwap))]));
}

function summed(
  rows: readonly { readonly state: MoveState; readonly moves: number }[],
): ReadonlyMap<MoveState, number> {
  const sums = new Map<MoveState, number>();
  for (const { state, moves } of rows) sums.set(state, (sums.get(state) ?? 0) + moves);
  return sums;
}

export function countsOf(moves: ReadonlyMap<MoveState, number>): MoveCounts {
  const of = (state: MoveState): number => moves.get(state) ?? 0;
  return {
    planned: of('planned'),
    sent: of('sent'),
    done: of('done'),
    refused: of('refused'),
    leftOut: of('left-out'),
    watched: of('watched'),
  };
}
