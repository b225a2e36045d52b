import type { Address, ChatOwner, Creation, Delivery } from '../people/delivery.ts';
import type { OutgoingCard } from './reply.ts';

export type { Address, ChatOwner, Creation, Delivery, NotDelivered } from '../people/delivery.ts';

/** What is no card. */
export type PlainMessage =
  | { readonly kind: 'text'; readonly text: string }
  /** A button to sign in by, for the person of this id in Teams. */
  | { readonly kind: 'sign-in'; readonly text: string; readonly button: string; readonly teamsId: string }
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
  /** Opens the person's own chat with the bot, which shows nothing by itself; again it is the same chat. */
  create(owner: ChatOwner): Promise<Creation>;
}
