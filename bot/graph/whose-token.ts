import type { Fetch } from './middleware.ts';

/** What Graph says about a token. */
export type TokenOwner =
  | {
      readonly kind: 'person';
      /** Object id, lower case. */
      readonly userId: string;
    }
  /** Graph does not take it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unanswered' };

const timeoutMs = 5_000;

/**
 * Whose token it is. Asked of Graph, since a token for Graph is for Graph alone to read (Microsoft identity platform:
 * access tokens). Needs `User.Read`.
 */
export async function whoseToken(origin: string, token: string, fetch: Fetch): Promise<TokenOwner> {
  try {
    const response = await fetch(`${origin}/v1.0/me?$select=id`, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 401 || response.status === 403) return { kind: 'refused' };
    const body: unknown = await response.json();
    const id: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'id') : undefined;
    return response.ok && typeof id === 'string'
      ? { kind: 'person', userId: id.toLowerCase() }
      : { kind: 'unanswered' };
  } catch {
    return { kind: 'unanswered' };
  }
}
