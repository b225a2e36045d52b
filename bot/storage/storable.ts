/**
 * Text as PostgreSQL takes it. People paste anything: a NUL or half of a surrogate pair is no text to PostgreSQL
 * (Character Set Support; JSON Types), and would fail the whole write. Such a character becomes U+FFFD.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}
