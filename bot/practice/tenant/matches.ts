import type { EdmType, Entity, EntityType } from './entity.ts';
import { propertyNamed } from './entity.ts';
import { invalid, type Filter, type Literal, type Path } from './filter.ts';
import { unsupportedQuery } from './graph-error.ts';
import type { Json } from './request.ts';

/** Checks a filter against a type and applies it. Text is compared without case, as the directory does. */

type Fields = Readonly<Record<string, EdmType>>;

/**
 * The test for one entity.
 * @throws GraphError 400 for a name that the type does not have, a literal of another type, or a property that
 * nobody can filter by
 */
export function matcher(filter: Filter, type: EntityType): (entity: Entity) => boolean {
  check(filter, type.properties, type.name);
  // Looked up once and not for each of very many entities.
  const properties = new Map<string, string | undefined>();
  const propertyOf = (name: string): string | undefined => {
    if (!properties.has(name)) properties.set(name, propertyNamed(type, name));
    return properties.get(name);
  };
  return (entity) =>
    matches(filter, (name) => {
      const property = propertyOf(name);
      return property === undefined ? null : entity.get(property);
    });
}

function check(filter: Filter, fields: Fields, type: string): void {
  switch (filter.kind) {
    case 'and':
    case 'or':
      check(filter.left, fields, type);
      check(filter.right, fields, type);
      return;
    case 'not':
      check(filter.inner, fields, type);
      return;
    case 'any': {
      const list = typeOf(filter.path, fields, type);
      if (typeof list === 'string') throw notFilterable(filter.path, type);
      check(filter.inner, list.fields, type);
      return;
    }
    case 'in':
      for (const value of filter.values) checkLiteral(filter.path, value, fields, type);
      return;
    case 'call':
    case 'compare':
      checkLiteral(filter.path, filter.value, fields, type);
  }
}

function checkLiteral(path: Path, value: Literal, fields: Fields, type: string): void {
  const found = path.at(-1) === '$count' ? 'Edm.Int32' : typeOf(path, fields, type);
  if (typeof found !== 'string' || found === 'opaque') throw notFilterable(path, type);
  const given = edmTypes[value.type];
  if (given !== undefined && given !== found) {
    throw invalid(
      `A binary operator with incompatible types was detected. Found operand types '${found}' and '${given}' for operator kind 'Equal'.`,
    );
  }
}

const edmTypes: Readonly<Partial<Record<Literal['type'], string>>> = {
  string: 'Edm.String',
  guid: 'Edm.Guid',
  number: 'Edm.Int32',
  boolean: 'Edm.Boolean',
  date: 'Edm.DateTimeOffset',
};

function typeOf(path: Path, fields: Fields, type: string): EdmType {
  const [name = ''] = path;
  const key = Object.keys(fields).find((field) => field.toLowerCase() === name.toLowerCase());
  const found = key === undefined ? undefined : fields[key];
  if (found === undefined)
    throw invalid(`Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`);
  const [, ...inner] = path;
  return inner.length === 0 || typeof found === 'string' ? found : typeOf(inner, found.fields, type);
}

function notFilterable(path: Path, type: string): Error {
  const resource = type.charAt(0).toUpperCase() + type.slice(1);
  return unsupportedQuery(
    `Unsupported or invalid query filter clause specified for property '${path.join('/')}' of resource '${resource}'.`,
  );
}

function matches(filter: Filter, read: (name: string) => Json): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, read) && matches(filter.right, read);
    case 'or':
      return matches(filter.left, read) || matches(filter.right, read);
    case 'not':
      return !matches(filter.inner, read);
    case 'any':
      return membersOf(valueAt(filter.path, read)).some((member) =>
        matches(filter.inner, (name) => fieldOf(member, name)),
      );
    case 'in':
      return filter.values.some((value) => compare(valueAt(filter.path, read), value.value) === 0);
    case 'call':
      return callMatches(filter.name, valueAt(filter.path, read), filter.value.value);
    case 'compare':
      return comparisonMatches(filter, compare(valueAt(filter.path, read), filter.value.value));
  }
}

function valueAt(path: Path, read: (name: string) => Json): Json {
  const [name = '', ...rest] = path;
  const value = read(name);
  const [inner] = rest;
  if (inner === undefined) return value;
  return inner === '$count' ? membersOf(value).length : fieldOf(value, inner);
}

function membersOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function fieldOf(member: Json, name: string): Json {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return null;
  const fields = member as Readonly<Record<string, Json>>;
  const exact = fields[name];
  if (exact !== undefined) return exact;
  const found = Object.entries(fields).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? null;
}

/** Negative, zero or positive, or `undefined` where the two cannot be compared. */
function compare(value: Json, literal: Json): number | undefined {
  if (typeof value === 'string' && typeof literal === 'string') {
    const [left, right] = [value.toLowerCase(), literal.toLowerCase()];
    return left === right ? 0 : left < right ? -1 : 1;
  }
  if (typeof value === 'number' && typeof literal === 'number') return value - literal;
  return value === literal ? 0 : undefined;
}

function comparisonMatches(filter: Filter & { kind: 'compare' }, order: number | undefined): boolean {
  switch (filter.operator) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'gt':
      return order !== undefined && order > 0;
    case 'ge':
      return order !== undefined && order >= 0;
    case 'lt':
      return order !== undefined && order < 0;
    case 'le':
      return order !== undefined && order <= 0;
  }
}

function callMatches(name: 'startswith' | 'endswith' | 'contains', value: Json, literal: Json): boolean {
  if (typeof value !== 'string' || typeof literal !== 'string') return false;
  const [text, part] = [value.toLowerCase(), literal.toLowerCase()];
  if (name === 'startswith') return text.startsWith(part);
  return name === 'endswith' ? text.endsWith(part) : text.includes(part);
}
