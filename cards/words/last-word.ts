/** What a card is made from that asks for the last word before licenses change. */
export interface LastWord {
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Users whose licenses change. */
  readonly users: number;
  /** The admin must type how many users it is. */
  readonly asksCount: boolean;
}
