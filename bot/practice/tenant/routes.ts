import { listTeamsApps } from './app-catalogue.ts';
import { assignLicense } from './assign-license.ts';
import { listCompanySubscriptions } from './company-subscriptions.ts';
import type { Context } from './context.ts';
import { listDirectoryRoles } from './directory-roles.ts';
import { getDomain, listDomains } from './domains.ts';
import { GraphError, malformed } from './graph-error.ts';
import { removeMember } from './group-members.ts';
import { countGroups, getGroup, listGroups } from './groups.ts';
import { getInstalledAppChat, installApp, listInstalledApps } from './installed-apps.ts';
import { listLicenseDetails } from './license-details.ts';
import { listMemberOf, listMembers } from './membership.ts';
import { getOrganization, listOrganization } from './organization.ts';
import { getReport } from './reports.ts';
import type { GraphResponse } from './request.ts';
import { getRoleAssignment, listRoleAssignments } from './role-assignments.ts';
import { listRoleDefinitions } from './role-definitions.ts';
import { getSubscribedSku, listSubscribedSkus } from './subscribed-skus.ts';
import { patchUser } from './user-change.ts';
import { countUsers, getUser, listUsers } from './users.ts';

/** Answers a request whose path was matched; gets the values of `{}` in order. */
type Answer = (context: Context, ...values: string[]) => GraphResponse;

/** `{}` takes any segment, `{}?` may be missing. Literal segments are compared without case, as Graph does. */
const routes: readonly (readonly [string, string, Answer])[] = [
  ['GET', 'users', listUsers],
  ['GET', 'users/$count', countUsers],
  ['GET', 'users/{}', getUser],
  ['PATCH', 'users/{}', patchUser],
  ['GET', 'users/{}/licenseDetails', listLicenseDetails],
  ['GET', 'users/{}/memberOf/{}?/{}?', listMemberOf(false)],
  ['GET', 'users/{}/transitiveMemberOf/{}?/{}?', listMemberOf(true)],
  ['POST', 'users/{}/assignLicense', assignLicense],
  ['GET', 'users/{}/teamwork/installedApps', listInstalledApps],
  ['POST', 'users/{}/teamwork/installedApps', installApp],
  ['GET', 'users/{}/teamwork/installedApps/{}/chat', getInstalledAppChat],
  ['GET', 'appCatalogs/teamsApps', listTeamsApps],
  ['GET', 'groups', listGroups],
  ['GET', 'groups/$count', countGroups],
  ['GET', 'groups/{}', getGroup],
  ['GET', 'groups/{}/members/{}?/{}?', listMembers(false)],
  ['DELETE', 'groups/{}/members/{}/$ref', removeMember],
  ['GET', 'groups/{}/transitiveMembers/{}?/{}?', listMembers(true)],
  ['GET', 'subscribedSkus', listSubscribedSkus],
  ['GET', 'subscribedSkus/{}', getSubscribedSku],
  ['GET', 'directory/subscriptions', listCompanySubscriptions],
  ['GET', 'organization', listOrganization],
  ['GET', 'organization/{}', getOrganization],
  ['GET', 'domains', listDomains],
  ['GET', 'domains/{}', getDomain],
  ['GET', 'directoryRoles', listDirectoryRoles],
  ['GET', 'reports/{}', getReport],
  ['GET', 'roleManagement/directory/roleAssignments', listRoleAssignments],
  ['GET', 'roleManagement/directory/roleAssignments/{}', getRoleAssignment],
  ['GET', 'roleManagement/directory/roleDefinitions', listRoleDefinitions],
];

const patterns = routes.map(([method, pattern, answer]) => ({ method, parts: pattern.split('/'), answer }));

/**
 * The answer of the route that fits.
 * @throws GraphError 400 for a path that Graph does not have here, 405 for a method that the path does not take
 */
export function route(context: Context, path: readonly string[]): GraphResponse {
  const fitting = patterns.filter(({ parts }) => fits(parts, path));
  if (fitting.length === 0) throw malformed(`Resource not found for the segment '${stranger(path)}'.`);
  const found = fitting.find(({ method }) => method === context.request.method);
  if (found === undefined) {
    throw new GraphError(
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
    );
  }
  return found.answer(context, ...path.filter((_, at) => found.parts[at]?.startsWith('{}') === true));
}

function fits(parts: readonly string[], path: readonly string[]): boolean {
  const required = parts.filter((part) => part !== '{}?').length;
  return (
    path.length >= required && path.length <= parts.length && path.every((_, at) => fitsAt(parts, path, at))
  );
}

function fitsAt(parts: readonly string[], path: readonly string[], at: number): boolean {
  const part = parts[at];
  return part !== undefined && (part.startsWith('{}') || part.toLowerCase() === path[at]?.toLowerCase());
}

/** The first segment that no route goes on with. */
function stranger(path: readonly string[]): string {
  const reach = patterns.map(({ parts }) => {
    const at = path.findIndex((_, index) => !fitsAt(parts, path, index));
    return at < 0 ? path.length - 1 : at;
  });
  return path[Math.max(...reach)] ?? '';
}
