/** One incoming message or press, free of any chat framework. */

/** Where and from whom a turn comes, as the verified activity says; never from card data (Law 5). */
export interface Origin {
  readonly tenantId: string;
  /** Object id of the sender, lower case. */
  readonly userId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** BCP 47; some clients leave it out (data/README.md). */
  readonly locale: string | undefined;
  /** IANA. */
  readonly timeZone: string | undefined;
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
  /** The bot was added to the person's own chat. */
  | { readonly kind: 'installed'; readonly origin: Origin }
  | { readonly kind: 'uninstalled'; readonly origin: Origin };
