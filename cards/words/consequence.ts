/** What happens to the data of one service when it goes, and when there is less of it. */
export interface Consequence {
  readonly lost: string;
  readonly reduced: string;
}
