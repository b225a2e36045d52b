import { roles } from '../company/roles.ts';
import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { plainEntity, type Entity, type EntityType } from './entity.ts';
import type { GraphResponse } from './request.ts';

const definitionType: EntityType = {
  name: 'unifiedRoleDefinition',
  properties: {
    id: 'Edm.String',
    description: 'Edm.String',
    displayName: 'Edm.String',
    isBuiltIn: 'Edm.Boolean',
    isEnabled: 'Edm.Boolean',
    resourceScopes: 'opaque',
    rolePermissions: 'opaque',
    templateId: 'Edm.String',
    version: 'Edm.String',
  },
  defaults: [
    'id',
    'description',
    'displayName',
    'isBuiltIn',
    'isEnabled',
    'resourceScopes',
    'rolePermissions',
    'templateId',
    'version',
  ],
};

/** All roles of the practice company, as definitions. */
export const roleDefinitions: readonly Entity[] = Object.values(roles).map(
  ({ id, displayName, description }) =>
    plainEntity(definitionType, {
      id,
      description,
      displayName,
      isBuiltIn: true,
      isEnabled: true,
      resourceScopes: ['/'],
      rolePermissions: [],
      templateId: id,
      version: '1',
    }),
);

export function listRoleDefinitions(context: Context): GraphResponse {
  return answerCollection(context, {
    context: 'roleManagement/directory/roleDefinitions',
    type: definitionType,
    members: roleDefinitions,
    directory: false,
  });
}
