import assert from 'node:assert/strict';
import openApi from '../data/graph/openapi.json' with { type: 'json' };
import type { Schema } from './graph-schemas.ts';

export type { Schema } from './graph-schemas.ts';

/** One described operation and the request that was matched to it. */
export interface Operation {
  readonly template: string;
  readonly method: string;
  readonly query: URLSearchParams;
  /** Names of the query options that the operation takes. */
  readonly options: readonly string[];
  /** True for a path that ends in `/$count`, which answers a number as text. */
  readonly counts: boolean;
  readonly body: Schema | undefined;
  /** The schema of the answer with that status. */
  answer(status: number): Schema | undefined;
}

interface Described {
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Content {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

const paths = openApi.paths as unknown as Readonly<Record<string, Readonly<Record<string, Described>>>>;
const components = openApi.components as unknown as Readonly<
  Record<string, Readonly<Record<string, unknown>>>
>;

/** Paths that Graph has and the description leaves out, with the described path that takes and answers the same. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^\/me(?=\/|$)/, '/users/me'],
  [/\/memberOf\/microsoft\.graph\./i, '/transitiveMemberOf/graph.'],
  [/\/(transitiveM|m)embers\/microsoft\.graph\.group$/i, '/memberOf/graph.group'],
  [/\/memberOf\/graph\.group$/, '/transitiveMemberOf/graph.group'],
  [/^\/groups\/([^/]+)\/transitiveMemberOf/, '/users/$1/transitiveMemberOf'],
  [/\/microsoft\.graph\.(?=[a-zA-Z]+$)/, '/graph.'],
];

/** @throws AssertionError when Graph v1.0, as far as it is described, has no such operation */
export function operationOf(method: string, url: string): Operation {
  const { pathname, searchParams } = new URL(url.replace(/#/g, '%23'), 'https://graph.microsoft.com');
  assert.ok(pathname.startsWith('/v1.0/'), `${pathname} does not begin with /v1.0/`);
  const counts = pathname.endsWith('/$count');
  const path = alike.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    pathname.slice('/v1.0'.length).replace(/\/\$count$/, ''),
  );
  const template = Object.keys(paths).find((candidate) => matches(candidate, path));
  const described = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
  assert.ok(template !== undefined && described !== undefined, `Graph v1.0 has no ${method} ${pathname}`);
  return {
    template,
    method,
    query: searchParams,
    options: optionsOf(described),
    counts,
    body: described.requestBody === undefined ? undefined : schemaOf(described.requestBody),
    answer: (status) => {
      const { responses } = described;
      const success = status >= 200 && status < 300 ? responses['2XX'] : responses['default'];
      const content = responses[String(status)] ?? success;
      return content === undefined ? undefined : schemaOf(content);
    },
  };
}

function matches(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  const same = (part: string, at: number): boolean => patternOf(part).test(given[at] ?? '');
  return wanted.length === given.length && wanted.every(same);
}

/** A parameter stands for the whole segment or, in a function, between quotes. */
function patternOf(part: string): RegExp {
  const literals = part.split(/\{[^}]*\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literals.join("[^/']+")}$`, 'i');
}

function optionsOf(described: Described): readonly string[] {
  return (described.parameters ?? []).flatMap(({ $ref, name, in: place }) => {
    if ($ref !== undefined) return [`$${$ref.replace('#/components/parameters/', '')}`];
    return place === 'query' && name !== undefined ? [name] : [];
  });
}

function schemaOf(content: Content): Schema | undefined {
  const [, , section = '', name = ''] = content.$ref?.split('/') ?? [];
  const own = content.$ref === undefined ? content : (components[section]?.[name] as Content | undefined);
  return own?.content?.['application/json']?.schema;
}
