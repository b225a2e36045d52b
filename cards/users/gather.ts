import { guidOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { User } from '../../bot/licensing/user.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Draft, UnusedFields } from '../../bot/swaps/swap.ts';
import type { FirstUsers } from '../../bot/swaps/tenant.ts';
import type { Pasted } from './pasted.ts';
import { fromGroup, fromProduct, type Problem, type Source } from './sources.ts';

/** What was entered on the card. */
export interface Entered {
  /** Object ids from the people picker, or whatever a client puts in their place. */
  readonly picked: readonly string[];
  readonly pasted: Pasted;
  /** A product whose holders are all meant, or those of the department. */
  readonly skuId: string | undefined;
  readonly department: string;
  /** Name, address or object id of a group. */
  readonly group: string;
}

export const nothingEntered: Entered = {
  picked: [],
  pasted: { addresses: [], junk: [] },
  skuId: undefined,
  department: '',
  group: '',
};

export type Gathered =
  | { readonly kind: 'gathered'; readonly draft: Draft; readonly problems: readonly Problem[] }
  | { readonly kind: 'too-many'; readonly found: number };

/**
 * Adds everybody entered to the draft, each once. What is found nowhere is kept word for word; so is a field with a
 * problem, while everything else that was entered is in the draft already.
 */
export async function gather(entered: Entered, draft: Draft, visit: Visit): Promise<Gathered> {
  const mentions = entered.picked.length + entered.pasted.addresses.length;
  if (mentions > usersPerSwap * 10) return { kind: 'too-many', found: mentions };

  const [named, product, group] = await Promise.all([
    findNamed(entered, visit),
    fromProduct(entered.skuId, entered.department, visit),
    fromGroup(entered.group, visit),
  ]);
  const [holders, members] = [usersOf(product), usersOf(group)];
  const ids = [...named.found, ...holders.users.map(({ id }) => id), ...members.users.map(({ id }) => id)];
  const userIds = [...new Set([...draft.userIds, ...ids])];
  const total = Math.max(userIds.length, holders.total);
  if (total > usersPerSwap) return { kind: 'too-many', found: total };

  // Correcting one field goes on with the list; any other visit to the card begins it anew.
  const isCorrection = Object.keys(draft.unused ?? {}).length > 0;
  const before = isCorrection ? draft : { notFound: [], doubled: 0, junk: [] };
  return {
    kind: 'gathered',
    draft: {
      ...draft,
      userIds,
      notFound: [...before.notFound, ...named.missing],
      doubled: before.doubled + draft.userIds.length + ids.length - userIds.length,
      junk: [...(before.junk ?? []), ...entered.pasted.junk],
      unused: unusedOf(entered, product, group),
    },
    problems: [product, group].flatMap((source) => (source.kind === 'problem' ? [source.problem] : [])),
  };
}

interface Named {
  /** Object ids, one for each mention. */
  readonly found: readonly string[];
  /** As entered. */
  readonly missing: readonly string[];
}

async function findNamed({ picked, pasted }: Entered, { desk: { tenant }, actor }: Visit): Promise<Named> {
  const ids = [...new Set(picked.flatMap((value) => guidOf(value) ?? []))];
  const typed = [...picked.filter((value) => guidOf(value) === undefined), ...pasted.addresses];
  const [byId, byAddress] = await Promise.all([
    ids.length === 0 ? [] : tenant.users(actor, ids),
    typed.length === 0 ? [] : tenant.usersByAddress(actor, typed),
  ]);
  const known = new Set(byId.map(({ id }) => id));
  const resolved = typed.map((address) => ({
    address,
    user: byAddress.find((user) => isNamed(user, address)),
  }));
  return {
    found: [...known, ...resolved.flatMap(({ user }) => user?.id ?? [])],
    missing: [
      ...ids.filter((id) => !known.has(id)),
      ...resolved.flatMap(({ address, user }) => (user === undefined ? [address] : [])),
    ],
  };
}

function usersOf(source: Source): FirstUsers {
  return source.kind === 'users' ? source.found : { users: [], total: 0 };
}

function unusedOf(entered: Entered, product: Source, group: Source): UnusedFields {
  const { skuId = '', department } = entered;
  return {
    ...(product.kind === 'problem' ? { product: skuId, department } : {}),
    ...(group.kind === 'problem' ? { group: entered.group } : {}),
  };
}

function isNamed(user: User, address: string): boolean {
  const wanted = address.toLowerCase();
  return user.userPrincipalName.toLowerCase() === wanted || user.mail?.toLowerCase() === wanted;
}
