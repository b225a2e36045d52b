import { roles } from '../company/roles.ts';
import type { Group } from '../company/company.ts';
import type { Members } from './choose.ts';
import { answerCollection, answerCount, type Collection } from './collection.ts';
import type { Context } from './context.ts';
import type { Directory } from './directory.ts';
import { directoryObject, directoryRole, roleEntity, unitEntity } from './directory-objects.ts';
import type { Entity, EntityType } from './entity.ts';
import { malformed } from './graph-error.ts';
import { groupEntity, groupType } from './group-entity.ts';
import { groupOf } from './groups.ts';
import type { GraphResponse } from './request.ts';
import { userEntity, userType } from './user-entity.ts';
import { readUserOf } from './users.ts';

/** The types that a membership can be narrowed to, with the entity set that they come from. */
const casts: ReadonlyMap<string, readonly [EntityType, string]> = new Map([
  ['microsoft.graph.user', [userType, 'users']],
  ['microsoft.graph.group', [groupType, 'groups']],
  ['microsoft.graph.directoryrole', [directoryRole, 'directoryRoles']],
]);

/** `GET /users/{id}/memberOf` and `/transitiveMemberOf`, whole or narrowed to one type, and their `$count`. */
export function listMemberOf(transitive: boolean) {
  return (context: Context, key: string, ...rest: readonly string[]): GraphResponse => {
    const user = readUserOf(context, key);
    return answer(context, memberOf(context, user.id, transitive), rest);
  };
}

/** `GET /groups/{id}/members` and `/transitiveMembers`, whole or narrowed to one type, and their `$count`. */
export function listMembers(transitive: boolean) {
  return (context: Context, id: string, ...rest: readonly string[]): GraphResponse => {
    const group = groupOf(context, id);
    return answer(context, members(context, group, transitive), rest);
  };
}

function answer(context: Context, entities: Members, rest: readonly string[]): GraphResponse {
  const counted = rest.at(-1)?.toLowerCase() === '$count';
  const [cast] = counted ? rest.slice(0, -1) : rest;
  const collection = cast === undefined ? mixed(entities) : narrowed(entities, cast);
  return counted ? answerCount(context, collection) : answerCollection(context, collection);
}

function mixed(members: Members): Collection {
  return { context: 'directoryObjects', type: directoryObject, members, directory: true, mixed: true };
}

function narrowed(entities: Members, cast: string): Collection {
  const [type, set] = casts.get(cast.toLowerCase()) ?? [];
  if (type === undefined || set === undefined)
    throw malformed(`Resource not found for the segment '${cast}'.`);
  const { positionOf } = entities;
  const members: Members = {
    length: entities.length,
    ...(positionOf === undefined ? {} : { positionOf }),
    at: (position) => {
      const entity = entities.at(position);
      return entity?.type === type ? entity : undefined;
    },
  };
  return { context: set, type, members, directory: true };
}

function memberOf({ directory }: Context, id: string, transitive: boolean): readonly Entity[] {
  const { company } = directory;
  const groups = directory.memberships.of(id, transitive);
  // Roles of a group count as its members' only transitively; roles in a unit are no memberships.
  const assignments = transitive
    ? directory.assignmentsOf(id)
    : directory.assignmentsOf(id).filter(({ principalId }) => principalId === id);
  const held = assignments.filter(({ scope }) => scope === '/').map(({ roleId }) => roleId);
  return [
    ...groups.map((group) => groupEntity(company, group)),
    ...Object.values(roles)
      .filter((role) => held.includes(role.id))
      .map((role) => roleEntity(company.tenantId, role)),
    ...company.units.filter((unit) => unit.members.includes(id)).map(unitEntity),
  ];
}

function members({ directory }: Context, group: Group, transitive: boolean): Members {
  const ids = directory.memberships.members(group, transitive);
  return {
    length: ids.length,
    at: (position) => entityOf(directory, ids[position] ?? ''),
    positionOf: (id) => ids.indexOf(id),
  };
}

function entityOf(directory: Directory, id: string): Entity | undefined {
  const user = directory.read(id);
  if (user !== undefined) return userEntity(directory, user);
  const group = directory.group(id);
  return group === undefined ? undefined : groupEntity(directory.company, group);
}
