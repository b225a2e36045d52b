import type { Assignment, Company, Group, Subscription } from '../company/company.ts';
import type { Person } from '../company/person.ts';
import type { DirectLicense, HeldLicense } from '../../licensing/user.ts';

/** A license given directly, with the time of the last change, ISO 8601 in UTC. */
export interface GivenLicense extends DirectLicense {
  readonly since: string;
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

/** The tenant's state: a company and what was changed in it since. */
export class Directory {
  readonly company: Company;
  readonly #users: DirectoryUser[];
  /** Index in `#users` by id and by user principal name, both in lower case. */
  readonly #index = new Map<string, number>();
  readonly #changed = new Set<string>();
  /** Seats in use by `skuId`. */
  readonly #consumed = new Map<string, number>();
  readonly #licensedGroups = new Map<string, readonly Group[]>();

  /** @param changes users as they were when the state was saved; the others start as the company has them */
  constructor(company: Company, changes: readonly DirectoryUser[]) {
    this.company = company;
    const saved = new Map(changes.map((user) => [user.id, user]));
    for (const group of company.groups.filter(({ licenses }) => licenses.length > 0)) {
      for (const id of group.members)
        this.#licensedGroups.set(id, [...(this.#licensedGroups.get(id) ?? []), group]);
    }
    this.#users = company.people.map((person) => saved.get(person.id) ?? newcomer(person));
    this.#users.forEach((user, at) => {
      this.#index.set(user.id, at).set(user.userPrincipalName.toLowerCase(), at);
      this.#count(user, 1);
      if (saved.has(user.id)) this.#changed.add(user.id);
    });
  }

  get users(): readonly DirectoryUser[] {
    return this.#users;
  }

  /** @param key object id or user principal name */
  user(key: string): DirectoryUser | undefined {
    const at = this.#index.get(key.toLowerCase());
    return at === undefined ? undefined : this.#users[at];
  }

  update(user: DirectoryUser): void {
    const at = this.#index.get(user.id);
    const before = at === undefined ? undefined : this.#users[at];
    if (at === undefined || before === undefined) throw new Error(`No user ${user.id} to update.`);
    this.#count(before, -1);
    this.#users[at] = user;
    this.#count(user, 1);
    this.#changed.add(user.id);
  }

  /** Users who differ from the company's. */
  changes(): readonly DirectoryUser[] {
    return this.#users.filter(({ id }) => this.#changed.has(id));
  }

  /** What somebody holds: given directly first, then inherited from groups. */
  licensesOf(user: DirectoryUser): readonly LicenseEntry[] {
    const groups = this.#licensedGroups.get(user.id) ?? [];
    return [
      ...user.licenses.map((license) => ({ ...license, source: { kind: 'direct' } as const })),
      ...groups.flatMap((group) =>
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
    return this.company.subscriptions.find((subscription) => subscription.skuId === skuId.toLowerCase());
  }

  group(id: string): Group | undefined {
    return this.company.groups.find((group) => group.id === id.toLowerCase());
  }

  /** Groups that the person or group is a member of; `transitive` adds the groups of those. */
  groupsOf(memberId: string, transitive: boolean): readonly Group[] {
    const direct = this.company.groups.filter(({ members }) => members.includes(memberId));
    if (!transitive) return direct;
    return [...new Set([...direct, ...direct.flatMap(({ id }) => this.groupsOf(id, true))])];
  }

  /** Role assignments of somebody and of their role-assignable groups. */
  assignmentsOf(userId: string): readonly Assignment[] {
    const groups = this.groupsOf(userId, false).filter(({ assignableToRole }) => assignableToRole);
    const principals = new Set([userId, ...groups.map(({ id }) => id)]);
    return this.company.roleAssignments.filter(({ principalId }) => principals.has(principalId));
  }

  #count(user: DirectoryUser, change: number): void {
    const held = new Set(this.licensesOf(user).map(({ skuId }) => skuId));
    for (const skuId of held) this.#consumed.set(skuId, this.consumed(skuId) + change);
  }
}

function newcomer(person: Person): DirectoryUser {
  return { ...person, licenses: person.licenses.map((license) => ({ ...license, since: founded })) };
}
