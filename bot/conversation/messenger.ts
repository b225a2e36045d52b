import type { OutgoingCard } from './reply.ts';

/** A person's own chat with the bot. */
export interface Address {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** What came of a message that was sent outside a turn. */
export type Delivery =
  | { readonly kind: 'delivered'; readonly activityId: string | undefined }
  /** The person cannot be reached: blocked, uninstalled, chat gone (any 403 or 404; teams.md 2.3). */
  | { readonly kind: 'unreachable'; readonly status: number }
  /** Asked to wait: 412, 429, 502, 503, 504. */
  | { readonly kind: 'wait'; readonly ms: number | undefined }
  /** Nobody knows whether it arrived, or it cannot be delivered as it is. */
  | { readonly kind: 'failed'; readonly message: string };

/** Sends and updates cards outside a turn. One attempt each: waiting and repeating is the caller's. Never throws. */
export interface Messenger {
  post(address: Address, outgoing: OutgoingCard): Promise<Delivery>;
  update(address: Address, activityId: string, outgoing: OutgoingCard): Promise<Delivery>;
}
