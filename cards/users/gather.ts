import { guidOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { User } from '../../bot/licensing/user.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Draft } from '../../bot/swaps/swap.ts';

/** What was entered on the card. */
export interface Entered {
  /** Object ids from the people picker, or whatever a client puts in their place. */
  readonly picked: readonly string[];
  readonly addresses: readonly string[];
  /** A product whose holders are all meant. */
  readonly skuId: string | undefined;
}

export type Gathered =
  | { readonly kind: 'gathered'; readonly draft: Draft }
  | { readonly kind: 'too-many'; readonly found: number };

/** Adds everybody entered to the draft, each once; what is found nowhere is kept word for word. */
export async function gather(entered: Entered, draft: Draft, visit: Visit): Promise<Gathered> {
  const { tenant } = visit.desk;
  const ids = [...new Set(entered.picked.flatMap((value) => guidOf(value) ?? []))];
  const typed = [...entered.picked.filter((value) => guidOf(value) === undefined), ...entered.addresses];
  const mentions = ids.length + typed.length;
  if (mentions > usersPerSwap * 10) return { kind: 'too-many', found: mentions };

  const [byId, byAddress, holders] = await Promise.all([
    ids.length === 0 ? [] : tenant.users(visit.actor, ids),
    typed.length === 0 ? [] : tenant.usersByAddress(visit.actor, typed),
    entered.skuId === undefined
      ? { users: [], total: 0 }
      : tenant.holders(visit.actor, entered.skuId, usersPerSwap + 1),
  ]);
  const found = new Map(byId.map((user) => [user.id, user]));
  const missingIds = ids.filter((id) => !found.has(id));
  const resolved = typed.map((address) => ({
    address,
    user: byAddress.find((user) => isNamed(user, address)),
  }));

  const named = [
    ...byId.map((user) => user.id),
    ...resolved.flatMap(({ user }) => user?.id ?? []),
    ...holders.users.map((user) => user.id),
  ];
  const userIds = [...new Set([...draft.userIds, ...named])];
  const total = Math.max(userIds.length, holders.total);
  if (total > usersPerSwap) return { kind: 'too-many', found: total };
  return {
    kind: 'gathered',
    draft: {
      ...draft,
      userIds,
      notFound: [
        ...missingIds,
        ...resolved.flatMap(({ address, user }) => (user === undefined ? [address] : [])),
      ],
      doubled: draft.userIds.length + named.length - userIds.length,
    },
  };
}

function isNamed(user: User, address: string): boolean {
  const wanted = address.toLowerCase();
  return user.userPrincipalName.toLowerCase() === wanted || user.mail?.toLowerCase() === wanted;
}
