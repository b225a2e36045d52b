import { requireAdvanced } from './advanced.ts';
import type { Context } from './context.ts';
import { propertyNamed, type Entity, type EntityType } from './entity.ts';
import type { Filter } from './filter.ts';
import { malformed } from './graph-error.ts';
import { matcher } from './matches.ts';
import { found } from './search.ts';
import type { Positions } from './user-index.ts';

/** Members of a collection in the tenant's own order, made as they are asked for; an array is one of these. */
export interface Members {
  readonly length: number;
  /** Undefined where nobody is any more. */
  at(position: number): Entity | undefined;
  /** Where a member is or was, -1 for a stranger; without it all members are looked through. */
  readonly positionOf?: (id: string) => number;
}

export interface Choosable {
  readonly type: EntityType;
  readonly members: Members;
  /** A directory collection takes some queries only as advanced ones. */
  readonly directory: boolean;
  /** The positions of all members that the filter may choose; undefined for all there are. */
  readonly positionsFor?: (filter: Filter) => Positions | undefined;
}

/** What filter and search choose of a collection. */
export interface Chosen {
  /** -1 for a stranger. */
  positionOf(id: string): number;
  /** Those chosen in the asked order, from a position on. */
  from(position: number): Generator<Entity, void, void>;
}

export function choose(context: Context, choosable: Choosable): Chosen {
  const { filter, search, orderby } = context.query;
  const { type, directory } = choosable;
  if (directory) requireAdvanced(context, type);
  const matches = filter === undefined ? undefined : matcher(filter, type);
  const members =
    orderby === undefined ? choosable.members : sorted([...everybody(choosable.members)], type, orderby);
  const positions =
    filter === undefined || orderby !== undefined ? undefined : choosable.positionsFor?.(filter);

  function* from(start: number): Generator<Entity, void, void> {
    for (const position of positions?.from(start) ?? upwards(start, members.length)) {
      const member = members.at(position);
      if (member === undefined || matches?.(member) === false) continue;
      if (search === undefined || found(search, member)) yield member;
    }
  }

  return { positionOf: (id) => positionIn(members, id), from };
}

function* upwards(start: number, end: number): Generator<number, void, void> {
  for (let position = start; position < end; position += 1) yield position;
}

function* everybody(members: Members): Generator<Entity, void, void> {
  for (const position of upwards(0, members.length)) {
    const member = members.at(position);
    if (member !== undefined) yield member;
  }
}

function positionIn(members: Members, id: string): number {
  if (members.positionOf !== undefined) return members.positionOf(id);
  return upwards(0, members.length).find((position) => members.at(position)?.id === id) ?? -1;
}

function sorted(
  members: readonly Entity[],
  type: EntityType,
  { property, descending }: { readonly property: string; readonly descending: boolean },
): readonly Entity[] {
  const name = propertyNamed(type, property);
  if (name === undefined) {
    throw malformed(`Could not find a property named '${property}' on type 'microsoft.graph.${type.name}'.`);
  }
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  const key = (entity: Entity): string => {
    const value = entity.get(name);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return [...members].sort((a, b) => collator.compare(key(a), key(b)) * (descending ? -1 : 1));
}
