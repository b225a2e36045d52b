/** Ways through a card's JSON for tests. */

export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in the card that has a `type`, the card itself included; what stands in a `fallback` as well. */
export function partsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isJson(value)) return [];
  return [...(typeof value['type'] === 'string' ? [value] : []), ...Object.values(value).flatMap(partsOf)];
}

export function partsOfType(card: Json, type: RegExp): readonly Json[] {
  return partsOf(card).filter((part) => type.test(String(part['type'])));
}

/** The card as a client shows it that knows nothing but Adaptive Cards 1.5: extensions give way to their fallback. */
export function asVersion15(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asVersion15);
  if (!isJson(value)) return value;
  if (value['fallback'] !== undefined) return asVersion15(value['fallback']);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'msteams' && key !== 'choices.data')
      .map(([key, part]) => [key, asVersion15(part)]),
  );
}
