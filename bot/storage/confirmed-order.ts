import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Puts a swap last among all that are confirmed in its organisation, as the last thing in the transaction that confirms
 * it. Only one transaction does that at a time, until it is committed: whoever is confirmed later sees the moves of
 * everybody before, whatever the clocks of the processes say. An instant apart is enough to tell two from each other.
 */
export async function confirmLast(transaction: Transaction<Tables>, swapId: string): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('confirmed ' || tenant_id, 0)) from swap where id = ${swapId}
  `.execute(transaction);
  // A statement of its own: it sees what was committed while the lock was waited for.
  await sql`
    update swap set confirmed_at = greatest(confirmed_at, (
      select max(confirmed_at) + interval '1 microsecond' from swap as other
      where other.tenant_id = swap.tenant_id and other.id <> swap.id
    )) where id = ${swapId}
  `.execute(transaction);
}

/**
 * Ids of the swaps of the same organisation that were confirmed after this one, as long as it is confirmed and open
 * itself: before and after that it comes last.
 */
export function confirmedAfter(swapId: string): RawBuilder<string> {
  return sql`(
    select other.id from swap as own, swap as other
    where own.id = ${swapId} and own.state in ('scheduled', 'ready', 'running', 'paused')
      and other.tenant_id = own.tenant_id
      and (other.confirmed_at, other.number) > (own.confirmed_at, own.number))`;
}
