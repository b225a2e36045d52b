/** A person's own chat with the bot. */
export interface Address {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** Why a person cannot be written to, as the Bot Connector says it. */
export type Obstacle =
  /** The person, or an admin for them, does not want to hear from the bot; or it said no more than no. */
  | 'blocked'
  /** The bot is not in the person's apps. */
  | 'not-installed'
  /** There is no such chat, message or person any more. */
  | 'gone';

/** Why nothing was delivered. */
export type NotDelivered =
  | { readonly kind: 'unreachable'; readonly status: number; readonly why: Obstacle }
  /** Asked to wait: 412, 429, 502, 503, 504. `ms` is undefined where it was not said how long. */
  | {
      readonly kind: 'wait';
      readonly ms: number | undefined;
      /** Whether only this chat has to wait, or everything that goes to the organisation. */
      readonly scope: 'thread' | 'tenant';
    }
  /** It will not go as it is; or, where it may have arrived, nobody knows. */
  | { readonly kind: 'failed'; readonly message: string; readonly arrived: 'no' | 'unknown' };

/** What came of a message that was sent outside a turn. */
export type Delivery = { readonly kind: 'delivered'; readonly activityId: string | undefined } | NotDelivered;

/** What came of opening somebody's own chat with the bot; where there is one already, that is it. */
export type Creation = ({ readonly kind: 'created' } & Address) | NotDelivered;

/** Whose chat is to be opened, and where Teams serves their organisation. */
export interface ChatOwner {
  readonly tenantId: string;
  /** Object id. */
  readonly userId: string;
  readonly serviceUrl: string;
}
