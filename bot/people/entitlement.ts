import type { RoleAssignment, RoleReader } from './roles.ts';

/** Whether somebody may swap licenses. Anything but `entitled` is a no (Law 5). */
export type Entitlement =
  | {
      readonly kind: 'entitled';
      /** The role covers an administrative unit only, and Entra keeps to it for each user (Law 9). */
      readonly unitOnly?: true;
    }
  /** Holds such a role, but for an administrative unit only, and nobody else keeps to that limit. */
  | { readonly kind: 'limited' }
  | { readonly kind: 'not-entitled' }
  /** The roles could not be read. */
  | { readonly kind: 'unreadable' };

export interface EntitlementCheck {
  /** `fresh` reads the roles anew instead of taking an answer that is still young enough. Never rejects. */
  check(userId: string, options?: { readonly fresh?: boolean }): Promise<Entitlement>;
}

/**
 * Template ids of the roles whose holders may assign licenses (Learn: "Microsoft Entra built-in roles"; "You must
 * be a Global, License, or User admin to assign licenses").
 */
export const swappingRoles = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  licenseAdministrator: '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
} as const;

const roleIds: ReadonlySet<string> = new Set(Object.values(swappingRoles));
const wholeOrganisation = '/';

/** Everybody can write to the bot, so what is remembered about them must not grow without end. */
const mostRemembered = 1_000;

/**
 * Reads who may swap and remembers it for at most `maxAgeMs`, counted from before the roles were asked for.
 * An answer that could not be read is never remembered.
 *
 * @param options.scopesEnforced every call is made as the signed-in admin, so that Entra itself refuses users outside
 * the admin's administrative unit
 */
export function createEntitlement(
  roles: RoleReader,
  clock: { now(): number },
  options: { readonly maxAgeMs?: number; readonly scopesEnforced?: boolean } = {},
): EntitlementCheck {
  const { maxAgeMs = 60_000, scopesEnforced = false } = options;
  const remembered = new Map<string, { readonly entitlement: Entitlement; readonly askedAt: number }>();

  function remember(userId: string, entitlement: Entitlement, askedAt: number): void {
    const known = remembered.get(userId);
    if (known !== undefined && known.askedAt > askedAt) return;
    remembered.delete(userId);
    remembered.set(userId, { entitlement, askedAt });
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  }

  return {
    check: async (userId, { fresh = false } = {}) => {
      const askedAt = clock.now();
      const known = remembered.get(userId);
      if (!fresh && known !== undefined && askedAt - known.askedAt < maxAgeMs) return known.entitlement;
      try {
        const entitlement = entitlementFrom(await roles.rolesOf(userId), scopesEnforced);
        remember(userId, entitlement, askedAt);
        return entitlement;
      } catch {
        return { kind: 'unreadable' };
      }
    },
  };
}

/** What a person's active role assignments entitle them to. */
export function entitlementFrom(assignments: readonly RoleAssignment[], scopesEnforced = false): Entitlement {
  const scopes = assignments
    .filter(({ roleId }) => roleIds.has(roleId.toLowerCase()))
    .map(({ scope }) => scope);
  if (scopes.includes(wholeOrganisation)) return { kind: 'entitled' };
  if (scopes.length === 0) return { kind: 'not-entitled' };
  return scopesEnforced ? { kind: 'entitled', unitOnly: true } : { kind: 'limited' };
}
