import { hasAdvancedHeader, isAdvanced } from './advanced.ts';
import { choose, type Choosable, type Chosen } from './choose.ts';
import type { Context } from './context.ts';
import { project, projection, propertyNamed, type Entity, type EntityType } from './entity.ts';
import { badRequest, unknownProperty } from './graph-error.ts';
import { pageOf } from './paging.ts';
import { selected } from './query.ts';
import type { GraphResponse, Json } from './request.ts';

export interface Collection extends Choosable {
  /** After `$metadata#`, for example `users`. */
  readonly context: string;
  /** Set for a collection of several types: each member says its own. */
  readonly mixed?: boolean;
  /** Adds what `$expand` asks for. */
  readonly expand?: (member: Entity, names: readonly string[]) => Record<string, Json>;
}

/**
 * Answers a list request: filter, search, order, page, count, projection (Graph's pages on query parameters and
 * on advanced queries).
 */
export function answerCollection(context: Context, collection: Collection): GraphResponse {
  const { query } = context;
  const [name] = query.expand;
  if (name !== undefined && collection.expand === undefined)
    throw unknownProperty(name, collection.type.name);
  const chosen = choose(context, collection);
  const select = collection.mixed === true ? query.select : selected(query, collection.type);
  const page = pageOf(context, chosen);
  const names = projectionOf(collection, select);
  const body = {
    '@odata.context': `${context.metadata}#${collection.context}${contextOf(query.select, query.expand)}`,
    ...(isCounted(context, collection) ? { '@odata.count': countOf(chosen) } : {}),
    ...(page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink }),
    value: page.members.map((member) => ({
      ...(collection.mixed === true ? { '@odata.type': `#microsoft.graph.${member.type.name}` } : {}),
      ...project(member, names(member.type)),
      ...collection.expand?.(member, query.expand),
    })),
  };
  return { status: 200, body };
}

/** Answers `…/$count`: a number as plain text. */
export function answerCount(context: Context, collection: Collection): GraphResponse {
  if (!hasAdvancedHeader(context)) throw badRequest('$count is not currently supported.');
  return { status: 200, body: String(countOf(choose(context, collection))) };
}

/** Only the first page tells how many there are (Graph: advanced query capabilities). */
function isCounted(context: Context, { directory }: Collection): boolean {
  const { count, skiptoken } = context.query;
  return count && skiptoken === undefined && (isAdvanced(context) || !directory);
}

function countOf(chosen: Chosen): number {
  return chosen.from(0).reduce((count) => count + 1, 0);
}

function contextOf(select: readonly string[] | undefined, expand: readonly string[]): string {
  const parts = [...(select ?? []), ...expand.map((name) => `${name}()`)];
  return parts.length === 0 ? '' : `(${parts.join(',')})`;
}

/** What of each member of a type is answered: in a mixed collection, as far as the type has it. */
function projectionOf(
  { type, mixed }: Collection,
  select: readonly string[] | undefined,
): (type: EntityType) => readonly string[] {
  if (mixed !== true) {
    const names = projection(type, select);
    return () => names;
  }
  return (each) =>
    projection(
      each,
      select?.flatMap((name) => propertyNamed(each, name) ?? []),
    );
}
