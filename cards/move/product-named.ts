/** What a product is called, by people and by Microsoft's systems. */
interface Named {
  readonly name: string;
  readonly partNumber: string;
}

/**
 * The products that a typed name can mean. The full name or part number first; else those whose name ends with
 * what was typed, so that "E3" is Office 365 E3 and Microsoft 365 E3, and "F3" Microsoft 365 F3; else those that
 * hold every typed word.
 */
export function productsNamed<Product extends Named>(
  typed: string,
  products: readonly Product[],
): readonly Product[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const tests: readonly ((product: Product) => boolean)[] = [
    ({ name, partNumber }) => fold(name) === wanted || fold(partNumber) === wanted,
    ({ name }) => fold(name).endsWith(` ${wanted}`),
    ({ name }) => wanted.split(' ').every((word) => fold(name).split(' ').includes(word)),
  ];
  for (const test of tests) {
    const found = products.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bo365\b/, 'office 365')
    .replace(/\bm365\b/, 'microsoft 365')
    .trim();
}
