import type { User } from '../licensing/user.ts';
import type { Actor } from '../swaps/actor.ts';
import type { FirstUsers } from '../swaps/tenant.ts';
import { addressOf, quoted, quotedList } from './address.ts';
import { inChunks, mostAlternatives } from './chunks.ts';
import type { GraphClient } from './client.ts';
import { firstUsers, largestPage, noUsers, usersIn } from './first-users.ts';
import { guidsOf } from './guid.ts';
import { mayBeName } from './name.ts';
import { userProperties } from './user.ts';

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

/** At most `limit` users who hold the product, of one department where it is given. */
export async function usersWith(
  client: GraphClient,
  actor: Actor,
  skuId: string,
  limit: number,
  department?: string,
): Promise<FirstUsers> {
  const [guid] = guidsOf([skuId]);
  if (guid === undefined || (department !== undefined && !mayBeName(department))) return noUsers;
  const holds = `assignedLicenses/any(x:x/skuId eq ${guid})`;
  const filter = department === undefined ? holds : `${holds} and department eq ${quoted(department)}`;
  return await firstUsers(client, { actor, route: '/users', values: {}, query: { $filter: filter } }, limit);
}

async function usersWhere(client: GraphClient, actor: Actor, filter: string): Promise<readonly User[]> {
  const users: User[] = [];
  const query = { $filter: filter, $select: userProperties, $top: String(largestPage) };
  const request = { actor, route: '/users', address: addressOf('/users', {}, query) };
  for await (const { value } of client.pages(request)) users.push(...usersIn(value));
  return users;
}

/** Longer than any address in a directory, so that a pasted page stays out of the request. */
const longestAddress = 256;

/** Whether there is any use in asking for a text that somebody entered as an address. */
function mayBeAddress(text: string): boolean {
  return text.length <= longestAddress && text.isWellFormed() && /^[^\s\p{Cc}]+@[^\s\p{Cc}]+$/u.test(text);
}
