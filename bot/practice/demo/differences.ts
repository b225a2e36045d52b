import { isDeepStrictEqual } from 'node:util';
import { inOrder, type Holder, type License, type Licenses } from './read-licenses.ts';

/** One move that the demo made: this product's direct license gives way to that one's. */
export interface Moved {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
}

/** Somebody who does not hold what they should. */
export interface Difference {
  readonly name: string;
  readonly expected: readonly License[];
  readonly found: readonly License[];
}

/** Everybody in the company who does not hold exactly what the moves should have left them with. */
export function differences(
  before: Licenses,
  after: Licenses,
  moves: readonly Moved[],
): readonly Difference[] {
  const ids = new Set([...before.holders.keys(), ...after.holders.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.holders.get(id), after.holders.get(id)];
    const expected = expectedOf(
      was,
      moves.filter(({ userId }) => userId === id),
      after,
    );
    const found = is?.licenses ?? [];
    const isRight = was !== undefined && is !== undefined && isDeepStrictEqual(expected, found);
    return isRight ? [] : [{ name: is?.name ?? was?.name ?? id, expected, found }];
  });
}

/** What was off stays off: the plans that the target has too. */
function expectedOf(
  holder: Holder | undefined,
  moves: readonly Moved[],
  { products }: Licenses,
): readonly License[] {
  return moves
    .reduce<readonly License[]>((held, { from, to }) => {
      const source = held.find(({ skuId, groupId }) => skuId === from && groupId === undefined);
      const plans = products.get(to)?.plans;
      const disabledPlans = source?.disabledPlans.filter((plan) => plans?.has(plan)) ?? [];
      const target = { skuId: to, disabledPlans, groupId: undefined, state: 'Active' };
      return [...held.filter((license) => license !== source), target];
    }, holder?.licenses ?? [])
    .toSorted(inOrder);
}
