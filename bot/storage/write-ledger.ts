import { sql } from 'kysely';
import type { WriteLedger } from '../swaps/write-ledger.ts';
import type { JournalParts } from './journal-parts.ts';

/**
 * One row for each account, changed by one statement for each booking, so that bookings of several processes follow each
 * other. Time is the database's: the clocks of the processes may differ.
 *
 * `booked_at` holds when the latest bookings are for, in milliseconds and in order, `earlier` how many writes had been
 * booked before each of them, and `writes` how many have been booked in all. There is room for more when the last
 * booking that would make them too many is a window ago: `width_bucket` finds its place in the sorted list.
 */
export function writeLedger({ db }: Pick<JournalParts, 'db'>): WriteLedger {
  return {
    bookWrites: async (account, writes, { writes: most, windowMs }) => {
      const now = sql`floor(extract(epoch from statement_timestamp()) * 1000)::bigint`;
      const more = sql`${writes}::bigint`;
      const window = sql`${windowMs}::bigint`;
      const recent = sql`width_bucket(${now} - ${window}, ledger.booked_at) + 1`;
      const { rows } = await sql<{ wait: number }>`
        insert into write_ledger as ledger (tenant_id, writes, booked_at, earlier)
        values (${account}, ${more}, array[${now}], array[0])
        on conflict (tenant_id) do update set
          writes = ledger.writes + ${more},
          earlier = ledger.earlier[${recent}:] || ledger.writes,
          booked_at = ledger.booked_at[${recent}:] || greatest(
            ${now},
            ledger.booked_at[cardinality(ledger.booked_at)],
            ledger.booked_at[width_bucket(ledger.writes + ${more} - ${most}::bigint - 1, ledger.earlier)] + ${window}
          )
        returning (booked_at[cardinality(booked_at)] - ${now})::float8 as wait`.execute(db);
      return Math.max(0, rows[0]?.wait ?? 0);
    },
  };
}
