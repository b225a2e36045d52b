import type { Kysely, Transaction } from 'kysely';
import { LRUCache } from 'lru-cache';
import { storableJson } from './storable.ts';
import type { Tables } from './tables.ts';

/** One choice of users: a swap's, as it was chosen at this version of the draft. It never changes. */
export interface Chosen {
  readonly swapId: string;
  readonly chosenAt: number;
}

/** The ids kept in memory, over all drafts: a few large ones, about 10 MB each. */
const mostIds = 300_000;

/**
 * Who is chosen for the drafts. A choice that was read or written is answered with the same array again, so that a
 * press on the card of a large swap reads nothing, and whoever compares need not look into it.
 */
export class Selections {
  readonly #kept = new LRUCache<string, readonly string[]>({
    maxSize: mostIds,
    sizeCalculation: (userIds) => userIds.length + 1,
  });
  readonly #origins = new WeakMap<readonly string[], Chosen>();

  /** Undefined: somebody has chosen others meanwhile, or the draft has ended. */
  async read(db: Kysely<Tables>, chosen: Chosen): Promise<readonly string[] | undefined> {
    const kept = this.#kept.get(keyOf(chosen));
    if (kept !== undefined) return kept;
    const row = await db
      .selectFrom('selection')
      .select('user_ids')
      .where('swap_id', '=', chosen.swapId)
      .where('version', '=', chosen.chosenAt)
      .executeTakeFirst();
    return row && this.#keep(chosen, row.user_ids);
  }

  async write(transaction: Transaction<Tables>, chosen: Chosen, userIds: readonly string[]): Promise<void> {
    const { swapId: swap_id, chosenAt: version } = chosen;
    const user_ids = storableJson(userIds);
    await transaction
      .insertInto('selection')
      .values({ swap_id, version, user_ids })
      .onConflict((conflict) => conflict.column('swap_id').doUpdateSet({ version, user_ids }))
      .execute();
  }

  /** What was written, once it is committed. */
  written(chosen: Chosen, userIds: readonly string[]): readonly string[] {
    return this.#keep(chosen, userIds);
  }

  /** A draft that has ended has no use for it: its moves are on the books, or it never had any. */
  async remove(transaction: Transaction<Tables>, swapId: string): Promise<void> {
    await transaction.deleteFrom('selection').where('swap_id', '=', swapId).execute();
  }

  /** The choice that this array was read or written as. */
  originOf(userIds: readonly string[]): Chosen | undefined {
    return this.#origins.get(userIds);
  }

  #keep(chosen: Chosen, userIds: readonly string[]): readonly string[] {
    this.#kept.set(keyOf(chosen), userIds);
    this.#origins.set(userIds, chosen);
    return userIds;
  }
}

function keyOf({ swapId, chosenAt }: Chosen): string {
  return `${swapId} ${String(chosenAt)}`;
}
