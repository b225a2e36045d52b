import type { Group } from '../company/company.ts';
import { answerCollection, answerCount, type Collection } from './collection.ts';
import type { Context } from './context.ts';
import { answerEntity } from './entity-answer.ts';
import { notFound } from './graph-error.ts';
import { groupEntity, groupType } from './group-entity.ts';
import type { GraphResponse } from './request.ts';

export function listGroups(context: Context): GraphResponse {
  return answerCollection(context, all(context));
}

export function countGroups(context: Context): GraphResponse {
  return answerCount(context, all(context));
}

export function getGroup(context: Context, id: string): GraphResponse {
  return answerEntity(context, 'groups', groupEntity(context.directory.company, groupOf(context, id)));
}

/** @throws GraphError 404 */
export function groupOf({ directory }: Context, id: string): Group {
  const group = directory.group(id);
  if (group === undefined) throw notFound(id);
  return group;
}

function all({ directory }: Context): Collection {
  const members = directory.company.groups.map((group) => groupEntity(directory.company, group));
  return { context: 'groups', type: groupType, members, directory: true };
}
