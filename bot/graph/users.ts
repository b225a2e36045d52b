import type { User } from '../licensing/user.ts';
import type { Actor } from '../swaps/actor.ts';
import type { FirstUsers, Reading } from '../swaps/tenant.ts';
import { addressOf, quoted, quotedList } from './address.ts';
import { inChunks, mostAlternatives } from './chunks.ts';
import type { GraphClient } from './client.ts';
import { firstUsers, largestPage, noUsers, usersIn } from './first-users.ts';
import { guidsOf } from './guid.ts';
import { mayBeName } from './name.ts';
import { createSharedLicenses } from './shared-licenses.ts';
import { userProperties } from './user.ts';
import { fromWholeDirectory } from './whole-directory.ts';

export async function usersById(
  client: GraphClient,
  actor: Actor,
  ids: readonly string[],
  reading: Reading = {},
): Promise<readonly User[]> {
  const wanted = new Set(guidsOf(ids));
  const requests = wanted.size / mostAlternatives;
  const isWanted = ({ id }: User): boolean => wanted.has(id);
  const listed = await fromWholeDirectory(client, actor, isWanted, requests, reading);
  if (listed !== undefined) return listed;
  const read = usersWhere(client, actor, reading);
  return await inChunks([...wanted], mostAlternatives, (chunk) => read(`id in ${quotedList(chunk)}`));
}

/** Each address is asked for twice: as the one and as the other property. */
const addressesPerRequest = Math.floor(mostAlternatives / 2);

/** Whoever has one of the addresses as mail and another as user principal name is answered once. */
export async function usersByAddress(
  client: GraphClient,
  actor: Actor,
  addresses: readonly string[],
  reading: Reading = {},
): Promise<readonly User[]> {
  const wanted = new Set(addresses.filter(mayBeAddress).map((address) => address.toLowerCase()));
  const isWanted = ({ userPrincipalName, mail }: User): boolean =>
    wanted.has(userPrincipalName.toLowerCase()) || (mail !== undefined && wanted.has(mail.toLowerCase()));
  const requests = wanted.size / addressesPerRequest;
  const listed = await fromWholeDirectory(client, actor, isWanted, requests, reading);
  if (listed !== undefined) return listed;
  const read = usersWhere(client, actor, reading);
  const found = await inChunks([...wanted], addressesPerRequest, (chunk) => {
    const list = quotedList(chunk);
    return read(`userPrincipalName in ${list} or mail in ${list}`);
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
  reading?: Reading,
): Promise<FirstUsers> {
  const [guid] = guidsOf([skuId]);
  if (guid === undefined || (department !== undefined && !mayBeName(department))) return noUsers;
  const holds = `assignedLicenses/any(x:x/skuId eq ${guid})`;
  const filter = department === undefined ? holds : `${holds} and department eq ${quoted(department)}`;
  const collection = { actor, route: '/users', values: {}, query: { $filter: filter } };
  return await firstUsers(client, collection, limit, reading);
}

/** Asks for the users that a filter names. */
function usersWhere(
  client: GraphClient,
  actor: Actor,
  { onRead, signal }: Reading,
): (filter: string) => Promise<readonly User[]> {
  const share = createSharedLicenses();
  return async (filter) => {
    const users: User[] = [];
    const query = { $filter: filter, $select: userProperties, $top: String(largestPage) };
    const address = addressOf('/users', {}, query);
    const request = { actor, route: '/users', address, ...(signal === undefined ? {} : { signal }) };
    for await (const { value } of client.pages(request)) {
      const read = usersIn(value, share);
      users.push(...read);
      onRead?.(read.length);
    }
    return users;
  };
}

/** Longer than any address in a directory, so that a pasted page stays out of the request. */
const longestAddress = 256;

/** Whether there is any use in asking for a text that somebody entered as an address. */
function mayBeAddress(text: string): boolean {
  return text.length <= longestAddress && text.isWellFormed() && /^[^\s\p{Cc}]+@[^\s\p{Cc}]+$/u.test(text);
}
