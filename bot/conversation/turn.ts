/** One incoming message or press, free of any chat framework. */

/** Where and from whom a turn comes, as the verified activity says; never from card data (Law 5). */
export interface Origin {
  readonly tenantId: string;
  /** Object id of the sender, lower case. */
  readonly userId: string;
  /** The sender's own id in Teams; left out where no activity of theirs is at hand. */
  readonly teamsId?: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** BCP 47; some clients leave it out (data/README.md). */
  readonly locale: string | undefined;
  /** IANA. */
  readonly timeZone: string | undefined;
}

/** A file that the person put into the chat. */
export interface SharedFile {
  readonly name: string;
  /** Where it can be fetched without a token; nothing is proved about it yet (Law 10). */
  readonly url: string;
}

/** Where the person has agreed to have an offered file; nothing is proved about the addresses yet (Law 10). */
export interface UploadPlace {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

export type Turn =
  /** A typed message, or a pressed command: plain text without mentions. */
  | { readonly kind: 'message'; readonly origin: Origin; readonly activityId: string; readonly text: string }
  /** A button of a card. `data` is whatever the client sent. */
  | {
      readonly kind: 'press';
      readonly origin: Origin;
      readonly verb: string;
      readonly data: unknown;
      /** The message that carries the card, where the client says so. */
      readonly cardActivityId: string | undefined;
      /** `automatic` is a refresh by the client: it may read, never write (teams.md 1.5). */
      readonly trigger: 'manual' | 'automatic';
    }
  /** One or more files. */
  | { readonly kind: 'files'; readonly origin: Origin; readonly files: readonly SharedFile[] }
  /** The answer to an offered file. */
  | {
      readonly kind: 'consent';
      readonly origin: Origin;
      /** Undefined: declined. */
      readonly place: UploadPlace | undefined;
      /** Whatever the client sent as what the offer was about. */
      readonly context: unknown;
      /** The message with the offer, where the client says so. */
      readonly offerActivityId: string | undefined;
    }
  /** The person has just signed in: their token is there now. */
  | { readonly kind: 'signed-in'; readonly origin: Origin }
  /** The bot was added to the person's own chat. */
  | { readonly kind: 'installed'; readonly origin: Origin }
  | { readonly kind: 'uninstalled'; readonly origin: Origin };
