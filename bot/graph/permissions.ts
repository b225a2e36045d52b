import { theBot } from '../swaps/actor.ts';
import type { TokenSource } from './tokens.ts';

/** An application permission of Microsoft Graph that the bot uses as itself. */
export interface Permission {
  readonly name: string;
  /** Others that include it. */
  readonly includedIn: readonly string[];
  /** What does not work without it. */
  readonly without: string;
}

/** Least permissions first (Graph: permissions reference). */
const always: readonly Permission[] = [
  {
    name: 'User.Read.All',
    includedIn: ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    without: 'nobody can be moved: users and their licenses cannot be read',
  },
  {
    name: 'RoleManagement.Read.Directory',
    includedIn: [
      'RoleManagement.ReadWrite.Directory',
      'RoleManagement.Read.All',
      'Directory.Read.All',
      'Directory.ReadWrite.All',
    ],
    without: 'no administrator is recognized',
  },
  {
    name: 'Organization.Read.All',
    includedIn: ['Organization.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    without: 'links to SharePoint cannot be made, and renewal dates are not shown',
  },
  {
    name: 'GroupMember.Read.All',
    includedIn: [
      'GroupMember.ReadWrite.All',
      'Group.Read.All',
      'Group.ReadWrite.All',
      'Directory.Read.All',
      'Directory.ReadWrite.All',
    ],
    without: 'users cannot be chosen by group, and groups that give licenses have no names',
  },
  {
    name: 'Reports.Read.All',
    includedIn: [],
    without: 'it is not shown how much people store',
  },
  {
    name: 'AppCatalog.Read.All',
    includedIn: ['AppCatalog.ReadWrite.All'],
    without: 'users who do not have the app cannot be given it',
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    includedIn: ['TeamsAppInstallation.ReadWriteForUser.All'],
    without: 'users who do not have the app cannot be given it',
  },
];

const readLicenses: Permission = {
  name: 'LicenseAssignment.Read.All',
  includedIn: [
    'LicenseAssignment.ReadWrite.All',
    'Organization.Read.All',
    'Organization.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  without: 'the products of the organization cannot be read',
};

const changeLicenses: Permission = {
  name: 'LicenseAssignment.ReadWrite.All',
  includedIn: ['User.ReadWrite.All', 'Directory.ReadWrite.All'],
  without: 'no license can be changed',
};

/** @param actor who changes licenses: a signed-in admin does it with permissions of their own */
export function permissionsOf(actor: 'admin' | 'app'): readonly Permission[] {
  return [actor === 'app' ? changeLicenses : readLicenses, ...always];
}

/** Those that the token does not have; undefined for a token that does not say. */
export function missingPermissions(token: string, actor: 'admin' | 'app'): readonly Permission[] | undefined {
  const roles = rolesIn(token);
  if (roles === undefined) return undefined;
  return permissionsOf(actor).filter(
    ({ name, includedIn }) => ![name, ...includedIn].some((role) => roles.includes(role)),
  );
}

/** The application permissions in a token. It is not checked here: Graph does that. */
function rolesIn(token: string): readonly unknown[] | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    if (typeof claims !== 'object' || claims === null) return undefined;
    // Entra leaves the claim out where there is none.
    const roles: unknown = Reflect.get(claims, 'roles') ?? [];
    return Array.isArray(roles) ? roles : undefined;
  } catch {
    return undefined;
  }
}

/** The log, as far as it is needed here. */
interface Warnings {
  warn(event: string, facts: Readonly<Record<string, string>>): void;
  error(event: string, error: unknown): void;
}

/** Says in the log which permissions are missing, one line each. Nobody waits for it, and the bot starts without them. */
export async function warnOfMissingPermissions(
  tokens: TokenSource,
  actor: 'admin' | 'app',
  log: Warnings,
): Promise<void> {
  try {
    for (const { name, without } of missingPermissions(await tokens.token(theBot), actor) ?? [])
      log.warn('permission-missing', { permission: name, without });
  } catch (error) {
    log.error('permissions-unknown', error);
  }
}
