import { requireAdvanced } from './advanced.ts';
import type { Context } from './context.ts';
import { propertyNamed, type Entity, type EntityType } from './entity.ts';
import { malformed } from './graph-error.ts';
import { matcher } from './matches.ts';
import type { Choice } from './paging.ts';
import { found } from './search.ts';

export interface Choosable {
  readonly type: EntityType;
  /** All members in the tenant's own order. */
  readonly members: readonly Entity[];
  /** A directory collection takes some queries only as advanced ones. */
  readonly directory: boolean;
}

/** Every member in the asked order, with whether filter and search choose it. */
export function choose(context: Context, { members, type, directory }: Choosable): readonly Choice[] {
  const { filter, search, orderby } = context.query;
  if (directory) requireAdvanced(context, type);
  const matches = filter === undefined ? undefined : matcher(filter, type);
  const ordered = orderby === undefined ? members : sorted(members, type, orderby);
  return ordered.map((member) => ({
    member,
    chosen: (matches?.(member) ?? true) && (search === undefined || found(search, member)),
  }));
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
