import type { Group } from '../company/company.ts';

/** Who is in which group, looked up from either side. While a tenant runs, people leave groups and nobody joins one. */
export class Memberships {
  readonly #groups: Map<string, Group>;
  /** Ids of groups by the id of a person or group. */
  readonly #direct = new Map<string, readonly string[]>();
  readonly #licensing = new Map<string, readonly string[]>();
  readonly #transitive = new Map<string, readonly string[]>();

  constructor(groups: readonly Group[]) {
    this.#groups = new Map(groups.map((group) => [group.id, group]));
    for (const group of groups) {
      for (const id of group.members) {
        put(this.#direct, id, group.id);
        if (group.licenses.length > 0) put(this.#licensing, id, group.id);
      }
    }
  }

  group(id: string): Group | undefined {
    return this.#groups.get(id.toLowerCase());
  }

  /** Takes somebody out of a group of which they are a direct member. */
  leave(group: Group, memberId: string): void {
    this.#groups.set(group.id, { ...group, members: group.members.filter((id) => id !== memberId) });
    for (const groups of [this.#direct, this.#licensing]) {
      const left = groups.get(memberId)?.filter((id) => id !== group.id);
      if (left !== undefined) groups.set(memberId, left);
    }
    this.#transitive.clear();
  }

  /** Groups that the person or group is a member of; `transitive` adds the groups of those. */
  of(memberId: string, transitive: boolean): readonly Group[] {
    const direct = this.#groupsIn(this.#direct.get(memberId));
    if (!transitive) return direct;
    return [...new Set([...direct, ...direct.flatMap(({ id }) => this.of(id, true))])];
  }

  /** Groups that somebody inherits licenses from. */
  licensing(memberId: string): readonly Group[] {
    return this.#groupsIn(this.#licensing.get(memberId));
  }

  /** Ids of a group's members; `transitive` adds those of groups within it, everybody once. */
  members({ id, members }: Group, transitive: boolean): readonly string[] {
    if (!transitive) return members;
    const known = this.#transitive.get(id);
    if (known !== undefined) return known;
    const all = [...this.#within(members, new Set())];
    this.#transitive.set(id, all);
    return all;
  }

  #groupsIn(ids: readonly string[] = []): readonly Group[] {
    return ids.flatMap((id) => this.#groups.get(id) ?? []);
  }

  #within(ids: readonly string[], seen: Set<string>): ReadonlySet<string> {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      const group = this.#groups.get(id);
      if (group !== undefined) this.#within(group.members, seen);
    }
    return seen;
  }
}

function put(groups: Map<string, readonly string[]>, id: string, group: string): void {
  groups.set(id, [...(groups.get(id) ?? []), group]);
}
