/** So many writes in any stretch of so many milliseconds. */
export interface WriteQuota {
  readonly writes: number;
  readonly windowMs: number;
}

/** The writes of all processes that share a database, so that together they keep to one quota, restarts included. */
export interface WriteLedger {
  /**
   * Books so many writes, at most the quota, for the earliest time at which it has room for them after all that were
   * booked before. Answers how many milliseconds from now that is.
   * @param account what they are counted under: a tenant, or its larger swaps alone
   */
  bookWrites(account: string, writes: number, quota: WriteQuota): Promise<number>;
}
