/** A person in the directory and the licenses they hold, one entry per product and source. */

/** Where a license comes from: given directly, or inherited from a group (`assignedByGroup`, licensing.md 1.5). */
export type LicenseSource =
  { readonly kind: 'direct' } | { readonly kind: 'group'; readonly groupId: string };

export interface HeldLicense {
  readonly skuId: string;
  /** Service plan ids that are switched off for this user in this entry. */
  readonly disabledPlans: readonly string[];
  readonly source: LicenseSource;
}

/** A license given directly: what a swap may change, and what undo restores. */
export interface DirectLicense {
  readonly skuId: string;
  readonly disabledPlans: readonly string[];
}

export interface User {
  /** Object id, lower case. */
  readonly id: string;
  /** Hostile until escaped: shown only through a view. */
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail: string | undefined;
  /** ISO 3166 two-letter code; without it no license can be assigned. */
  readonly usageLocation: string | undefined;
  readonly department: string | undefined;
  /** The language of the person's Microsoft 365, BCP 47, as `sv-SE`; hostile like the names. */
  readonly preferredLanguage: string | undefined;
  readonly accountEnabled: boolean;
  readonly guest: boolean;
  readonly licenses: readonly HeldLicense[];
}

/** The licenses given directly, the before-state of a move (Law 2). */
export function directLicenses(user: Pick<User, 'licenses'>): readonly DirectLicense[] {
  return user.licenses
    .filter((license) => license.source.kind === 'direct')
    .map(({ skuId, disabledPlans }) => ({ skuId, disabledPlans }));
}
