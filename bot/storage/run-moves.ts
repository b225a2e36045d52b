import { sql, type RawBuilder } from 'kysely';
import type { Journal, Settlement } from '../swaps/journal.ts';
import { nowOf, type JournalParts } from './journal-parts.ts';
import { storableJson } from './storable.ts';

/** What a run writes of its moves: many in one statement, and each statement only while its attempt is the swap's. */
export function runMoves({ db, clock }: JournalParts): Pick<Journal, 'claim' | 'settle' | 'verify'> {
  const count = async (statement: RawBuilder<unknown>): Promise<number> =>
    Number((await statement.execute(db)).numAffectedRows ?? 0n);

  return {
    claim: async (swapId, attempt, claims) => {
      if (claims.length === 0) return 0;
      return await count(sql`
        with run as (${runOf(swapId, attempt, true)}),
        given as (
          select * from jsonb_to_recordset(${storableJson(claims)}::jsonb)
            as given ("userId" text, before jsonb, change jsonb)
        )
        update move
        set state = 'sent', attempt = ${attempt}, before = given.before, change = given.change,
          sent_at = ${nowOf(clock)}
        from run, given
        where ${movesOf(swapId, claims)} and move.state in ('planned', 'sent')`);
    },

    settle: async (swapId, attempt, settled) => {
      if (settled.length === 0) return 0;
      return await count(sql`
        with run as (${runOf(swapId, attempt, false)}),
        given as (
          select * from jsonb_to_recordset(${storableJson(settled.map(rowOf))}::jsonb)
            as given ("userId" text, state text, reason text, detail text, "requestId" text)
        )
        update move
        set state = given.state, reason = given.reason, detail = given.detail, request_id = given."requestId",
          settled_at = case when given.state = 'planned' then null else ${nowOf(clock)}::timestamptz end
        from run, given
        where ${movesOf(swapId, settled)} and move.state in ('planned', 'sent')`);
    },

    verify: async (swapId, attempt, read) => {
      if (read.length === 0) return 0;
      return await count(sql`
        with run as (${runOf(swapId, attempt, false)}),
        given as (
          select * from jsonb_to_recordset(${storableJson(read)}::jsonb)
            as given ("userId" text, verification text)
        )
        update move set verification = given.verification
        from run, given
        where ${movesOf(swapId, read)} and move.state = 'done'`);
    },
  };
}

/**
 * The swap, if this attempt is still its own. Its row is locked in share mode until the update is committed, so that
 * `beginRun` waits for it: once a new attempt has begun, nothing of an earlier one can appear any more, and what the
 * new run reads is all there is.
 */
function runOf(swapId: string, attempt: number, onlyRunning: boolean): RawBuilder<unknown> {
  const running = onlyRunning ? sql`and state = 'running' and not stopping` : sql``;
  return sql`select id from swap where id = ${swapId} and attempt = ${attempt} ${running} for share`;
}

/**
 * The moves of those given. Their ids are said a second time, as constants: a table that has just been filled has no
 * statistics yet, and PostgreSQL would join it as a whole instead of looking up a few rows by their key.
 */
function movesOf(swapId: string, given: readonly { readonly userId: string }[]): RawBuilder<boolean> {
  const userIds = given.map(({ userId }) => userId);
  return sql`move.swap_id = ${swapId} and move.user_id = any(${userIds}::text[])
    and move.swap_id = run.id and move.user_id = given."userId"`;
}

function rowOf({ userId, settlement }: { readonly userId: string; readonly settlement: Settlement }): object {
  return { userId, ...settlement };
}
