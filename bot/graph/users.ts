import type { User } from '../licensing/user.ts';
import type { Actor } from '../swaps/actor.ts';
import { addressOf, quotedList } from './address.ts';
import { inChunks, mostAlternatives } from './chunks.ts';
import type { GraphClient } from './client.ts';
import { guidsOf } from './guid.ts';
import type { JsonObject } from './json.ts';
import type { ReadRequest } from './read.ts';
import { userOf, userProperties } from './user.ts';

const largestPage = 999;

export async function usersById(
  client: GraphClient,
  actor: Actor,
  ids: readonly string[],
): Promise<readonly User[]> {
  return await inChunks(guidsOf(ids), mostAlternatives, (chunk) =>
    usersWhere(client, actor, `id in ${quotedList(chunk)}`),
  );
}

/** Whoever has one of the addresses as mail and another as user principal name is answered once. */
export async function usersByAddress(
  client: GraphClient,
  actor: Actor,
  addresses: readonly string[],
): Promise<readonly User[]> {
  const wanted = new Set(addresses.filter(mayBeAddress).map((address) => address.toLowerCase()));
  // Each address is asked for twice: as the one and as the other property.
  const found = await inChunks([...wanted], Math.floor(mostAlternatives / 2), (chunk) => {
    const list = quotedList(chunk);
    return usersWhere(client, actor, `userPrincipalName in ${list} or mail in ${list}`);
  });
  return [...new Map(found.map((user) => [user.id, user])).values()];
}

/** At most `limit` users who hold the product, and how many hold it in all. */
export async function usersWith(
  client: GraphClient,
  actor: Actor,
  skuId: string,
  limit: number,
): Promise<{ readonly users: readonly User[]; readonly total: number }> {
  const [guid] = guidsOf([skuId]);
  if (guid === undefined) return { users: [], total: 0 };
  const size = Math.min(Math.max(limit, 1), largestPage);
  const request = usersRequest(actor, `assignedLicenses/any(x:x/skuId eq ${guid})`, size, { $count: 'true' });
  // The count is answered only with this header (Graph: advanced query capabilities), which every page needs.
  const headers = { ConsistencyLevel: 'eventual' };
  const users: User[] = [];
  let seen = 0;
  let total: number | undefined;
  for await (const { value, count } of client.pages({ ...request, headers })) {
    seen += value.length;
    users.push(...usersIn(value).slice(0, limit - users.length));
    total ??= count;
    if (total !== undefined && users.length >= limit) break;
  }
  return { users, total: total ?? seen };
}

async function usersWhere(client: GraphClient, actor: Actor, filter: string): Promise<readonly User[]> {
  const users: User[] = [];
  for await (const { value } of client.pages(usersRequest(actor, filter, largestPage))) {
    users.push(...usersIn(value));
  }
  return users;
}

function usersRequest(
  actor: Actor,
  filter: string,
  size: number,
  more: Readonly<Record<string, string>> = {},
): ReadRequest {
  const query = { $filter: filter, ...more, $select: userProperties, $top: String(size) };
  return { actor, route: '/users', address: addressOf('/users', {}, query) };
}

function usersIn(value: readonly JsonObject[]): readonly User[] {
  return value.map(userOf).filter(({ id }) => id !== '');
}

/** Longer than any address in a directory, so that a pasted page stays out of the request. */
const longestAddress = 256;

/** Whether there is any use in asking for a text that somebody entered as an address. */
function mayBeAddress(text: string): boolean {
  return text.length <= longestAddress && text.isWellFormed() && /^[^\s\p{Cc}]+@[^\s\p{Cc}]+$/u.test(text);
}
