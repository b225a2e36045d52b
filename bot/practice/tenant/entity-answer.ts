import type { Context } from './context.ts';
import { projected, type Entity } from './entity.ts';
import { unknownProperty } from './graph-error.ts';
import { selected } from './query.ts';
import type { GraphResponse } from './request.ts';

/**
 * Answers one entity.
 * @param set the entity set for `@odata.context`, for example `users`
 */
export function answerEntity(context: Context, set: string, entity: Entity): GraphResponse {
  const [name] = context.query.expand;
  if (name !== undefined) throw unknownProperty(name, entity.type.name);
  const select = selected(context.query, entity.type);
  const chosen = select === undefined ? '' : `(${select.join(',')})`;
  return {
    status: 200,
    body: { '@odata.context': `${context.metadata}#${set}${chosen}/$entity`, ...projected(entity, select) },
  };
}
