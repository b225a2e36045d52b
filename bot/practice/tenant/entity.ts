import type { Json } from './request.ts';

/** The type of a property, by OData's names; a list of complex values names their fields. */
export type EdmType =
  | 'Edm.String'
  | 'Edm.Boolean'
  | 'Edm.Guid'
  | 'Edm.Int32'
  | 'Edm.DateTimeOffset'
  /** A list of strings or a value that nobody filters by. */
  | 'opaque'
  | { readonly fields: Readonly<Record<string, EdmType>> };

export interface EntityType {
  /** For example `user`; its full name is `microsoft.graph.user`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, EdmType>>;
  /** What an answer holds without `$select`. */
  readonly defaults: readonly string[];
  /** Properties that bring the id along when they are selected, as Microsoft's examples show. */
  readonly withId?: readonly string[];
}

/** A type whose properties are texts, all of which an answer holds without `$select`. */
export function textEntity(name: string, properties: readonly string[]): EntityType {
  const types = properties.map((property) => [property, 'Edm.String'] as const);
  return { name, properties: Object.fromEntries(types), defaults: properties };
}

/** One resource with its values read when they are asked for. */
export interface Entity {
  readonly type: EntityType;
  readonly id: string;
  get(property: string): Json;
}

/** An entity of plain values. */
export function plainEntity(
  type: EntityType,
  values: { readonly id: string; readonly [key: string]: Json },
): Entity {
  return { type, id: values.id, get: (property) => values[property] ?? null };
}

/** The name as the type writes it, whatever its case; `undefined` when the type has none such. */
export function propertyNamed(type: EntityType, name: string): string | undefined {
  return Object.keys(type.properties).find((property) => property.toLowerCase() === name.toLowerCase());
}

/** The chosen properties of an entity, or its default ones. */
export function projected(entity: Entity, select: readonly string[] | undefined): Record<string, Json> {
  return project(entity, projection(entity.type, select));
}

/** Names of what an answer holds of each entity of a type. */
export function projection(
  { defaults, withId = [] }: EntityType,
  select: readonly string[] | undefined,
): readonly string[] {
  const keyed = select?.some((name) => withId.includes(name)) === true;
  return [...new Set([...(keyed ? ['id'] : []), ...(select ?? defaults)])];
}

export function project(entity: Entity, names: readonly string[]): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const name of names) values[name] = entity.get(name);
  return values;
}
