/** What the Bot Connector does with a request instead of the usual. */
export type Harm =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The error's code. */
      readonly code: string;
      /** The `Retry-After` header; without it there is none. */
      readonly retryAfterSeconds?: number;
    }
  /** The connection is reset, before or after the message has become visible. */
  | { readonly kind: 'reset'; readonly taken: boolean };

/** Which requests it befalls. */
export interface Aim {
  /** Whose chat. */
  readonly userId: string;
  readonly on?: 'create' | 'send' | 'update';
  /** So many requests; one when left out. */
  readonly times?: number;
}

/** An error of the service (Learn: Status codes from bot conversational APIs). */
function answer(status: number, code: string, retryAfterSeconds?: number): Harm {
  return { kind: 'answer', status, code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

export const harm = {
  blocked: answer(403, 'ConversationBlockedByUser'),
  disabledByAdmin: answer(403, 'BotDisabledByAdmin'),
  notInstalled: answer(403, 'BotNotInConversationRoster'),
  gone: answer(404, 'ConversationNotFound'),
  precondition: answer(412, 'PreconditionFailed'),
  tooBig: answer(413, 'MessageSizeTooBig'),
  throttled: (retryAfterSeconds?: number): Harm => answer(429, 'Throttled', retryAfterSeconds),
  serviceError: answer(500, 'ServiceError'),
  badGateway: answer(502, 'BadGateway'),
  unavailable: answer(503, 'ServiceUnavailable'),
  gatewayTimeout: answer(504, 'GatewayTimeout'),
  resetBefore: { kind: 'reset', taken: false },
  resetAfter: { kind: 'reset', taken: true },
} as const;

/** Harm that is still to come, in the order in which it was added. */
export class FaultList {
  #pending: { readonly aim: Aim; readonly harm: Harm; left: number }[] = [];

  add(aim: Aim, what: Harm): void {
    this.#pending.push({ aim, harm: what, left: aim.times ?? 1 });
  }

  take(userId: string, on: 'create' | 'send' | 'update'): Harm | undefined {
    const found = this.#pending.find(({ aim }) => aim.userId === userId && (aim.on ?? on) === on);
    if (found === undefined) return undefined;
    found.left -= 1;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    return found.harm;
  }
}
