/** A directory role that somebody holds, as a role assignment tells it. */
export interface RoleAssignment {
  /** The role's template id, lower case. */
  readonly roleId: string;
  /** `/` for the whole organisation, else the scope, for example `/administrativeUnits/{id}`. */
  readonly scope: string;
}

export interface RoleReader {
  /** The active role assignments of the user and of their role-assignable groups. Rejects when they cannot be read. */
  rolesOf(userId: string): Promise<readonly RoleAssignment[]>;
}
