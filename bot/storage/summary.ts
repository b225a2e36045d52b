import { sql, type Kysely } from 'kysely';
import type { MoveReason, MoveState, Verification } from '../swaps/swap.ts';
import type { MoveSummary, UserGroup } from '../swaps/tellings.ts';
import { countsOf } from './move-counts.ts';
import { removedMovesOf } from './removed-moves.ts';
import type { Tables } from './tables.ts';

/** Moves that have come to the same. */
interface Kind extends UserGroup {
  readonly state: MoveState;
  readonly reason: MoveReason | null;
  readonly verification: Verification;
}

export async function summaryOf(db: Kysely<Tables>, swapId: string, first: number): Promise<MoveSummary> {
  const removed = (await removedMovesOf(db, [swapId])).get(swapId) ?? [];
  // Of those that are no longer on record nobody is named.
  const kinds = [
    ...(await kindsOf(db, swapId, first)),
    ...removed.map((kind): Kind => ({ ...kind, first: [] })),
  ];
  const states = Map.groupBy(kinds, ({ state }) => state);
  const done = states.get('done') ?? [];
  const verified = (verification: Verification): UserGroup =>
    inAll(
      done.filter((kind) => kind.verification === verification),
      first,
    );
  const reasons = Map.groupBy(
    [...(states.get('refused') ?? []), ...(states.get('left-out') ?? [])],
    ({ reason }) => reason ?? 'other',
  );
  return {
    counts: countsOf(new Map([...states].map(([state, ofState]) => [state, inAll(ofState, first).users]))),
    verification: {
      pending: verified('pending'),
      verified: verified('verified'),
      settling: verified('settling'),
      different: verified('different'),
    },
    reasons: [...reasons]
      .map(([reason, ofReason]) => ({ reason, ...inAll(ofReason, first) }))
      .sort((a, b) => b.users - a.users),
    watched: inAll(states.get('watched') ?? [], first),
  };
}

/** One pass counts, and another finds the first of each kind; the verified, who are the most, are not looked at there. */
async function kindsOf(db: Kysely<Tables>, swapId: string, first: number): Promise<readonly Kind[]> {
  const { rows } = await sql<Kind>`
    with counted as (
      select state, reason, verification, count(*)::integer as users
      from move where swap_id = ${swapId} group by state, reason, verification
    ),
    placed as (
      select state, reason, verification, user_id,
        row_number() over (partition by state, reason, verification order by user_id) as place
      from move
      where swap_id = ${swapId} and (state in ('refused', 'left-out', 'watched')
        or (state = 'done' and verification <> 'verified'))
    ),
    named as (
      select state, reason, verification, array_agg(user_id order by user_id) as first
      from placed where place <= ${first} group by state, reason, verification
    )
    select counted.*, coalesce(first, '{}') as first
    from counted left join named
      on named.state = counted.state and named.verification = counted.verification
        and named.reason is not distinct from counted.reason`.execute(db);
  return rows;
}

function inAll(kinds: readonly Kind[], first: number): UserGroup {
  return {
    users: kinds.reduce((sum, { users }) => sum + users, 0),
    first: kinds
      .flatMap((kind) => kind.first)
      .sort()
      .slice(0, first),
  };
}
