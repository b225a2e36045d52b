import type { Entity } from './entity.ts';
import { propertyNamed } from './entity.ts';
import { malformed } from './graph-error.ts';

/** `$search` of directory objects: `"displayName:ann" OR "mail:ann"`; clauses side by side mean AND. */
export interface Search {
  /** One of these has to match, and of each all of its clauses. */
  readonly any: readonly (readonly Clause[])[];
}

interface Clause {
  readonly property: string;
  readonly text: string;
}

/** @throws GraphError 400 for text that is not in quotes or names no property */
export function parseSearch(text: string): Search {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
  const any: Clause[][] = [[]];
  for (const part of parts) {
    if (part === 'OR') any.push([]);
    else if (part !== 'AND') any.at(-1)?.push(clause(part, text));
  }
  if (any.some((clauses) => clauses.length === 0))
    throw malformed(`Syntax error in the $search expression '${text}'.`);
  return { any };
}

function clause(part: string, text: string): Clause {
  const [, property, value] = /^"(\w+):(.+)"$/.exec(part) ?? [];
  if (property === undefined || value === undefined) {
    throw malformed(
      `Syntax error: character ':' is not valid in '${text}'. Put each clause in double quotes.`,
    );
  }
  return { property, text: value.toLowerCase().replace(/\\(.)/g, '$1') };
}

/** Names and descriptions are searched by the beginnings of their words, all else by its own beginning. */
export function found(search: Search, entity: Entity): boolean {
  return search.any.some((clauses) =>
    clauses.every(({ property, text }) => {
      const name = propertyNamed(entity.type, property);
      const value = name === undefined ? null : entity.get(name);
      if (typeof value !== 'string') return false;
      const words = name === 'displayName' || name === 'description';
      return beginnings(value.toLowerCase(), words).some((beginning) => beginning.startsWith(text));
    }),
  );
}

function beginnings(value: string, words: boolean): readonly string[] {
  if (!words) return [value];
  return [...value.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => value.slice(index));
}
