import { guidOf } from '../../bot/conversation/submitted.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import type { User } from '../../bot/licensing/user.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Draft, UnusedFields } from '../../bot/swaps/swap.ts';
import type { FirstUsers } from '../../bot/swaps/tenant.ts';
import type { Finder } from './finder.ts';
import type { Pasted } from './pasted.ts';
import { fromGroup, fromProduct, type Problem, type Source } from './sources.ts';

/** A draft keeps so many of the texts and lines that it could not use; the rest are counted. */
const mostKept = 1_000;

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
  /** The draft is as before, but for the fields, which are kept as they were entered. */
  | { readonly kind: 'too-many'; readonly found: number; readonly draft: Draft };

/**
 * Adds everybody entered to the draft, each once. What is found nowhere is kept word for word; so is a field with a
 * problem, while everything else that was entered is in the draft already.
 */
export async function gather(entered: Entered, draft: Draft, finder: Finder): Promise<Gathered> {
  const [named, product, group] = await Promise.all([
    findNamed(entered, finder),
    fromProduct(entered.skuId, entered.department, finder),
    fromGroup(entered.group, finder),
  ]);
  const [holders, members] = [usersOf(product), usersOf(group)];
  const ids = [...named.found, ...holders.users.map(({ id }) => id), ...members.users.map(({ id }) => id)];
  const userIds = [...new Set([...draft.userIds, ...ids])];
  const total = Math.max(userIds.length, holders.total);
  if (total > usersPerSwap) {
    const unused = { product: entered.skuId ?? '', department: entered.department, group: entered.group };
    return { kind: 'too-many', found: total, draft: { ...draft, unused } };
  }

  // Correcting one field goes on with the list; any other visit to the card begins it anew.
  const isCorrection = Object.keys(draft.unused ?? {}).length > 0;
  const before: Draft = isCorrection ? draft : emptyDraft;
  const { notFound, notFoundInAll = notFound.length, junk = [], junkInAll = junk.length } = before;
  return {
    kind: 'gathered',
    draft: {
      ...draft,
      userIds,
      notFound: [...notFound, ...named.missing].slice(0, mostKept),
      notFoundInAll: notFoundInAll + named.missing.length,
      doubled: before.doubled + draft.userIds.length + ids.length - userIds.length,
      junk: [...junk, ...entered.pasted.junk].slice(0, mostKept),
      junkInAll: junkInAll + entered.pasted.junk.length,
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

async function findNamed({ picked, pasted }: Entered, finder: Finder): Promise<Named> {
  const { desk, actor, reading, origin } = finder;
  const { tenant } = desk;
  const ids = [...new Set(picked.flatMap((value) => guidOf(value) ?? []))];
  const typed = [...picked.filter((value) => guidOf(value) === undefined), ...pasted.addresses];
  const [byId, byAddress] = await Promise.all([
    ids.length === 0 ? [] : tenant.users(actor, ids, reading),
    typed.length === 0 ? [] : tenant.usersByAddress(actor, typed, reading),
  ]);
  desk.recentUsers.keep(origin.userId, [...byId, ...byAddress]);
  const known = new Set(byId.map(({ id }) => id));
  const named = byEachAddress(byAddress);
  const resolved = typed.map((address) => ({ address, user: named.get(address.toLowerCase()) }));
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

/** Users by user principal name and mail, in lower case. One user's mail can be another's user principal name, which counts. */
function byEachAddress(users: readonly User[]): ReadonlyMap<string, User> {
  const named = new Map<string, User>();
  for (const user of users) if (user.mail !== undefined) named.set(user.mail.toLowerCase(), user);
  for (const user of users) named.set(user.userPrincipalName.toLowerCase(), user);
  return named;
}
