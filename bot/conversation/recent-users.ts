import { LRUCache } from 'lru-cache';
import type { User } from '../licensing/user.ts';
import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Reading, Tenant } from '../swaps/tenant.ts';

/**
 * The users that admins have chosen, as they were read not long ago. A hundred thousand are not read again at every
 * press; the swap itself reads each of them anew before it writes (Law 7).
 */
export interface RecentUsers {
  /** As `Tenant.users`: few are read now, of many those that were not read lately. */
  read(actor: Actor, adminId: string, ids: readonly string[], reading: Reading): Promise<readonly User[]>;
  /** Users that were read in full while they were being chosen. */
  keep(adminId: string, users: readonly User[]): void;
}

/** So many are read in a moment, so that the card is as true as it can be. */
const fewUsers = 200;

const keptMs = 600_000;

/** Over all admins: about 60 MB. */
const mostUsers = 250_000;

interface Kept {
  /** Undefined: there is no such user. */
  readonly user: User | undefined;
  readonly readAt: number;
}

export function createRecentUsers(tenant: Pick<Tenant, 'users'>, clock: Pick<Clock, 'now'>): RecentUsers {
  const ofAdmins = new LRUCache<string, Map<string, Kept>>({
    maxSize: mostUsers,
    sizeCalculation: (kept) => kept.size + 1,
  });
  const underWay = new WeakMap<readonly string[], Promise<readonly User[]>>();

  function keepAll(
    adminId: string,
    entries: Iterable<readonly [string, User | undefined]>,
  ): Map<string, Kept> {
    const readAt = clock.now();
    const kept = ofAdmins.get(adminId) ?? new Map<string, Kept>();
    for (const [id, { readAt: before }] of kept) if (readAt - before > keptMs) kept.delete(id);
    for (const [id, user] of entries) kept.set(id, { user, readAt });
    // Sized anew: a map that has grown counts for what it is now.
    ofAdmins.delete(adminId);
    ofAdmins.set(adminId, kept);
    return kept;
  }

  async function readMany(
    actor: Actor,
    adminId: string,
    ids: readonly string[],
    reading: Reading,
  ): Promise<readonly User[]> {
    const known = keepAll(adminId, []);
    const wanting = ids.filter((id) => !known.has(id));
    const read = wanting.length === 0 ? [] : await tenant.users(actor, wanting, reading);
    const byId = new Map(read.map((user) => [user.id, user]));
    const kept = keepAll(
      adminId,
      wanting.map((id) => [id, byId.get(id)] as const),
    );
    return ids.flatMap((id) => kept.get(id)?.user ?? known.get(id)?.user ?? []);
  }

  return {
    read: (actor, adminId, ids, reading) => {
      if (ids.length === 0) return Promise.resolve([]);
      if (ids.length <= fewUsers) return tenant.users(actor, ids, reading);
      // A second press while the first is being answered waits for the same reading.
      const users =
        underWay.get(ids) ??
        readMany(actor, adminId, ids, reading).finally(() => {
          underWay.delete(ids);
        });
      underWay.set(ids, users);
      return users;
    },
    keep: (adminId, users) => {
      keepAll(
        adminId,
        users.map((user) => [user.id, user] as const),
      );
    },
  };
}
