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

/** What is no card. */
export type PlainMessage =
  | { readonly kind: 'text'; readonly text: string }
  /** Asks to put a file into the person's own OneDrive; `context` comes back with the answer. */
  | {
      readonly kind: 'file-offer';
      readonly name: string;
      readonly description: string;
      readonly bytes: number;
      readonly context: Readonly<Record<string, string>>;
    }
  /** A file that is in the person's OneDrive now. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly contentUrl: string;
      readonly uniqueId: string;
      readonly fileType: string;
    };

/** Sends and updates messages outside a turn. One attempt each: waiting and repeating is the caller's. Never throws. */
export interface Messenger {
  post(address: Address, outgoing: OutgoingCard): Promise<Delivery>;
  update(address: Address, activityId: string, outgoing: OutgoingCard): Promise<Delivery>;
  /** @param replacing id of the message in whose place it is put */
  send(address: Address, message: PlainMessage, replacing?: string): Promise<Delivery>;
}
