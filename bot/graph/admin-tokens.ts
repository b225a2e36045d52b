import type { SignIn, SignIns, SignInState, TokenService } from '../people/sign-in.ts';
import { TenantError } from '../swaps/tenant.ts';
import type { Fetch } from './middleware.ts';
import { TokenError, type TokenOptions } from './tokens.ts';
import { whoseToken } from './whose-token.ts';

export interface AdminTokensParts {
  readonly service: TokenService;
  readonly signIns: SignIns;
  readonly tenantId: string;
  /** Base address of Graph without version. */
  readonly graphUrl: string;
  readonly clock: { now(): number };
  readonly fetch?: Fetch;
  /** Told of a token that is not the person's own. Must return at once. */
  readonly foreign?: (userId: string) => void;
}

/** Tokens of administrators who have signed in, each for its owner alone. */
export interface AdminTokens extends SignIn {
  /** Rejects with `TokenError`: `sign-in-needed` where there is no token that may be used. */
  token(userId: string, options?: TokenOptions): Promise<string>;
}

interface Held {
  readonly token: string;
  readonly expiresAt: number;
  readonly askedAt: number;
}

type Sight =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: Exclude<SignInState, 'signed-in'> }
  | { readonly kind: 'unanswered'; readonly cause: unknown };

/** As long as the answer about a role counts (Law 5): so soon a sign-out at another instance counts here. */
const askAgainAfterMs = 60_000;

/** A token is not used so shortly before it expires: a call takes its time. */
const marginMs = 5 * 60_000;

/** People who do not come back shall not be kept. */
const mostHeld = 1_000;

export function createAdminTokens(parts: AdminTokensParts): AdminTokens {
  const { service, signIns, tenantId, clock, fetch = globalThis.fetch, foreign = () => undefined } = parts;
  const { origin } = new URL(parts.graphUrl);
  const held = new Map<string, Held>();
  const asking = new Map<string, Promise<Sight>>();

  /** The token that is here, if it can still be used. */
  function usable(userId: string, refused: string | undefined): Held | undefined {
    const known = held.get(userId);
    const isUsable = known !== undefined && clock.now() < known.expiresAt - marginMs;
    return isUsable && known.token !== refused ? known : undefined;
  }

  function hold(userId: string, now: Held): Sight {
    held.delete(userId);
    held.set(userId, now);
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return { kind: 'token', token: now.token };
  }

  function drop(userId: string, kind: Exclude<SignInState, 'signed-in'>): Sight {
    held.delete(userId);
    return { kind };
  }

  /** Asks the token service, and Graph about a token that was not seen before. */
  async function ask(userId: string, refused: string | undefined): Promise<Sight> {
    const askedAt = clock.now();
    const teamsId = await signIns.find(tenantId, userId);
    if (teamsId === undefined) return drop(userId, 'signed-out');
    const kept = await service.find(teamsId);
    if (kept === undefined) return drop(userId, 'signed-out');
    if (kept.token === refused) return drop(userId, 'not-accepted');
    const { token, expiresAt } = kept;
    if (held.get(userId)?.token === token) return hold(userId, { token, expiresAt, askedAt });
    const owner = await whoseToken(origin, token, fetch);
    if (owner.kind === 'unanswered') return { kind: 'unanswered', cause: undefined };
    if (owner.kind === 'refused') return drop(userId, 'not-accepted');
    if (owner.userId === userId) return hold(userId, { token, expiresAt, askedAt });
    foreign(userId);
    await end(userId);
    return { kind: 'somebody-else' };
  }

  /** A service that does not answer leaves the token in use that is here. */
  async function askOrKeep(userId: string, refused: string | undefined): Promise<Sight> {
    const sight = await ask(userId, refused).catch((cause: unknown): Sight => ({
      kind: 'unanswered',
      cause,
    }));
    const known = usable(userId, refused);
    return sight.kind === 'unanswered' && known !== undefined ? { kind: 'token', token: known.token } : sight;
  }

  async function look(userId: string, { fresh = false, refused }: TokenOptions = {}): Promise<Sight> {
    const known = usable(userId, refused);
    const isRenewed = refused !== undefined && known !== undefined;
    if (known !== undefined && (isRenewed || (!fresh && clock.now() - known.askedAt < askAgainAfterMs)))
      return { kind: 'token', token: known.token };
    const key = `${userId} ${refused ?? ''}`;
    const underWay = asking.get(key);
    if (underWay !== undefined) return await underWay;
    const asked = askOrKeep(userId, refused).finally(() => asking.delete(key));
    asking.set(key, asked);
    return await asked;
  }

  async function end(userId: string): Promise<void> {
    held.delete(userId);
    const teamsId = await signIns.find(tenantId, userId);
    await signIns.remove(tenantId, userId);
    if (teamsId !== undefined) await service.forget(teamsId);
  }

  return {
    token: async (userId, options) => {
      const sight = await look(userId, options);
      if (sight.kind === 'token') return sight.token;
      if (sight.kind === 'unanswered')
        throw new TokenError('unavailable', 'The token service gave no answer.', { cause: sight.cause });
      throw new TokenError('sign-in-needed', `The admin ${userId} has to sign in: ${sight.kind}.`);
    },
    state: async (userId) => {
      const sight = await look(userId);
      if (sight.kind === 'unanswered')
        throw new TenantError('unavailable', 'Nobody says whether the admin is signed in.', {
          cause: sight.cause,
        });
      return sight.kind === 'token' ? 'signed-in' : sight.kind;
    },
    end: async (userId) => {
      try {
        await end(userId);
      } catch (cause) {
        throw new TenantError('unavailable', 'The admin could not be signed out.', { cause });
      }
    },
  };
}
