/** How long what is known of people is kept, and what there is of one of them. */
export interface Retention {
  /**
   * Removes what is personal of swaps that ended before this ISO 8601 instant: their moves, reminders, questions and
   * places of cards, and what their admin entered. How many moves came to what stays, and so does the audit. Removes
   * also whoever was last seen before it and is in no swap that is open. A draft that was last worked on before it is
   * cancelled, and who was chosen for it is removed. Several may do it at once, and one that was interrupted is gone on
   * with.
   */
  removeOld(before: string): Promise<Removed>;
  recordOf(tenantId: string, userId: string): Promise<PersonalRecord>;
  /**
   * Removes everything about the user but the audit, and audits that. False while a swap of theirs is open: nothing
   * was removed then.
   */
  forget(tenantId: string, userId: string, byUserId: string): Promise<boolean>;
}

export interface Removed {
  readonly swaps: number;
  readonly people: number;
}

/** What is on record of one user. */
export interface PersonalRecord {
  /** Where their chat is, their language and time zone. */
  readonly isKnown: boolean;
  readonly reminders: number;
  /** Swaps that ended, with what the user had before and what was changed. */
  readonly moves: number;
  /** When the last of those ended in which the user was moved (ISO 8601): undoing it needs what is on record. */
  readonly lastEndedAt: string | undefined;
  /** Messages with cards of swaps in their chat. */
  readonly cards: number;
  /** A swap that is open and about them, or theirs as its admin. */
  readonly openSwapId: string | undefined;
}
