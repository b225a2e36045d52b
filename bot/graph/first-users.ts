import type { User } from '../licensing/user.ts';
import type { Actor } from '../swaps/actor.ts';
import type { FirstUsers, Reading } from '../swaps/tenant.ts';
import { addressOf } from './address.ts';
import type { GraphClient } from './client.ts';
import type { JsonObject } from './json.ts';
import { createSharedLicenses } from './shared-licenses.ts';
import { userOf, userProperties } from './user.ts';

export const largestPage = 999;

export const noUsers: FirstUsers = { users: [], total: 0 };

/** A collection of users, as `addressOf` takes it. */
export interface UsersCollection {
  readonly actor: Actor;
  readonly route: string;
  readonly values: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** At most `limit` of a collection's users, and how many it has in all. */
export async function firstUsers(
  client: GraphClient,
  { actor, route, values, query }: UsersCollection,
  limit: number,
  { onRead, signal }: Reading = {},
): Promise<FirstUsers> {
  const size = Math.min(Math.max(limit, 1), largestPage);
  const options = { ...query, $count: 'true', $select: userProperties, $top: String(size) };
  // The count is answered only with this header (Graph: advanced query capabilities), which every page needs.
  const headers = { ConsistencyLevel: 'eventual' };
  const share = createSharedLicenses();
  const users: User[] = [];
  let seen = 0;
  let total: number | undefined;
  for await (const page of client.pages({
    actor,
    route,
    address: addressOf(route, values, options),
    headers,
    ...(signal === undefined ? {} : { signal }),
  })) {
    seen += page.value.length;
    const read = usersIn(page.value, share).slice(0, limit - users.length);
    users.push(...read);
    onRead?.(read.length);
    total ??= page.count;
    if (total !== undefined && users.length >= limit) break;
  }
  return { users, total: total ?? seen };
}

export function usersIn(
  value: readonly JsonObject[],
  share?: ReturnType<typeof createSharedLicenses>,
): readonly User[] {
  return value.map((json) => userOf(json, share)).filter(({ id }) => id !== '');
}
