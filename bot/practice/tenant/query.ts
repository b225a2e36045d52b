import { propertyNamed, type EntityType } from './entity.ts';
import { parseFilter, type Filter } from './filter.ts';
import { badRequest, malformed, unknownProperty } from './graph-error.ts';
import { parseSearch, type Search } from './search.ts';

/** The query options of one request. */
export interface Query {
  /** As sent, spaces cut; checked against a type by `selected`. */
  readonly select: readonly string[] | undefined;
  readonly filter: Filter | undefined;
  readonly search: Search | undefined;
  readonly orderby: { readonly property: string; readonly descending: boolean } | undefined;
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly count: boolean;
  readonly skiptoken: string | undefined;
  /** Names of the options that were sent, in lower case. */
  readonly sent: readonly string[];
}

const known = [
  '$select',
  '$filter',
  '$search',
  '$orderby',
  '$expand',
  '$top',
  '$count',
  '$skiptoken',
  '$format',
];

/** @throws GraphError 400 for an option that Graph does not know or cannot read */
export function parseQuery(params: URLSearchParams): Query {
  const options = new Map([...params].map(([name, value]) => [name.trim().toLowerCase(), value.trim()]));
  for (const name of options.keys()) {
    if (name.startsWith('$') && !known.includes(name)) {
      throw malformed(`The query parameter '${name}' is not supported.`);
    }
  }
  const filter = options.get('$filter');
  const search = options.get('$search');
  return {
    select: options
      .get('$select')
      ?.split(',')
      .map((name) => name.trim()),
    filter: filter === undefined ? undefined : parseFilter(filter),
    search: search === undefined ? undefined : parseSearch(search),
    orderby: parseOrder(options.get('$orderby')),
    expand: (options.get('$expand') ?? '').split(',').filter((name) => name !== ''),
    top: parseTop(options.get('$top')),
    count: parseCount(options.get('$count')),
    skiptoken: options.get('$skiptoken'),
    sent: [...options.keys()].filter((name) => name.startsWith('$')),
  };
}

function parseTop(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw malformed(`Invalid value '${text}' for $top query option found.`);
  const top = Number(text);
  if (top < 1 || top > 999) {
    throw badRequest(`Invalid page size specified: '${text}'. Must be between 1 and 999 inclusive.`);
  }
  return top;
}

function parseCount(text: string | undefined): boolean {
  if (text !== undefined && text !== 'true' && text !== 'false') {
    throw malformed(
      `Invalid value '${text}' for $count query option found. Valid values are 'true', 'false'.`,
    );
  }
  return text === 'true';
}

function parseOrder(text: string | undefined): Query['orderby'] {
  if (text === undefined) return undefined;
  const [property = '', direction = 'asc', ...more] = text.split(/\s+/);
  if (property === '' || !/^(asc|desc)$/i.test(direction) || more.length > 0) {
    throw malformed(`Syntax error in the $orderby expression '${text}'.`);
  }
  return { property, descending: direction.toLowerCase() === 'desc' };
}

/**
 * `$select` by the names of the type, or `undefined` for the default properties.
 * @throws GraphError 400 for a name that the type does not have
 */
export function selected(query: Query, type: EntityType): readonly string[] | undefined {
  return query.select?.map((name) => {
    const property = propertyNamed(type, name);
    if (property === undefined) throw unknownProperty(name, type.name);
    return property;
  });
}
