import { roles } from '../company/roles.ts';
import type { Directory, DirectoryUser } from './directory.ts';
import { denied, GraphError } from './graph-error.ts';

/** Who makes a request: the app itself, with every permission granted, or a person who is signed in to it. */
export type Caller = { readonly kind: 'app' } | { readonly kind: 'user'; readonly user: DirectoryUser };

/**
 * Bearer tokens of the practice tenant: `practice` is the app, `practice:<object id>` somebody signed in.
 * @throws GraphError 401 for anything else, and for somebody who does not exist or whose account is off
 */
export function authenticate(authorization: string | undefined, directory: Directory): Caller {
  const [, token] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) throw unauthenticated('Access token is empty.');
  if (token === 'practice') return { kind: 'app' };
  const [, id] = /^practice:([0-9a-f-]{36})$/i.exec(token) ?? [];
  const user = id === undefined ? undefined : directory.user(id);
  if (user === undefined || !user.accountEnabled) {
    throw unauthenticated('CompactToken parsing failed with error code: 80049217');
  }
  return { kind: 'user', user };
}

function unauthenticated(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message);
}

/**
 * Members read the directory; guests only themselves (Entra: default user permissions).
 * @throws GraphError 403
 */
export function requireReader(caller: Caller, path: readonly string[]): void {
  if (caller.kind === 'app' || caller.user.userType === 'Member') return;
  const [resource = '', key = ''] = path;
  const own = [caller.user.id, caller.user.userPrincipalName.toLowerCase()];
  if (resource.toLowerCase() !== 'users' || !own.includes(key.toLowerCase())) throw denied();
}

/**
 * Usage reports are read by the app if that has the permission, and by whoever is signed in with a role that sees
 * details in them: of the roles in use here, Global Administrator alone (Graph: Authorization for APIs to read
 * Microsoft 365 usage reports).
 * @throws GraphError 403
 */
export function requireReportReader(caller: Caller, directory: Directory): void {
  const seesDetails =
    caller.kind === 'user' &&
    directory.assignmentsOf(caller.user.id).some(({ roleId }) => roleId === roles.global.id);
  if (!directory.company.usage.granted || (caller.kind === 'user' && !seesDetails)) {
    throw new GraphError(403, 'S2SUnauthorized', 'Invalid permission.');
  }
}

/** Roles that may change licenses and usage locations (Graph: assignLicense; Entra: built-in roles). */
const licensing: ReadonlySet<string> = new Set([roles.global.id, roles.license.id, roles.user.id]);

/**
 * Whoever is signed in needs one of the licensing roles, for the whole organisation or for an administrative unit
 * that the user is in.
 * @throws GraphError 403
 */
export function requireLicensing(caller: Caller, directory: Directory, userId: string): void {
  if (caller.kind === 'app') return;
  const scopes = directory
    .assignmentsOf(caller.user.id)
    .filter(({ roleId }) => licensing.has(roleId))
    .map(({ scope }) => scope);
  const units = directory.company.units.filter(({ members }) => members.includes(userId));
  const covering = ['/', ...units.map(({ id }) => `/administrativeUnits/${id}`)];
  if (!scopes.some((scope) => covering.includes(scope))) throw denied();
}
