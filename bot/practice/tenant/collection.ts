import { hasAdvancedHeader, isAdvanced } from './advanced.ts';
import { choose, type Choosable } from './choose.ts';
import type { Context } from './context.ts';
import { projected, propertyNamed, type Entity, type EntityType } from './entity.ts';
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
  const choices = choose(context, collection);
  const select = collection.mixed === true ? query.select : selected(query, collection.type);
  const page = pageOf(context, choices);
  const body = {
    '@odata.context': `${context.metadata}#${collection.context}${contextOf(query.select, query.expand)}`,
    ...(query.count && (isAdvanced(context) || !collection.directory) ? { '@odata.count': page.count } : {}),
    ...(page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink }),
    value: page.members.map((member) => ({
      ...(collection.mixed === true ? { '@odata.type': `#microsoft.graph.${member.type.name}` } : {}),
      ...projected(member, collection.mixed === true ? namesOf(member.type, select) : select),
      ...collection.expand?.(member, query.expand),
    })),
  };
  return { status: 200, body };
}

/** Answers `…/$count`: a number as plain text. */
export function answerCount(context: Context, collection: Collection): GraphResponse {
  if (!hasAdvancedHeader(context)) throw badRequest('$count is not currently supported.');
  return { status: 200, body: String(choose(context, collection).filter(({ chosen }) => chosen).length) };
}

function contextOf(select: readonly string[] | undefined, expand: readonly string[]): string {
  const parts = [...(select ?? []), ...expand.map((name) => `${name}()`)];
  return parts.length === 0 ? '' : `(${parts.join(',')})`;
}

function namesOf(type: EntityType, select: readonly string[] | undefined): readonly string[] | undefined {
  return select?.flatMap((name) => propertyNamed(type, name) ?? []);
}
