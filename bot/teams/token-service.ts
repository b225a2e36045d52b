import type { Activity } from 'botbuilder';
import type { KeptToken, TokenService } from '../people/sign-in.ts';
import { fieldsOf, stringOf } from './activity.ts';
import type { TeamsAdapter } from './adapter.ts';

/** What a client offers in exchange for a token: its own, for the bot. */
export interface ExchangeOffer {
  readonly id: string;
  readonly token: string;
}

/** Where somebody signs in. */
export interface SignInResource {
  /** A page of the token service's. */
  readonly link: string;
  /** What the client needs to sign the person in by itself, where the connection allows that. */
  readonly exchange: Readonly<Record<string, string>> | undefined;
}

/** The Bot Framework's token service for one connection of the bot's. Everything rejects when it does not answer. */
export interface TeamsTokenService extends TokenService {
  /** The connection that it is about. */
  readonly connection: string;
  /** Undefined: the offer is not taken, for example for want of consent. */
  exchange(teamsId: string, offer: ExchangeOffer): Promise<KeptToken | undefined>;
  /** @param code that the person's client brings back from the sign-in page; undefined: it is not the right one */
  redeem(teamsId: string, code: string): Promise<KeptToken | undefined>;
  /** @param activity from the chat in which the person is to sign in */
  resource(activity: Activity): Promise<SignInResource>;
}

const channel = 'msteams';

/** A token whose end is not said is asked for anew at once. */
const unsaid = 0;

export function createTokenService(adapter: TeamsAdapter, connection: string): TeamsTokenService {
  return {
    connection,
    find: async (teamsId) => {
      const client = await adapter.userTokens();
      return tokenIn(await client.getUserToken(teamsId, connection, channel, ''));
    },
    exchange: async (teamsId, { token }) => {
      const client = await adapter.userTokens();
      return tokenIn(await client.exchangeToken(teamsId, connection, channel, { token }));
    },
    redeem: async (teamsId, code) => {
      const client = await adapter.userTokens();
      return tokenIn(await client.getUserToken(teamsId, connection, channel, code));
    },
    forget: async (teamsId) => {
      const client = await adapter.userTokens();
      await client.signOutUser(teamsId, connection, channel);
    },
    resource: async (activity) => {
      const client = await adapter.userTokens();
      const answer = fieldsOf(await client.getSignInResource(connection, activity, ''));
      const link = stringOf(answer['signInLink']);
      if (link === undefined) throw new TypeError('The token service gave no link to sign in by');
      return { link, exchange: exchangeResource(answer['tokenExchangeResource']) };
    },
  };
}

/** Where there is no token, the service answers 404 and an error or nothing at all. */
function tokenIn(answer: unknown): KeptToken | undefined {
  const { token, expiration } = fieldsOf(answer);
  const text = stringOf(token);
  if (text === undefined) return undefined;
  const expiresAt = new Date(typeof expiration === 'string' || expiration instanceof Date ? expiration : NaN);
  return { token: text, expiresAt: Number.isNaN(expiresAt.getTime()) ? unsaid : expiresAt.getTime() };
}

function exchangeResource(value: unknown): SignInResource['exchange'] {
  const { id, uri, providerId } = fieldsOf(value);
  const texts = Object.entries({ id, uri, providerId }).flatMap(([name, text]) =>
    stringOf(text) === undefined ? [] : [[name, String(text)] as const],
  );
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}
