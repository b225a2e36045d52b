/** Graph takes at most 15 alternatives in one filter: more are a 400 "Too many child clauses". */
export const mostAlternatives = 15;

/** Requests on their way for one question. */
const width = 4;

/**
 * Asks for each chunk of the items, a few chunks at once, and answers all that was found, in no particular order.
 * Rejects with the first failure; then no further chunk is asked for.
 */
export async function inChunks<Found>(
  items: readonly string[],
  size: number,
  ask: (chunk: readonly string[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const chunks = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  const found: Found[] = [];

  async function worker(): Promise<void> {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      try {
        found.push(...(await ask(chunk)));
      } catch (error) {
        chunks.length = 0;
        throw error;
      }
    }
  }

  await Promise.all(Array.from({ length: width }, worker));
  return found;
}
