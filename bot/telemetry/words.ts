/** What a name of a metric's attribute may be set to: words, codes and templates. */
const wordLike = /^[\w.$(){}'=/:-]{1,80}$/;

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

type Value = string | number;

/**
 * Metrics and traces hold ids and counts, never names (Law 12), and a metric no id either, of which there would be too
 * many. A caller's slip counts as `other`.
 */
export function words(
  attributes: Readonly<Partial<Record<string, Value | undefined>>>,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const isWord = typeof value === 'number' || (wordLike.test(value) && !guid.test(value));
    return [[name, isWord ? value : 'other'] as const];
  });
  return Object.fromEntries(entries);
}
