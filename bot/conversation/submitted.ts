/** Reads what a client sent. Everything here is attacker-controlled (Law 5): nothing is trusted but its shape. */

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The most characters that any input field may carry. */
const longestText = 200_000;

export type Submitted = Readonly<Record<string, unknown>>;

/** An object's own fields; undefined for anything else. */
export function submitted(data: unknown): Submitted | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return Object.fromEntries(Object.entries(data));
}

/** A GUID in lower case. */
export function guidOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const lower = value.trim().toLowerCase();
  return guid.test(lower) ? lower : undefined;
}

/** Text of an input; an input left empty may be missing altogether. Undefined for what is no text or too long. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' && value.length <= longestText ? value.trim() : undefined;
}

/** The values of a multiple choice: one string, joined with commas. */
export function choicesOf(value: unknown): readonly string[] | undefined {
  const text = textOf(value);
  return text
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** GUIDs of a multiple choice without doubles; undefined if any part is none. */
export function guidsOf(value: unknown): readonly string[] | undefined {
  const parts = choicesOf(value);
  if (parts === undefined) return undefined;
  const ids = parts.map(guidOf);
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
}

/** One of the given words. */
export function wordOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** A toggle: clients send `"true"` and `"false"`. */
export function toggleOf(value: unknown): boolean {
  return value === true || value === 'true';
}
