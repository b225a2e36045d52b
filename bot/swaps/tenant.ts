import type { LicenseChange } from '../licensing/license-change.ts';
import type { Product } from '../licensing/product.ts';
import type { User } from '../licensing/user.ts';
import type { Actor } from './actor.ts';
import type { Load } from './load.ts';
import type { Outcome } from './outcome.ts';

/** What a swap needs of the organisation's directory. Implemented over Microsoft Graph; every call names its actor. */
export interface Tenant {
  /** Products the organisation owns that apply to people, by name. */
  products(actor: Actor): Promise<readonly Product[]>;
  /** The users with these object ids, in no particular order; ids that do not exist are absent from the answer. */
  users(actor: Actor, ids: readonly string[], reading?: Reading): Promise<readonly User[]>;
  /** The users whose user principal name or mail is one of these addresses, compared without case. */
  usersByAddress(actor: Actor, addresses: readonly string[], reading?: Reading): Promise<readonly User[]>;
  /**
   * Users who hold the product, directly or through a group; at most `limit` of them.
   *
   * @param department only those whose department is this, compared without case
   */
  holders(
    actor: Actor,
    skuId: string,
    limit: number,
    department?: string,
    reading?: Reading,
  ): Promise<FirstUsers>;
  /** The groups that a text may mean; at most `limit` of each kind. */
  groupsNamed(actor: Actor, text: string, limit: number): Promise<GroupsNamed>;
  /** Users in a group and in the groups within it, each once; at most `limit` of them. */
  members(actor: Actor, groupId: string, limit: number, reading?: Reading): Promise<FirstUsers>;
  /** Display names of groups by id; groups that cannot be read are absent. */
  groupNames(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  organization(actor: Actor): Promise<Organization>;
  /** What was bought and when it renews; empty where the actor may not read it. */
  subscriptions(actor: Actor): Promise<readonly Subscription[]>;
  /**
   * One `assignLicense` call with both lists for each user (Law 1), up to 20 of them at once and no user twice. Never
   * throws for an answer of Graph's: every answer is an outcome, in the order of the calls.
   */
  assignLicenses(actor: Actor, calls: readonly LicenseCall[], signal: AbortSignal): Promise<LicenseAnswers>;
  /** Takes a fresh token for the actor: roles given or taken since the last one count from then on. */
  renewAccess(actor: Actor): Promise<void>;
  /**
   * Sets where a user uses the licenses. Rejects with a `TenantError`: `not-allowed` where the actor may not.
   *
   * @param country ISO 3166 two-letter code
   */
  setUsageLocation(actor: Actor, userId: string, country: string): Promise<void>;
}

/** How a reading that may take a while is followed and ended. */
export interface Reading {
  /** Told how many more users have been read. Must return at once. */
  readonly onRead?: (users: number) => void;
  /** Ends the reading, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface LicenseCall {
  readonly userId: string;
  readonly change: LicenseChange;
}

export interface LicenseAnswers {
  readonly outcomes: readonly Outcome[];
  readonly load: Load;
}

/** The first of many users. */
export interface FirstUsers {
  readonly users: readonly User[];
  /** How many there are in all. */
  readonly total: number;
}

export interface Group {
  /** Object id, lower case. */
  readonly id: string;
  /** Hostile until escaped: shown only through a view. */
  readonly displayName: string;
  readonly mail: string | undefined;
}

export interface GroupsNamed {
  /** Whose name, address or object id is the text, compared without case. */
  readonly exact: readonly Group[];
  /** Where there is none: those whose name has words that begin with all words of the text. */
  readonly similar: readonly Group[];
}

export interface Organization {
  readonly id: string;
  readonly displayName: string;
  /** The initial domain, for example `contoso.onmicrosoft.com`. */
  readonly initialDomain: string;
  /** ISO 3166 two-letter code, where the organization says it. */
  readonly country: string | undefined;
}

/** One purchase of a product: a product's seats can come from several (Graph: companySubscription). */
export interface Subscription {
  /** GUID in lower case. */
  readonly skuId: string;
  readonly trial: boolean;
  /** ISO 8601 instant at which it renews, or passes on to its next state if it does not. */
  readonly renewsAt: string | undefined;
}

export type TenantErrorCode =
  | 'not-allowed'
  /** The call is an admin's, who is not signed in. */
  | 'signed-out'
  | 'unavailable';

/** A read that did not succeed, after what waiting and repeating was reasonable. */
export class TenantError extends Error {
  override readonly name = 'TenantError';
  readonly code: TenantErrorCode;
  constructor(code: TenantErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
