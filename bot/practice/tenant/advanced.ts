import type { Context } from './context.ts';
import type { EntityType } from './entity.ts';
import type { Filter } from './filter.ts';
import { unsupportedQuery } from './graph-error.ts';

/** Advanced queries on directory objects: with the header `ConsistencyLevel: eventual` and `$count=true`. */

export function hasAdvancedHeader({ request }: Context): boolean {
  return request.headers['consistencylevel']?.toLowerCase() === 'eventual';
}

export function isAdvanced(context: Context): boolean {
  return hasAdvancedHeader(context) && context.query.count;
}

/** What the directory serves only as an advanced query, and in which words it says so (Graph: advanced queries). */
export function requireAdvanced(context: Context, type: EntityType): void {
  const { filter, search, orderby } = context.query;
  if (search !== undefined && !hasAdvancedHeader(context)) {
    throw unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  if (filter !== undefined) {
    const clauses = orClauses(filter);
    if (clauses > 15) {
      throw unsupportedQuery(
        `Too many child clauses specified in search filter expression containing 'OR' operators: ${clauses}. Max allowed: 15.`,
      );
    }
    if (!isAdvanced(context)) requirePlain(filter, type);
  }
  if (orderby !== undefined && filter !== undefined && !isAdvanced(context)) {
    throw unsupportedQuery('Sorting not supported for current query.');
  }
}

function requirePlain(filter: Filter, type: EntityType): void {
  switch (filter.kind) {
    case 'and':
    case 'or':
      requirePlain(filter.left, type);
      requirePlain(filter.right, type);
      return;
    case 'any':
      requirePlain(filter.inner, type);
      return;
    case 'call':
      if (filter.name === 'startswith') return;
      throw unsupportedQuery(
        `Operator '${filter.name === 'endswith' ? 'endsWith' : filter.name}' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information`,
      );
    case 'in':
      return;
    case 'not':
      throw notPlain('not', type);
    case 'compare':
      if (filter.operator === 'ne' || filter.path.at(-1) === '$count')
        throw notPlain(filter.path.join('/'), type);
  }
}

function notPlain(property: string, type: EntityType): Error {
  const resource = type.name.charAt(0).toUpperCase() + type.name.slice(1);
  return unsupportedQuery(
    `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resource}'.`,
  );
}

function orClauses(filter: Filter): number {
  if (filter.kind === 'or') return orClauses(filter.left) + orClauses(filter.right);
  if (filter.kind === 'in') return filter.values.length;
  if (filter.kind === 'and') return Math.max(orClauses(filter.left), orClauses(filter.right));
  return filter.kind === 'not' || filter.kind === 'any' ? orClauses(filter.inner) : 1;
}
