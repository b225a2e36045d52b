/** What came of one `assignLicense` call. */

/**
 * Why Graph refused a move for good. Graph v1.0 has no sub-codes: the code is read from the English
 * message (licensing.md 1.2), and the message is kept for the report.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Service plan ids that the message names, for conflicts and dependencies. */
  readonly plans: readonly string[];
  /** Graph's `request-id`, for a support case. */
  readonly requestId: string | undefined;
}

export type RefusalCode =
  | 'no-seat'
  | 'usage-location'
  | 'conflict'
  | 'dependency'
  | 'inherited'
  | 'not-held'
  | 'unknown-product'
  | 'proxy-address'
  | 'not-allowed'
  | 'user-gone'
  | 'other';

/** Whom a wait slows down: this user's call only, or every call to the tenant (Law 4). */
export type WaitScope = 'user' | 'tenant';

export type Outcome =
  | { readonly kind: 'done'; readonly requestId: string | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'wait'; readonly ms: number; readonly scope: WaitScope }
  /** The admin in whose name it was to be made is not signed in: nothing was sent. */
  | { readonly kind: 'signed-out' }
  /** Nobody knows whether it was written: settled by reading the user (Law 3). */
  | { readonly kind: 'unknown' };
