import type { Assignment } from '../company/company.ts';
import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import type { Directory } from './directory.ts';
import { plainEntity, projected, textEntity, type Entity } from './entity.ts';
import { answerEntity } from './entity-answer.ts';
import { unknownProperty, notFound } from './graph-error.ts';
import { groupEntity } from './group-entity.ts';
import { guidKey } from './guid-key.ts';
import type { GraphResponse, Json } from './request.ts';
import { roleDefinitions } from './role-definitions.ts';
import { userEntity } from './user-entity.ts';

const assignmentType = textEntity('unifiedRoleAssignment', [
  'id',
  'principalId',
  'directoryScopeId',
  'roleDefinitionId',
]);

/** `GET /roleManagement/directory/roleAssignments`, with `$expand` of `roleDefinition` and `principal`. */
export function listRoleAssignments(context: Context): GraphResponse {
  return answerCollection(context, {
    context: 'roleManagement/directory/roleAssignments',
    type: assignmentType,
    members: context.directory.company.roleAssignments.map(assignmentEntity),
    directory: false,
    expand: (member, names) =>
      Object.fromEntries(names.map((name) => [name, expanded(context, member, name)])),
  });
}

export function getRoleAssignment(context: Context, id: string): GraphResponse {
  const found = context.directory.company.roleAssignments
    .map(assignmentEntity)
    .find((entity) => entity.id === id);
  if (found === undefined) throw notFound(id);
  return answerEntity(context, 'roleManagement/directory/roleAssignments', found);
}

function assignmentEntity({ principalId, roleId, scope }: Assignment): Entity {
  return plainEntity(assignmentType, {
    id: `${guidKey(roleId, principalId)}-1`,
    principalId,
    directoryScopeId: scope,
    roleDefinitionId: roleId,
  });
}

function expanded({ directory }: Context, assignment: Entity, name: string): Json {
  if (name === 'roleDefinition') {
    const definition = roleDefinitions.find(({ id }) => id === assignment.get('roleDefinitionId'));
    return definition === undefined ? null : projected(definition, undefined);
  }
  if (name !== 'principal') throw unknownProperty(name, assignmentType.name);
  const principalId = assignment.get('principalId');
  const principal = typeof principalId === 'string' ? principalOf(directory, principalId) : undefined;
  if (principal === undefined) return null;
  return { '@odata.type': `#microsoft.graph.${principal.type.name}`, ...projected(principal, undefined) };
}

function principalOf(directory: Directory, id: string): Entity | undefined {
  const user = directory.user(id);
  if (user !== undefined) return userEntity(directory, user);
  const group = directory.group(id);
  return group === undefined ? undefined : groupEntity(directory.company, group);
}
