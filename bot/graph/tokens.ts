import type { Actor } from '../swaps/actor.ts';

/** Where access tokens for Graph come from, one per actor (Law 9). */
export interface TokenSource {
  /**
   * A bearer token without the word `Bearer`. Rejects with `TokenError`, or with the signal's reason.
   */
  token(actor: Actor, options?: TokenOptions): Promise<string>;
}

export interface TokenOptions {
  /** Graph has refused the token it was given last: no cached one will do. */
  readonly fresh?: boolean;
  /** That token: another one will do, the same will not. */
  readonly refused?: string;
  readonly signal?: AbortSignal;
}

export type TokenErrorCode =
  /** The admin has to sign in: nobody else can get this token. */
  | 'sign-in-needed'
  /** The identity service could not be reached, or does not know the bot. */
  | 'unavailable';

export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly code: TokenErrorCode;
  /** Why Entra refused, as it numbers it, for example `AADSTS7000215`. */
  readonly entraCode: string | undefined;
  constructor(
    code: TokenErrorCode,
    message: string,
    options?: ErrorOptions & { readonly entraCode?: string },
  ) {
    super(message, options);
    this.code = code;
    this.entraCode = options?.entraCode;
  }
}

/** The tokens of the practice tenant, which knows its callers by name: the bot, or one admin by object id. */
export const practiceTokens: TokenSource = {
  token: async (actor) => (actor.kind === 'bot' ? 'practice' : `practice:${actor.userId}`),
};

/** The bot's own token for the bot, and the admins' own for them. */
export function actorTokens(
  bot: TokenSource,
  admins: { token(userId: string, options?: TokenOptions): Promise<string> },
): TokenSource {
  return {
    token: (actor, options) =>
      actor.kind === 'bot' ? bot.token(actor, options) : admins.token(actor.userId, options),
  };
}
