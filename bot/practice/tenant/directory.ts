import type { DirectLicense, HeldLicense } from '../../licensing/user.ts';
import type { Assignment, Company, Group, Subscription } from '../company/company.ts';
import type { Person } from '../company/person.ts';
import { Memberships } from './memberships.ts';
import { atOnce, type Replication } from './replication.ts';
import { TeamsApps } from './teams-apps.ts';
import { UserIndex } from './user-index.ts';

/** A license given directly, with the time of the last change, ISO 8601 in UTC; `founded` when left out. */
export interface GivenLicense extends DirectLicense {
  readonly since?: string;
}

/** A person as the directory has them now. */
export interface DirectoryUser extends Omit<Person, 'licenses'> {
  readonly licenses: readonly GivenLicense[];
}

/** One entry of somebody's licenses: per product and source. */
export interface LicenseEntry extends HeldLicense {
  readonly since: string;
}

/** When everything that the company starts with was set up. */
export const founded = '2026-01-15T08:00:00Z';

const direct = { kind: 'direct' } as const;

/** The tenant's state: a company and what was changed in it since. */
export class Directory {
  readonly memberships: Memberships;
  readonly index = new UserIndex();
  readonly apps = new TeamsApps();
  #company: Company;
  /** In the company's order; nobody where somebody was deleted. */
  readonly #users: (DirectoryUser | undefined)[];
  readonly #changed = new Set<string>();
  /** Seats in use by `skuId`. */
  readonly #consumed = new Map<string, number>();
  readonly #replication: Replication;
  #revision = 0;

  /**
   * @param changes users as they were when the state was saved; the others start as the company has them
   * @param replication when a write shows in what is read
   */
  constructor(company: Company, changes: readonly DirectoryUser[], replication: Replication = atOnce) {
    this.#company = company;
    this.#replication = replication;
    this.memberships = new Memberships(company.groups);
    const saved = new Map(changes.map((user) => [user.id, user]));
    this.#users = company.people.map((person) => saved.get(person.id) ?? person);
    this.users.forEach((user, at) => {
      this.index.add(at, user);
      this.#count(user, 1);
      if (saved.has(user.id)) this.#changed.add(user.id);
    });
  }

  /** The company as it is now: seats and roles may have changed. */
  get company(): Company {
    return this.#company;
  }

  /** Grows with each update of a user. */
  get revision(): number {
    return this.#revision;
  }

  get users(): readonly DirectoryUser[] {
    return this.#users.filter((user) => user !== undefined);
  }

  /** Positions that users have or had; a user keeps the own one. */
  get length(): number {
    return this.#users.length;
  }

  /** @param key object id or user principal name */
  user(key: string): DirectoryUser | undefined {
    return this.#users[this.index.positionOf(key)];
  }

  /** The user as reads see them, which may be how they were before the last write. */
  read(key: string): DirectoryUser | undefined {
    return this.readAt(this.index.positionOf(key));
  }

  readAt(position: number): DirectoryUser | undefined {
    const user = this.#users[position];
    return user === undefined ? undefined : this.#replication.seen(user);
  }

  update(user: DirectoryUser): void {
    const at = this.index.positionOf(user.id);
    const before = this.#users[at];
    if (before === undefined) throw new Error(`No user ${user.id} to update.`);
    this.#replication.wrote(before);
    this.#count(before, -1);
    this.#users[at] = user;
    this.#count(user, 1);
    this.index.add(at, user);
    this.#changed.add(user.id);
    this.#revision += 1;
  }

  /** Deletes a user; whoever is gone already stays so. */
  delete(userId: string): void {
    const at = this.index.positionOf(userId);
    const before = this.#users[at];
    if (before === undefined) return;
    this.#count(before, -1);
    this.#users[at] = undefined;
  }

  /** Takes a direct member out of a group, and with that the licenses that the group gives. */
  leaveGroup(group: Group, user: DirectoryUser): void {
    this.#count(user, -1);
    this.memberships.leave(group, user.id);
    this.#count(user, 1);
    this.#revision += 1;
  }

  /** Buys or gives back seats, or takes roles away. */
  changeCompany(change: Pick<Company, 'subscriptions'> | Pick<Company, 'roleAssignments'>): void {
    this.#company = { ...this.#company, ...change };
  }

  /** Users who differ from the company's. */
  changes(): readonly DirectoryUser[] {
    return this.users.filter(({ id }) => this.#changed.has(id));
  }

  /** What somebody holds: given directly first, then inherited from groups. */
  licensesOf(user: DirectoryUser): readonly LicenseEntry[] {
    return [
      ...user.licenses.map(({ skuId, disabledPlans, since = founded }) => ({
        skuId,
        disabledPlans,
        source: direct,
        since,
      })),
      ...this.memberships.licensing(user.id).flatMap((group) =>
        group.licenses.map((license) => ({
          ...license,
          source: { kind: 'group', groupId: group.id } as const,
          since: founded,
        })),
      ),
    ];
  }

  /** Seats in use: one per person who holds the product, however often. */
  consumed(skuId: string): number {
    return this.#consumed.get(skuId) ?? 0;
  }

  subscription(skuId: string): Subscription | undefined {
    return this.#company.subscriptions.find((subscription) => subscription.skuId === skuId.toLowerCase());
  }

  group(id: string): Group | undefined {
    return this.memberships.group(id);
  }

  /** Role assignments of somebody and of their role-assignable groups. */
  assignmentsOf(userId: string): readonly Assignment[] {
    const groups = this.memberships.of(userId, false).filter(({ assignableToRole }) => assignableToRole);
    const principals = new Set([userId, ...groups.map(({ id }) => id)]);
    return this.#company.roleAssignments.filter(({ principalId }) => principals.has(principalId));
  }

  #count(user: DirectoryUser, change: number): void {
    const held = new Set(this.licensesOf(user).map(({ skuId }) => skuId));
    for (const skuId of held) {
      this.#consumed.set(skuId, this.consumed(skuId) + change);
      this.index.holds(this.index.positionOf(user.id), skuId);
    }
  }
}
