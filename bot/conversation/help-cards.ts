/** The message in an admin's chat that shows one user's request for help. */
export interface HelpCard {
  readonly swapId: string;
  /** Who asks. */
  readonly userId: string;
  readonly adminId: string;
  readonly tenantId: string;
  readonly activityId: string;
}

export interface HelpCards {
  /** In place of an earlier one about the same user in the same chat. */
  put(card: HelpCard): Promise<void>;
  /** All admins' cards of this request. */
  of(swapId: string, userId: string): Promise<readonly HelpCard[]>;
}
