import { textGrid } from '../teams-client/text-grid.ts';
import { differences, type Moved } from './differences.ts';
import type { Page } from './page.ts';
import type { License, Licenses } from './read-licenses.ts';
import type { Words } from './words.ts';

/** Prints the licenses of those moved before and after, and whether everybody has what they should. */
export function printVerdict(
  before: Licenses,
  after: Licenses,
  moves: readonly Moved[],
  { page, words }: { readonly page: Page; readonly words: Words },
): boolean {
  const said = (licenses: readonly License[] | undefined) => describe(licenses ?? [], after, words);
  page.part(words.tenant);
  page.table(
    textGrid(
      moves.flatMap(({ userId }) => {
        const [was, is] = [before.holders.get(userId), after.holders.get(userId)];
        return [
          [was?.name ?? userId, words.before, said(was?.licenses)],
          ['', words.after, said(is?.licenses)],
        ];
      }),
    ),
  );
  const wrong = differences(before, after, moves);
  if (wrong.length === 0) {
    page.right(words.right(moves.length, after.holders.size - moves.length));
    return true;
  }
  page.wrong([
    words.wrong,
    ...wrong.map(({ name, expected, found }) => words.differs(name, said(expected), said(found))),
  ]);
  return false;
}

function describe(licenses: readonly License[], { products }: Licenses, words: Words): string {
  if (licenses.length === 0) return words.noLicense;
  return licenses
    .map(({ skuId, disabledPlans, groupId, state }) => {
      const product = products.get(skuId);
      const off = disabledPlans.map((plan) => product?.plans.get(plan) ?? plan);
      const remarks = [
        ...(off.length === 0 ? [] : [words.without(off.join(', '))]),
        ...(groupId === undefined ? [] : [words.throughGroup]),
        ...(state === 'Active' ? [] : [state]),
      ];
      return `${product?.name ?? skuId}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
    })
    .join(' + ');
}
