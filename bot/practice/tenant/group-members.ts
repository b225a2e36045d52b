import { requireLicensing } from './caller.ts';
import type { Context } from './context.ts';
import { notFound } from './graph-error.ts';
import { groupOf } from './groups.ts';
import type { GraphResponse } from './request.ts';
import { userOf } from './users.ts';

/**
 * `DELETE /groups/{id}/members/{id}/$ref`: takes somebody out of a group (Graph: Remove member). It ends with the
 * tenant: only users are saved.
 */
export function removeMember(context: Context, groupId: string, userId: string): GraphResponse {
  const group = groupOf(context, groupId);
  const user = userOf(context, userId);
  requireLicensing(context.caller, context.directory, user.id);
  if (!group.members.includes(user.id)) throw notFound(userId);
  context.directory.leaveGroup(group, user);
  return { status: 204 };
}
