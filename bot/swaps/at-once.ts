/**
 * Does the work for each item, for at most `width` of them at a time, and takes the next item only when there is
 * room for it. After the first failure no further item is taken, `failed` is told, those under way are waited for,
 * and the answer rejects with it.
 */
export async function atOnce<Item>(
  items: AsyncGenerator<Item, void, void>,
  width: number,
  work: (item: Item) => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> {
  let first: { readonly error: unknown } | undefined;

  async function worker(): Promise<void> {
    try {
      while (first === undefined) {
        const next = await items.next();
        if (next.done === true) return;
        await work(next.value);
      }
    } catch (error) {
      first ??= { error };
      failed(error);
    }
  }

  await Promise.all(Array.from({ length: width }, worker));
  await items.return();
  if (first !== undefined) throw first.error;
}
