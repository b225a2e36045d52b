/** Reads JSON that may lack anything: Graph leaves properties out or answers null where nothing is set. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text, or undefined where there is none or it is empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The text in lower case, or an empty one. */
export function lower(value: unknown): string {
  return (textOf(value) ?? '').toLowerCase();
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

/** The texts of a list, in lower case: ids come in either case. */
export function idsOf(value: unknown): readonly string[] {
  return listOf(value)
    .map(lower)
    .filter((id) => id !== '');
}
