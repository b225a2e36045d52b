import { isObject, textIn } from '../../../bot/practice/teams-client/json.ts';
import { startDouble, type DoubleAnswer, type DoubleRequest } from './http-double.ts';

/** The token by which a person's client offers to sign them in. */
export function offerOf(userId: string): string {
  return `client:${userId}`;
}

/** The Bot Framework's token service for one connection, on loopback. Its tokens are those of the practice tenant. */
export interface TokenServiceDouble {
  readonly url: string;
  /** What was asked of it, as `GetToken 29:…`. */
  readonly asked: readonly string[];
  /** Whether offers are taken; else somebody still has to consent. */
  consented: boolean;
  /** Whether it answers at all. */
  up: boolean;
  /** Minutes for which a token is good. */
  minutes: number;
  /** Somebody signs in on the page, as whoever: the code that it gives. */
  signInOnPage(teamsId: string, asUserId: string): string;
  /** The token is gone, and cannot be renewed: a password was changed, or the session revoked. */
  lapse(teamsId: string): void;
  isKept(teamsId: string): boolean;
  close(): Promise<void>;
}

/** @param bearer what the bot has to prove itself with */
export async function startTokenServiceDouble(
  connection: string,
  bearer: string,
): Promise<TokenServiceDouble> {
  const kept = new Map<string, string>();
  const codes = new Map<string, { readonly teamsId: string; readonly token: string }>();
  const asked: string[] = [];
  const state = { consented: true, up: true, minutes: 60 };

  const tokenAnswer = (teamsId: string): DoubleAnswer => {
    const token = kept.get(teamsId);
    if (token === undefined) return { status: 404, body: { error: { code: 'NotFound', message: 'none' } } };
    const expiration = new Date(Date.now() + state.minutes * 60_000).toISOString();
    return { status: 200, body: { channelId: 'msteams', connectionName: connection, token, expiration } };
  };

  function exchange(teamsId: string, body: unknown): DoubleAnswer {
    const [, userId] = /^client:(.+)$/.exec(isObject(body) ? textIn(body['token']) : '') ?? [];
    if (!state.consented || userId === undefined)
      return { status: 400, body: { error: { code: 'ConsentRequired', message: 'AADSTS65001' } } };
    kept.set(teamsId, `practice:${userId}`);
    return tokenAnswer(teamsId);
  }

  function redeem(teamsId: string, code: string): DoubleAnswer {
    const redeemed = codes.get(code);
    if (redeemed?.teamsId === teamsId && codes.delete(code)) kept.set(teamsId, redeemed.token);
    else return { status: 404 };
    return tokenAnswer(teamsId);
  }

  function answer({ method, path, query, headers, body }: DoubleRequest): DoubleAnswer {
    if (!state.up) return { status: 503 };
    if (headers.authorization !== `Bearer ${bearer}`) return { status: 401 };
    const operation = path.split('/').at(-1) ?? '';
    const teamsId = query.get('userId') ?? '';
    asked.push(`${operation} ${teamsId}`);
    if (operation === 'GetSignInResource') return resource(query.get('state') ?? '');
    if (query.get('connectionName') !== connection || query.get('channelId') !== 'msteams')
      return { status: 400 };
    if (operation === 'exchange' && method === 'POST') return exchange(teamsId, body);
    if (operation === 'SignOut' && method === 'DELETE') {
      kept.delete(teamsId);
      return { status: 200, body: {} };
    }
    const code = query.get('code') ?? '';
    return code === '' ? tokenAnswer(teamsId) : redeem(teamsId, code);
  }

  /** What the bot says of the chat comes back in the link, so that a test can see it. */
  function resource(told: string): DoubleAnswer {
    const signInLink = `https://token.botframework.com/api/oauth/signin?signin=${encodeURIComponent(told)}`;
    const exchangeResource = { id: 'resource-1', uri: 'api://botid-1', providerId: 'provider-1' };
    return { status: 200, body: { signInLink, tokenExchangeResource: exchangeResource } };
  }

  const double = await startDouble(answer);
  return Object.assign(state, {
    url: double.url,
    asked,
    signInOnPage: (teamsId: string, asUserId: string) => {
      const code = String(100_000 + codes.size);
      codes.set(code, { teamsId, token: `practice:${asUserId}` });
      return code;
    },
    lapse: (teamsId: string) => {
      kept.delete(teamsId);
    },
    isKept: (teamsId: string) => kept.has(teamsId),
    close: () => double.close(),
  });
}
