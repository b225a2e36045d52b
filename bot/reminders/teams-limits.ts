/** So many requests in any stretch of so many milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** What one app may send in one organisation (Learn: Rate limiting for bots, global app per tenant). */
export const tenantLimit: Limit = { requests: 50, windowMs: 1_000 };

/** What one bot may send to one chat, or open of it (Learn: Rate limiting for bots, per bot per thread). */
export const threadLimits: readonly Limit[] = [
  { requests: 7, windowMs: 1_000 },
  { requests: 8, windowMs: 2_000 },
  { requests: 60, windowMs: 30_000 },
  { requests: 1_800, windowMs: 3_600_000 },
];
