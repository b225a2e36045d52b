/** Signing in, so that license changes are made in the name of the administrator who asks for them (Law 9). */

/** A token of somebody's own, as the token service keeps it. */
export interface KeptToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The token service of the Bot Framework: it keeps people's tokens, and renews them as long as it may. */
export interface TokenService {
  /**
   * Undefined: the person has to sign in. Rejects when the service does not answer.
   *
   * @param teamsId the person's id in Teams, under which the token is kept
   */
  find(teamsId: string): Promise<KeptToken | undefined>;
  /** Drops the token, and what it is renewed with. */
  forget(teamsId: string): Promise<void>;
}

/** Who has signed in. Shared by all instances of the bot. */
export interface SignIns {
  /** The person's id in Teams; undefined for whoever has not signed in, or has signed out. */
  find(tenantId: string, userId: string): Promise<string | undefined>;
  put(tenantId: string, userId: string, teamsId: string): Promise<void>;
  remove(tenantId: string, userId: string): Promise<void>;
  /** True the first time that this is asked for the exchange: each of the person's clients offers the same one. */
  claimExchange(tenantId: string, userId: string, exchangeId: string): Promise<boolean>;
}

export type SignInState =
  | 'signed-in'
  | 'signed-out'
  /** Signed in as somebody else than the person is in Teams. */
  | 'somebody-else'
  /** There is a token, and Graph does not take it. */
  | 'not-accepted';

/** The sign-in of administrators, for the conversation. */
export interface SignIn {
  /** Rejects with a `TenantError` when it cannot be told. */
  state(userId: string): Promise<SignInState>;
  /** Signs the person out. Rejects with a `TenantError` when that cannot be done. */
  end(userId: string): Promise<void>;
}
