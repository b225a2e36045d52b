import type { User } from '../licensing/user.ts';
import type { Actor } from '../swaps/actor.ts';
import type { Reading } from '../swaps/tenant.ts';
import { addressOf } from './address.ts';
import type { GraphClient } from './client.ts';
import { largestPage, usersIn } from './first-users.ts';
import { createSharedLicenses } from './shared-licenses.ts';
import { userProperties } from './user.ts';

/** A page of 999 users is worth about so many requests that ask for users by name: each costs Graph its own query. */
const requestsPerPage = 10;

/** Asking first how large the directory is pays only for more requests than this. */
const fewRequests = 200;

/**
 * The wanted users out of a list of all there are, where that takes less than asking for them by name would.
 * Undefined where it does not: then nothing, or one page, was read for it.
 *
 * @param requests how many requests asking by name would take
 */
export async function fromWholeDirectory(
  client: GraphClient,
  actor: Actor,
  isWanted: (user: User) => boolean,
  requests: number,
  { onRead, signal }: Reading,
): Promise<readonly User[] | undefined> {
  if (requests <= fewRequests) return undefined;
  const route = '/users';
  const query = { $count: 'true', $select: userProperties, $top: String(largestPage) };
  const request = {
    actor,
    route,
    address: addressOf(route, {}, query),
    // The count is answered only with this header (Graph: advanced query capabilities).
    headers: { ConsistencyLevel: 'eventual' },
    ...(signal === undefined ? {} : { signal }),
  };
  const share = createSharedLicenses();
  const found: User[] = [];
  let isFirst = true;
  for await (const { value, count } of client.pages(request)) {
    const pages = (count ?? Infinity) / largestPage;
    if (isFirst && pages * requestsPerPage > requests) return undefined;
    isFirst = false;
    const wanted = usersIn(value, share).filter(isWanted);
    found.push(...wanted);
    onRead?.(wanted.length);
  }
  return found;
}
