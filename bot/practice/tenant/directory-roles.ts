import { roles } from '../company/roles.ts';
import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { directoryRole, roleEntity } from './directory-objects.ts';
import type { GraphResponse } from './request.ts';

/** `GET /directoryRoles`: the activated roles. */
export function listDirectoryRoles(context: Context): GraphResponse {
  const { tenantId } = context.directory.company;
  const members = Object.values(roles).map((role) => roleEntity(tenantId, role));
  return answerCollection(context, {
    context: 'directoryRoles',
    type: directoryRole,
    members,
    directory: false,
  });
}
