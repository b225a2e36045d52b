import { sql, type Kysely } from 'kysely';
import type { MoveCounts, MoveState } from '../swaps/swap.ts';
import type { Tables } from './tables.ts';

/** How many moves of each swap are in which state. A swap without moves is absent. */
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
  return new Map(
    [...Map.groupBy(rows, ({ swap_id }) => swap_id)].map(([id, ofSwap]) => [
      id,
      countsOf(new Map(ofSwap.map(({ state, moves }) => [state, moves]))),
    ]),
  );
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
