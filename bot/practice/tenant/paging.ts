import type { Chosen } from './choose.ts';
import type { Context } from './context.ts';
import type { Entity } from './entity.ts';
import { GraphError } from './graph-error.ts';

export interface Page {
  readonly members: readonly Entity[];
  /** Absolute, with all options of the request and a token; `undefined` on the last page. */
  readonly nextLink: string | undefined;
}

const defaultSize = 100;

/**
 * One page of what was chosen. The token names the last member of the page before, not a number of members: what
 * changes between two pages neither repeats anybody nor leaves anybody out.
 */
export function pageOf(context: Context, chosen: Chosen): Page {
  const { top = defaultSize, skiptoken } = context.query;
  const start = skiptoken === undefined ? 0 : positionAfter(decoded(skiptoken), chosen);
  const left = chosen
    .from(start)
    .take(top + 1)
    .toArray();
  const members = left.slice(0, top);
  const last = members.at(-1);
  return {
    members,
    nextLink: last === undefined || left.length <= top ? undefined : nextLink(context, last.id),
  };
}

function positionAfter(id: string, chosen: Chosen): number {
  const position = chosen.positionOf(id);
  if (position < 0) throw expired();
  return position + 1;
}

const prefix = 'practice ';

function nextLink({ request }: Context, id: string): string {
  const path = request.path.map(encodeURIComponent).join('/');
  const options = [...request.query].filter(([name]) => name.trim().toLowerCase() !== '$skiptoken');
  const token = Buffer.from(`${prefix}${id}`).toString('base64url');
  const query = [...options, ['$skiptoken', token] as const].map(
    ([name, value]) => `${name.trim()}=${encodeURIComponent(value)}`,
  );
  return `${request.origin}/v1.0/${path}?${query.join('&')}`;
}

function decoded(token: string): string {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  if (!text.startsWith(prefix)) throw expired();
  return text.slice(prefix.length);
}

function expired(): Error {
  return new GraphError(
    400,
    'Directory_ExpiredPageToken',
    'The specified page token value has expired and can no longer be included in your request.',
  );
}
