/** The answer to a turn. */

/** An Adaptive Card as it goes over the wire. */
export type CardJson = Readonly<Record<string, unknown>>;

export interface OutgoingCard {
  readonly card: CardJson;
  /** What a notification shows; holds no names and no license facts, since lock screens show it (teams.md 1.9). */
  readonly summary: string;
}

export type Reply =
  /** Answers a press in place, and a message with a new one. */
  | {
      readonly kind: 'card';
      readonly outgoing: OutgoingCard;
      /** Called once with the id of the message that now shows the card, when a new message was sent. */
      readonly posted?: (activityId: string) => Promise<void>;
      /** What the card stands in for, until it is told: the process does not end before. */
      readonly rest?: Promise<unknown>;
    }
  /** A sentence: under the card after a press, else a message of its own. */
  | { readonly kind: 'notice'; readonly text: string }
  /**
   * The person has to sign in first: a sentence that says why, and a button to do it by. After that a turn `signed-in`
   * follows.
   */
  | { readonly kind: 'sign-in'; readonly text: string; readonly button: string }
  /** Nothing to say. */
  | { readonly kind: 'none' }
  /** Nothing to say yet: what is left to do, and to tell, is done after the answer. */
  | { readonly kind: 'later'; readonly work: () => Promise<void> };
