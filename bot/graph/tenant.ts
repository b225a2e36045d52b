import type { Product } from '../licensing/product.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Tenant } from '../swaps/tenant.ts';
import { addressOf } from './address.ts';
import { assignLicenses } from './assign-licenses.ts';
import type { GraphClient } from './client.ts';
import { groupsNamed, membersOf } from './find-groups.ts';
import { groupNames } from './groups.ts';
import { objectsOf } from './json.ts';
import { organizationOf } from './organization.ts';
import { productOf } from './product.ts';
import { subscriptions } from './subscriptions.ts';
import { setUsageLocation } from './usage-location.ts';
import { TokenError } from './tokens.ts';
import { usersByAddress, usersById, usersWith } from './users.ts';

/**
 * The organisation's directory in Microsoft Graph. Reads repeat what is worth repeating and then reject with
 * `TenantError`; a write is sent once, and every answer to it is an outcome.
 *
 * @param random at least 0 and below 1; spreads waits
 */
export function createGraphTenant(
  client: GraphClient,
  clock: Clock,
  random: () => number = Math.random,
): Tenant {
  return {
    products: async (actor) => {
      const route = '/subscribedSkus';
      const products: Product[] = [];
      for await (const { value } of client.pages({ actor, route, address: route })) {
        products.push(...value.map(productOf).filter((product) => product !== undefined));
      }
      return products.sort((one, other) => one.name.localeCompare(other.name, 'en'));
    },
    users: (actor, ids, reading) => usersById(client, actor, ids, reading),
    usersByAddress: (actor, addresses, reading) => usersByAddress(client, actor, addresses, reading),
    holders: (actor, skuId, limit, department, reading) =>
      usersWith(client, actor, skuId, limit, department, reading),
    groupsNamed: (actor, text, limit) => groupsNamed(client, actor, text, limit),
    members: (actor, groupId, limit, reading) => membersOf(client, actor, groupId, limit, reading),
    groupNames: (actor, ids) => groupNames(client, actor, ids),
    organization: async (actor) => {
      const route = '/organization';
      const address = addressOf(route, {}, { $select: 'id,displayName,countryLetterCode,verifiedDomains' });
      const { value } = await client.read({ actor, route, address });
      return organizationOf(objectsOf(value)[0]);
    },
    subscriptions: (actor) => subscriptions(client, actor),
    assignLicenses: (actor, calls, signal) => assignLicenses({ client, clock, random }, actor, calls, signal),
    renewAccess: async (actor) => {
      try {
        await client.renew(actor);
      } catch (error) {
        // Without a token the next call says so, and waits.
        if (!(error instanceof TokenError)) throw error;
      }
    },
    setUsageLocation: (actor, userId, country) => setUsageLocation(client, clock, actor, userId, country),
  };
}
